import { type Accepted, lint, unreadIn } from '@regiolint/engine';
import { type Covenant, type Language, schemaVersion, type Words } from '@regiolint/schema';
import { decode } from '../files/decode.ts';
import { notReadMessages } from '../format/results.ts';
import { RunError } from '../run-error.ts';

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
  if (plan.faults('refused').some(({ fault }) => isNewer(fault))) throw cannotRead(shown, newer);
  if (Object.keys(plan.covenant).length === 0) throw cannotRead(shown, unreadable);
  return { covenant: plan.covenant, language, unread: unreadIn(plan) };
}

export function cannotRead(shown: string, { nl, en }: Words): RunError {
  return new RunError({ nl: `{shown}: ${nl}`, en: `{shown}: ${en}` }, { shown });
}

function isNewer({ pointer, value }: { readonly pointer: string; readonly value: unknown }): boolean {
  return pointer === '/covenant' && typeof value === 'number' && value > schemaVersion;
}

const noBlock: Words = {
  nl: 'hierin staat geen blok met afspraken.',
  en: 'this holds no block of agreements.',
};

const newer: Words = {
  nl: 'dit is geschreven voor een nieuwere regiolint.',
  en: 'this is written for a newer regiolint.',
};

const unreadable: Words = {
  nl: 'de afspraken zijn niet te lezen, dus er is niets te vergelijken.',
  en: 'the agreements cannot be read, so there is nothing to compare.',
};
