import { dateInWords } from '@regiolint/engine/rule';
import type { Language, Words } from '@regiolint/schema';
import type { Said } from './said.ts';

/** Characters of a text that are shown where it is one of many. */
const short = 80;
/** So long a text is shown whole, where it is the matter. */
const whole = 120;

/** What stands somewhere as a reader of a language reads it. The region's own words stand between quotation marks. */
export function inWords(said: Said, language: Language, longest: number = short): string {
  if ('text' in said) return quoted(said.text, longest);
  if ('name' in said) return cut(said.name, longest);
  if ('words' in said) return withoutPause(said.words[language]);
  if ('date' in said) return dateInWords(said.date, language);
  if ('year' in said) return String(said.year);
  if ('number' in said) return number(said.number, language);
  if ('euro' in said) {
    const euro = `€ ${number(said.euro, language)}`;
    return said.per ? `${euro} ${said.per[language]}` : euro;
  }
  const parts = said.list.map((part) => inWords(part, language, longest));
  if (said.inTurn && parts.length > 1) return first[language] + parts.join(then[language]);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

/** Two texts; of long ones what differs and a few words around it. */
export function differing(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= whole) return [before, after];
  const [was, is] = [before.split(' '), after.split(' ')];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const part = (words: readonly string[]) => {
    const from = start > around + 1 ? start - around : 0;
    const to = end > around + 1 ? words.length - end + around : words.length;
    const shown = words.slice(from, to).join(' ');
    return cut(`${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`, 2 * whole);
  };
  return [part(was), part(is)];
}

const around = 4;
const first: Words = { nl: 'eerst ', en: 'first ' };
const then: Words = { nl: ', dan ', en: ', then ' };

/** Words with a comma in them, such as "lokaal, tenzij", would fall apart in a sentence. */
function withoutPause(words: string): string {
  return words.includes(',') ? `"${words}"` : words;
}

function quoted(text: string, longest: number): string {
  return `"${cut(text, longest)}"`;
}

function cut(text: string, longest: number): string {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const kept = letters.slice(0, longest - 1).join('');
  return `${kept.replace(/\s+\S*$/, '') || kept}…`;
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}
