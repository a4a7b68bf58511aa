import { type Accepted, innerParties, present } from '@regiolint/engine/rule';
import type { Covenant } from '@regiolint/schema';
import type { Wording } from './wording.ts';

/** The bodies with how often they meet; without bodies the parties of the inner ring. */
export function atTheTable(covenant: Accepted<Covenant>, wording: Wording): readonly string[] {
  const bodies = present(covenant.meetings?.bodies).flatMap(({ name, id, frequency }) => {
    const often = wording.word('/meetings/bodies/*/frequency', frequency);
    const body = name ?? id;
    return body === undefined ? [] : [often ? `${body} (${often})` : body];
  });
  if (bodies.length > 0) return bodies;
  return innerParties({ covenant }).flatMap(({ name, id }) => name ?? id ?? []);
}
