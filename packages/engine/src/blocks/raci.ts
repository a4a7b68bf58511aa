import { actorWords, type Covenant } from '@regiolint/schema';
import type { Accepted } from '../plan/accepted.ts';
import { present } from '../plan/accepted.ts';
import { nameOf } from '../plan/item.ts';
import type { Wording } from './wording.ts';

/** The letters of a RACI table and the properties that they stand for, in the order in which a cell shows them. */
const raciLetters = [
  ['A', 'accountable'],
  ['R', 'responsible'],
  ['C', 'consulted'],
  ['I', 'informed'],
] as const;

/** What a RACI table shows of each line. */
export const raciColumns: readonly string[] = ['activity', ...raciLetters.map(([, property]) => property)];

type RaciLine = Accepted<NonNullable<NonNullable<Covenant['responsibilities']>['raci']>[number]>;

/** Who has which letters in a line of the RACI table: by the id or the word that stands for them. */
export function lettersIn(line: RaciLine): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [letter, property] of raciLetters) {
    const value = line[property];
    for (const who of new Set(present(typeof value === 'string' ? [value] : value))) {
      const id = canonicalActor(who.trim());
      letters.set(id, letters.has(id) ? `${letters.get(id)}/${letter}` : letter);
    }
  }
  return letters;
}

/** The words chair, support and everyone are the same in every language; any other id is itself. */
export function canonicalActor(id: string): string {
  return actorWords.find((words) => Object.values(words).includes(id))?.en ?? id;
}

/** Activities below each other, who has a part in them beside each other. */
export function raciRows(covenant: Accepted<Covenant>, wording: Wording): readonly (readonly string[])[] {
  const lines = present(covenant.responsibilities?.raci).map((line) => ({ line, letters: lettersIn(line) }));
  const actors = [...new Set(lines.flatMap(({ letters }) => [...letters.keys()]))];
  if (lines.length === 0) return [];
  return [
    [wording.title('/responsibilities/raci/*/activity'), ...actors.map((id) => wording.name('actors', id))],
    ...lines.map(({ line, letters }, index) => [
      nameOf(line, index),
      ...actors.map((id) => letters.get(id) ?? ''),
    ]),
  ];
}
