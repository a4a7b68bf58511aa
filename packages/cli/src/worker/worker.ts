import { parentPort } from 'node:worker_threads';
import type { Job } from './job.ts';
import { lintJob } from './lint-job.ts';

parentPort?.on('message', async (job: Job) => {
  try {
    parentPort?.postMessage(await lintJob(job));
  } catch (error) {
    // The pool starts another worker; what broke is told with the file that broke it.
    setImmediate(() => {
      throw error;
    });
  }
});
