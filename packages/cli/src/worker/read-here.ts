import { Script } from 'node:vm';
import type { Done, Job } from './job.ts';

/** Bytes: five times what a plan is. Within it, nothing that the limits let through comes near the memory of a worker. */
const ordinary = 100_000;

const given = Symbol.for('regiolint.read');
let script: Script | undefined;

/**
 * Reads a document in this thread, and stops when it takes too long.
 *
 * @param deadline milliseconds that it may take
 * @returns `undefined` for a document that needs a worker: it is large, or something broke or came to a limit where a
 *   worker has more room, so that a document alone is told the same as one among others
 */
export async function readHere(job: Job, deadline: number): Promise<Done | undefined> {
  if (job.bytes.length > ordinary) return undefined;
  const { prepareJob } = await import('./lint-job.ts');
  const read = await prepareJob(job);
  // Only what a script of this module starts can be stopped from outside, so the script fetches it.
  Object.defineProperty(globalThis, given, { value: read, configurable: true });
  script ??= new Script(`globalThis[Symbol.for('${given.description}')]()`);
  try {
    const done = script.runInThisContext({ timeout: deadline }) as Done;
    return done.findings.some(({ ruleId }) => ruleId === 'limit-reached') ? undefined : done;
  } catch (error) {
    const isLate = (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return isLate ? { language: job.language ?? 'nl', findings: [], problem: 'time' } : undefined;
  } finally {
    Reflect.deleteProperty(globalThis, given);
  }
}
