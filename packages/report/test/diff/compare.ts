import { type Accepted, lint, translateVocabulary } from '@regiolint/engine';
import type { Covenant, Language } from '@regiolint/schema';
import type { Change, ChangeKind } from '../../src/diff/change.ts';
import { compareCovenants } from '../../src/diff/compare-covenants.ts';
import { describeChange } from '../../src/diff/describe-change.ts';
import { bare, today } from '../covenants.ts';

type Part = Accepted<Covenant>;

/** What becomes of a covenant in which only this is said, when only that is said. */
export function changesBetween(before: Part, after: Part): readonly Change[] {
  return compareCovenants({ ...bare, ...before }, { ...bare, ...after });
}

/** The same in sentences. */
export function told(before: Part, after: Part, language: Language = 'nl'): readonly string[] {
  return changesBetween(before, after).map((change) => describeChange(change, language));
}

export function readCovenant(text: string): Part {
  return lint(text, { rules: [], today }).plan.covenant;
}

/** The same plan with keys and words of the other language. */
export function twinOf(text: string): string {
  const isDutch = text.includes('\nconvenant:');
  return translateVocabulary(text, 'markdown', isDutch ? 'en' : 'nl');
}

/** A change as it is when the versions are the other way round, as far as can be said of it without the names. */
export function mirrored({ kind, group, pointer, before, after }: Change): object {
  return {
    kind: before?.answers || after?.answers ? 'answer' : opposite[kind],
    group,
    pointer,
    ...(after && { before: after }),
    ...(before && { after: before }),
  };
}

export function plain({ kind, group, pointer, before, after }: Change): object {
  return {
    kind: before?.answers || after?.answers ? 'answer' : kind,
    group,
    pointer,
    ...(before && { before }),
    ...(after && { after }),
  };
}

const opposite: { readonly [Kind in ChangeKind]?: ChangeKind } = {
  joined: 'left',
  left: 'joined',
  added: 'removed',
  removed: 'added',
  renamed: 'renamed',
  explained: 'unexplained',
  unexplained: 'explained',
  said: 'unsaid',
  unsaid: 'said',
  changed: 'changed',
  earlier: 'later',
  later: 'earlier',
  up: 'down',
  down: 'up',
};
