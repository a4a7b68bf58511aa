import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Done, Job } from './job.ts';
import { readHere } from './read-here.ts';

/** Milliseconds that one document may take. */
const deadline = 5_000;
const heapMb = 400;
const stackMb = 64;
/** Room for what lives shortly: one plan fits without a clean-up half-way. */
const youngMb = 64;

/**
 * Reads documents in workers, so that a document that takes too much costs a finding and not the run. One of ordinary
 * size by itself is read without a worker, which takes as long to start as the reading does.
 */
export interface Pool {
  run(job: Job): Promise<Done>;
  close(): Promise<void>;
  /** How many documents are worth reading at a time. */
  readonly size: number;
}

/** @param documents how many there will be */
export function createPool(documents: number): Pool {
  const size = Math.max(1, Math.min(documents, availableParallelism(), 8));
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  const take = async () => {
    const ready = idle.pop();
    if (ready) return ready;
    const { Worker } = await import('node:worker_threads');
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      resourceLimits: {
        maxOldGenerationSizeMb: heapMb,
        maxYoungGenerationSizeMb: youngMb,
        stackSizeMb: stackMb,
      },
      stderr: true,
    });
    all.add(worker);
    return worker;
  };

  const discard = (worker: Worker) => {
    all.delete(worker);
    return worker.terminate();
  };

  const readInWorker = async (job: Job): Promise<Done> => {
    const worker = await take();
    return new Promise((resolve) => {
      const finish = (done: Done, keep: boolean) => {
        clearTimeout(timer);
        worker.removeAllListeners('message');
        worker.removeAllListeners('error');
        worker.on('error', () => {});
        if (keep) idle.push(worker);
        else void discard(worker);
        resolve(done);
      };
      const failed = (problem: 'time' | 'memory' | 'crash', detail = '') =>
        finish({ language: job.language ?? 'nl', findings: [], problem, detail }, false);
      const timer = setTimeout(() => failed('time'), deadline);
      // The worker keeps us waiting; without one there is nothing to wait for.
      timer.unref();
      worker.removeAllListeners('error');
      worker.once('message', (done: Done) => finish(done, true));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash', error.message),
      );
      worker.postMessage(job);
    });
  };

  return {
    size,
    run: async (job) => (documents === 1 && (await readHere(job, deadline))) || readInWorker(job),
    async close() {
      await Promise.all([...all].map(discard));
    },
  };
}
