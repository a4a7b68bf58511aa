import { startWorker } from '@regiolint/language-server/browser';
import { answer } from './answers.ts';
import { documentsOf } from './documents.ts';
import { today } from './today.ts';

export { shared } from './shared.ts';

// A process takes from this file what it shares with a worker, and starts a server of its own.
if (typeof importScripts === 'function') {
  const scope = globalThis as unknown as Parameters<typeof startWorker>[0];
  answer(
    startWorker(scope, (connection) => ({ today, ...documentsOf(connection) })),
    today,
  );
}
