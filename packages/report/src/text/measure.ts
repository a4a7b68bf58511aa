import { bold, regular } from './widths.ts';

export interface Font {
  /** In pixels of the picture. */
  readonly size: number;
  readonly weight?: 'regular' | 'bold';
}

/** How wide a text is, in pixels of the picture: a little on the wide side, for browsers round up. */
export function widthOf(text: string, font: Font): number {
  const widths = font.weight === 'bold' ? bold : regular;
  let thousandths = 0;
  for (const character of text.normalize('NFD')) {
    thousandths += widths.get(character) ?? widthOfOther(character);
  }
  return (thousandths / 1000) * font.size * slack;
}

/** The first of these letters in which a text fits on one line; the last when it fits in none. */
export function largest(text: string, fonts: readonly [Font, ...Font[]], width: number): Font {
  return fonts.find((font) => widthOf(text, font) <= width) ?? fonts.at(-1) ?? fonts[0];
}

const slack = 1.015;

/** Marks on a letter take no room; of another script we take the widest letter. */
function widthOfOther(character: string): number {
  if (/\p{Mn}/u.test(character)) return 0;
  if (/\p{Script=Latin}/u.test(character)) return 722;
  return 1000;
}
