import type { Accepted } from '@regiolint/engine/rule';
import type { Covenant } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { Wording } from './wording.ts';

/** The kind of leadership, who brings it, and who sees that people live by what they agreed. */
export function leadershipLine(covenant: Accepted<Covenant>, wording: Wording): string | undefined {
  const { leadership, keeper } = covenant.culture ?? {};
  const kinds = wording.words('/culture/leadership/kinds', leadership?.kinds);
  const who = wording.names('actors', leadership?.who);
  const lead = kinds && who ? `${kinds} (${who})` : (kinds ?? who ?? leadership?.explanation);
  const keptBy = wording.name('actors', keeper);
  const parts = [
    lead && `${fixed('leadership', wording.language)}: ${lead}`,
    keptBy && `${fixed('keeper', wording.language)}: ${keptBy}`,
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(' · ') : undefined;
}
