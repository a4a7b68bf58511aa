import { escapeMarkup } from '../text/escape.ts';
import type { Font } from '../text/measure.ts';
import type { Box } from './layout.ts';

/** No style sheet and no style attribute: the picture may stand on a page that allows none. */
interface TextStyle extends Font {
  readonly fill?: string;
  readonly italic?: true;
  readonly anchor?: 'start' | 'end';
}

export const ink = { text: '#1C1C1C', soft: '#444444', line: '#8A8A8A', paper: '#FFFFFF', aside: '#EFEFEF' };

/** One line of text; `y` is its baseline. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const attributes = [
    `x="${rounded(x)}"`,
    `y="${rounded(y)}"`,
    `font-size="${style.size}"`,
    style.weight === 'bold' ? 'font-weight="700"' : '',
    style.italic ? 'font-style="italic"' : '',
    style.anchor === 'end' ? 'text-anchor="end"' : '',
    style.fill && style.fill !== ink.text ? `fill="${style.fill}"` : '',
  ];
  return `<text ${attributes.filter((attribute) => attribute !== '').join(' ')}>${escapeMarkup(text)}</text>`;
}

interface RectStyle {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dashes?: string;
  readonly round?: true;
  readonly radius?: number;
}

/** A rectangle whose border lies within its box. */
export function rectOf(box: Box, style: RectStyle): string {
  const stroke = style.stroke === undefined ? 0 : (style.strokeWidth ?? 1);
  const attributes = [
    `x="${rounded(box.x + stroke / 2)}"`,
    `y="${rounded(box.y + stroke / 2)}"`,
    `width="${rounded(box.width - stroke)}"`,
    `height="${rounded(box.height - stroke)}"`,
    style.radius ? `rx="${style.radius}"` : '',
    `fill="${style.fill}"`,
    style.stroke ? `stroke="${style.stroke}" stroke-width="${stroke}"` : '',
    style.dashes ? `stroke-dasharray="${style.dashes}"` : '',
    style.round ? 'stroke-linecap="round"' : '',
  ];
  return `<rect ${attributes.filter((attribute) => attribute !== '').join(' ')}/>`;
}

/** A box that lies so much further in on every side. */
export function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

/** An arrow to elsewhere. The sign itself is missing from the common letters. */
export function arrowAt(x: number, baseline: number, colour: string): string {
  const [left, bottom] = [rounded(x), rounded(baseline)];
  return `<path d="M${left} ${bottom}l6 -6m-4.5 0h4.5v4.5" fill="none" stroke="${colour}" stroke-width="1.1"/>`;
}

/** A colour mixed with white: 0.06 of it is a tint of six per cent. */
export function tint(colour: string, part: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - channel) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`.toUpperCase();
}

function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
