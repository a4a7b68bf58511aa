import { startServer } from '@regiolint/language-server/server';
import { configuredHost } from 'regiolint/configured-host';
import { answer } from './answers.ts';
import { documentsOf } from './documents.ts';
import { today } from './today.ts';

const served = startServer((connection) => ({ ...configuredHost(), ...documentsOf(connection) }));
answer(served, today);
