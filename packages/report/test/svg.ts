import type { Font } from '../src/text/measure.ts';

/** What a picture shows, read back from its SVG. */
export interface Line extends Font {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isItalic: boolean;
  readonly isAtEnd: boolean;
  readonly fill: string | undefined;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: string;
  readonly fill: string;
}

export function linesIn(svg: string): readonly Line[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => ({
    x: Number(attribute(attributes, 'x')),
    y: Number(attribute(attributes, 'y')),
    size: Number(attribute(attributes, 'font-size')),
    weight: attribute(attributes, 'font-weight') === '700' ? 'bold' : 'regular',
    text: plain(text),
    isItalic: attribute(attributes, 'font-style') === 'italic',
    isAtEnd: attribute(attributes, 'text-anchor') === 'end',
    fill: attribute(attributes, 'fill'),
  }));
}

/** Each box with a border, and the lines in it. */
export function boxesIn(svg: string): readonly { readonly frame: Frame; readonly lines: readonly Line[] }[] {
  return [...svg.matchAll(/<g>(.*?)<\/g>/gs)].map(([, inside = '']) => {
    const rect = /<rect ([^>]*)\/>/.exec(inside)?.[1] ?? '';
    const stroke = Number(attribute(rect, 'stroke-width') ?? 0);
    const frame = {
      x: Number(attribute(rect, 'x')) - stroke / 2,
      y: Number(attribute(rect, 'y')) - stroke / 2,
      width: Number(attribute(rect, 'width')) + stroke,
      height: Number(attribute(rect, 'height')) + stroke,
      shape: attribute(rect, 'stroke-dasharray') ?? String((inside.match(/<rect/g) ?? []).length),
      fill: attribute(rect, 'fill') ?? '',
    };
    return { frame, lines: linesIn(inside) };
  });
}

export function plain(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return text.replace(/&(#?\w+);/g, (_, name: string) => signs[name] ?? '?');
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
}

/** What may not stand in a picture or page. */
export const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\ud800-\udfff]/u;
