import { afterEach } from 'vitest';
import { type Client, greet, startClient } from './client.ts';
import { soundPlan } from './plans.ts';

export const uri = 'file:///nergens/plan.md';
/** The small plan with a capital that it should not have. */
export const wrong = soundPlan.replace('vastgesteld', 'Vastgesteld');

const clients: Client[] = [];

/** An editor that has greeted the server; it is stopped after the test. */
export async function editor(
  capabilities: object = {},
  folders: readonly string[] = [],
  cwd?: string,
): Promise<Client> {
  const client = startClient(cwd);
  clients.push(client);
  await greet(client, capabilities, folders);
  return client;
}

export function change(client: Client, version: number, contentChanges: readonly unknown[], at = uri): void {
  client.notify('textDocument/didChange', { textDocument: { uri: at, version }, contentChanges });
}

afterEach(async () => {
  for (const client of clients.splice(0)) await client.stop();
});
