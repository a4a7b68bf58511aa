import { visible } from './escape.ts';
import { type Font, widthOf } from './measure.ts';

interface Room {
  /** In pixels of the picture. */
  readonly width: number;
  readonly lines: number;
}

/**
 * Breaks a text into lines between its words. What does not fit is cut at a word, with an ellipsis. A word wider than
 * a line is broken as one would with a pencil: after a hyphen or slash, where a compound is joined, else between two consonants.
 */
export function wrap(text: string, font: Font, room: Room): readonly string[] {
  if (room.lines < 1) return [];
  const words = wordsOf(text);
  const lines: string[] = [];
  let line = '';
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, font) <= room.width) {
      line = longer;
      continue;
    }
    if (lines.length === room.lines - 1) return [...lines, cut(longer, font, room.width)];
    if (line !== '' && widthOf(word, font) <= room.width) {
      lines.push(line);
      line = word;
      continue;
    }
    const before = line === '' ? '' : `${line} `;
    const fits = (part: string) => widthOf(before + part, font) <= room.width;
    const [head, tail] = breakWord(word, fits, before === '' ? 1 : leastBeforeBreak);
    lines.push((before + head).trimEnd());
    words.unshift(tail);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

/** One line of a text, cut at a word with an ellipsis where it is too wide. */
export function cut(text: string, font: Font, width: number): string {
  const words = wordsOf(text);
  const whole = words.join(' ');
  if (widthOf(whole, font) <= width) return whole;
  const fits = (part: string) => widthOf(`${part}…`, font) <= width;
  while (words.length > 1 && !fits(tidyEnd(words.join(' ')))) words.pop();
  const left = tidyEnd(words.join(' '));
  if (fits(left)) return `${left}…`;
  const characters = [...left];
  while (characters.length > 0 && !fits(characters.join(''))) characters.pop();
  return `${characters.join('')}…`;
}

/** No picture shows more than this of one text. */
const mostCharacters = 600;

/** A no-break space keeps two words together. */
function wordsOf(text: string): string[] {
  const shown = visible(text.slice(0, mostCharacters)).replaceAll('\u00ad', '');
  const longer = text.length > mostCharacters ? '…' : '';
  return (shown + longer).split(/[ \n]+/).filter((word) => word !== '');
}

function tidyEnd(text: string): string {
  return text.replace(/[\s·,;:(–-]+$/u, '');
}

const leastBeforeBreak = 4;

/** The longest good beginning that fits, and the rest; the whole word is the rest when fewer than `least` letters fit. */
function breakWord(word: string, fits: (part: string) => boolean, least: number): readonly [string, string] {
  const letters = [...word];
  const split = (end: number, hyphen = '') =>
    [letters.slice(0, end).join('') + hyphen, letters.slice(end).join('')] as const;
  let most = 0;
  while (most < letters.length && fits(split(most + 1, '-')[0])) most += 1;
  if (most < least) return split(least === 1 ? 1 : 0);
  for (const isGood of [isJoint, isBetweenConsonants]) {
    for (let end = most; end >= Math.max(least, most - 12); end -= 1) {
      if (/[-/@_.=&]/.test(letters[end - 1] ?? '')) return split(end);
      const [head, tail] = split(end);
      if (letters.length - end >= 3 && isGood(head, tail)) return split(end, '-');
    }
  }
  return split(most, '-');
}

/** Where the parts of a Dutch compound meet: `samenwerkings|overeenkomst`. */
function isJoint(head: string): boolean {
  return /[a-z](ings|heids|teits|schaps|tie)$/i.test(head);
}

function isBetweenConsonants(head: string, tail: string): boolean {
  if (/^(ng|ch)$/i.test(head.slice(-1) + tail.slice(0, 1))) return false;
  return /[aeiou][bcdfghjklmnpqrstvwxz]$/i.test(head) && /^[bcdfghjklmnpqrstvwxz]/i.test(tail);
}
