import { createHash } from 'node:crypto';
import type { Told } from '../worker/job.ts';
import type { FileResult } from './results.ts';

/**
 * Tells each finding of a file from all others, also in a later run, when it stands on another line by then: 64
 * hexadecimals for each, in the order of the findings.
 */
export function fingerprintsOf({ path, findings }: FileResult): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const what = keyOf(path, finding);
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return createHash('sha256').update(`${what} ${before}`).digest('hex');
  });
}

function keyOf(path: string, { ruleId, messageId, pointer, values }: Told): string {
  return JSON.stringify([path, ruleId, messageId, pointer, values]);
}
