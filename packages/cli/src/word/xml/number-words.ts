/**
 * A number as an item of a list in Word has it.
 *
 * @param format a name of Word, such as `lowerLetter`; of one that is not known the number itself is written
 */
export function numberWords(number: number, format: string): string {
  if (format === 'none') return '';
  if (number < 1) return `${number}`;
  if (format === 'decimalZero') return `${number}`.padStart(2, '0');
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return `${number}`;
}

/** Behind z Word goes on with aa, bb and cc. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(number / 26), longest));
}

function roman(number: number): string {
  let left = Math.min(number, 1000 * longest);
  let written = '';
  for (const [value, sign] of signs) {
    written += sign.repeat(Math.floor(left / value));
    left %= value;
  }
  return written;
}

/** A list may be made to start anywhere; nobody reads so many signs. */
const longest = 20;

const signs: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
