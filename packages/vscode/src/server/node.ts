import { startServer } from '@regiolint/language-server/server';
import { configuredHost } from 'regiolint/configured-host';
import { answer } from './answers.ts';
import { documentsOf } from './documents.ts';
import { today } from './today.ts';

const served = startServer((connection) => {
  const host = configuredHost();
  const ofEditor = documentsOf(connection);
  return {
    ...host,
    // Of folders on this machine the same documents as the command line; of others what the editor can read.
    documentsIn: (folders) =>
      (folders.every((uri) => uri.startsWith('file:')) ? host : ofEditor).documentsIn?.(folders) ?? none(),
  };
});
answer(served, today);

async function* none() {}
