import { type Change, type ChangeGroup, changeGroups } from '@regiolint/report';
import { blockTitles, type Language, type Words } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { ComparedVersion, DiffContext, Difference } from './diff.ts';

/** The blocks of the ordering model that something changed in. */
export function groupsOf({ changes }: Difference): readonly (readonly [ChangeGroup, readonly Change[]])[] {
  return changeGroups
    .map((group) => [group, changes.filter((change) => change.group === group)] as const)
    .filter(([, those]) => those.length > 0);
}

export const groupWords: Readonly<Record<ChangeGroup, Words>> = {
  ...blockTitles,
  document: { nl: 'Partijen en document', en: 'Parties and document' },
};

/** `oud.md → nieuw.md`, or since which commit. */
export function versionsInWords({ before, after }: Difference, language: Language): string {
  if (before.base !== undefined) {
    return say(texts.since, language, { path: after.path, base: before.base });
  }
  return `${before.path} → ${after.path}`;
}

/** How much is different. */
export function countInWords({ changes }: Difference, language: Language): string {
  if (changes.length === 0) return texts.none[language];
  return say(changes.length === 1 ? texts.one : texts.many, language, { count: changes.length });
}

/** What one should know beforehand: that there was no other version, that it had another name, or that not everything could be read. */
export function notesInWords({ before, after }: Difference, language: Language): readonly string[] {
  return [
    ...(before.base !== undefined && before.path !== after.path
      ? [say(texts.renamed, language, { base: before.base, path: before.path })]
      : []),
    ...(before.isAbsent ? [say(texts.allNew, language, { base: before.base ?? '' })] : []),
    ...[before, after]
      .filter(({ unread }) => unread.length > 0)
      .map((version) => say(texts.unread, language, { name: nameOf(version) })),
  ];
}

export function nameOf({ path, base }: Pick<ComparedVersion, 'path' | 'base'>): string {
  return base === undefined ? path : `${path} (${base})`;
}

/** What the question asks that is left aside, or is asked again; of a rule of the region's own its name. */
export function questionOf(
  change: Change,
  { asks, language }: Pick<DiffContext, 'asks' | 'language'>,
): string | undefined {
  const asked = change.path.find((step) => 'isAsked' in step);
  const [rule] = asked && 'name' in asked ? asked.name : [];
  if (!rule || !('text' in rule)) return undefined;
  return asks(rule.text) ?? say(texts.own, language, { rule: rule.text });
}

const texts = {
  since: { nl: '{path}, sinds {base}', en: '{path}, since {base}' },
  allNew: {
    nl: 'In {base} was dit bestand er nog niet: alles is nieuw.',
    en: 'In {base} this file was not there yet: everything is new.',
  },
  renamed: { nl: 'In {base} heette dit bestand {path}.', en: 'In {base} this file was called {path}.' },
  none: { nl: 'Geen verschil in de afspraken.', en: 'No difference in the agreements.' },
  one: { nl: '1 verschil in de afspraken.', en: '1 difference in the agreements.' },
  many: { nl: '{count} verschillen in de afspraken.', en: '{count} differences in the agreements.' },
  own: { nl: 'Dit is de eigen vraag {rule}.', en: 'This is the own question {rule}.' },
  unread: {
    nl: 'In {name} is niet alles te lezen; over die plekken staat hier niets.',
    en: 'Not everything in {name} can be read; nothing is said of those places.',
  },
} as const satisfies Record<string, Words>;
