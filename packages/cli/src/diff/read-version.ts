import { type Accepted, lint, unreadIn } from '@regiolint/engine';
import type { Covenant, Language, Words } from '@regiolint/schema';
import { decode } from '../files/decode.ts';
import { notReadMessages } from '../format/results.ts';
import { RunError } from '../run-error.ts';
import { isNewer, newer } from './is-newer.ts';

/** One of the two versions that are compared. */
export interface VersionOfPlan {
  readonly covenant: Accepted<Covenant>;
  readonly language: Language;
  /** Canonical pointers of what stands there but could not be read. */
  readonly unread: readonly string[];
}

/**
 * Reads the agreements of a plan.
 *
 * @param shown how the version is called in messages
 * @throws RunError with the one thing that is in the way
 */
export function readVersion(
  bytes: Uint8Array,
  { path, shown }: { readonly path: string; readonly shown: string },
): VersionOfPlan {
  const decoded = decode(bytes);
  if ('problem' in decoded) throw cannotRead(shown, notReadMessages[decoded.problem]);
  const kind = /\.(ya?ml|json)$/i.test(path) ? 'bare' : 'markdown';
  const limits = { document: Number.MAX_SAFE_INTEGER };
  // No rule is asked, so the day is of no matter.
  const { plan, language } = lint(decoded.text, { rules: [], today: '2000-01-01', kind, limits });
  if (plan.faults('frontmatter-missing').length > 0) throw cannotRead(shown, noBlock);
  if (isNewer(plan)) throw cannotRead(shown, newer);
  if (Object.keys(plan.covenant).length === 0) throw cannotRead(shown, unreadable);
  return { covenant: plan.covenant, language, unread: unreadIn(plan) };
}

export function cannotRead(shown: string, { nl, en }: Words): RunError {
  return new RunError({ nl: `{shown}: ${nl}`, en: `{shown}: ${en}` }, { shown });
}

const noBlock: Words = {
  nl: 'hierin staat geen blok met afspraken.',
  en: 'this holds no block of agreements.',
};

const unreadable: Words = {
  nl: 'de afspraken zijn niet te lezen, dus er is niets te vergelijken.',
  en: 'the agreements cannot be read, so there is nothing to compare.',
};
