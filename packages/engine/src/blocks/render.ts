import type { Covenant, Language } from '@regiolint/schema';
import type { Accepted } from '../plan/accepted.ts';
import { standingIn } from '../plan/standing.ts';
import { deferredRows } from './deferred.ts';
import { listRows, listTables } from './lists.ts';
import { raciRows } from './raci.ts';
import { markdownTable } from './table.ts';
import { wordingOf } from './wording.ts';

/** What may stand between `<!-- regiolint:… -->` and `<!-- /regiolint:… -->`. */
export const blockNames = [
  'raci',
  'parties',
  'themes',
  'kpis',
  'sources',
  'calendar',
  'bodies',
  'deferred',
] as const;

export type BlockName = (typeof blockNames)[number];

/** What a block says when there is nothing to show: not said is not the same as not arranged. */
export const nothingYet: Readonly<Record<Language, string>> = {
  nl: 'Hierover is bovenaan nog niets vastgelegd.',
  en: 'Nothing about this is recorded at the top yet.',
};

/** A table of what the covenant says, as Markdown with `\n` between its lines. */
export function renderBlock(name: BlockName, covenant: Accepted<Covenant>, language: Language): string {
  const [header, ...rows] = rowsOf(name, covenant, language);
  return header ? markdownTable(header, rows) : nothingYet[language];
}

function rowsOf(name: BlockName, covenant: Accepted<Covenant>, language: Language) {
  const standing = standingIn(covenant);
  const wording = wordingOf(standing, language);
  if (name === 'raci') return raciRows(covenant, wording);
  if (name === 'deferred') return deferredRows(covenant, wording);
  return listRows(listTables[name], standing, wording);
}
