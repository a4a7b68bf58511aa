import type { Language } from '@regiolint/schema';
import { escapeMarkup } from '../text/escape.ts';

/** What a page is made from. */
export interface HtmlPage {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  /** SHA-256 of the style, in base64: no other style may come in. */
  readonly styleHash: string;
  /** What stands in it, as markup. */
  readonly main: readonly string[];
}

/** A page that stands on its own: it runs nothing, fetches nothing and sends nothing. */
export function htmlPage({ language, title, style, styleHash, main }: HtmlPage): string {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...main,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
