import { expect } from 'vitest';
import { loadConfig } from '../src/config/load-config.ts';
import { RunError } from '../src/run-error.ts';
import { say } from '../src/text/texts.ts';

export const day = ['--today', '2026-11-22'];
const path = '/regio/.regiolint.yml';
export const load = (text: string) => loadConfig(text, path, '/regio');

/** What is wrong with a configuration, in Dutch; in English it is one line too. */
export async function faultIn(text: string): Promise<string> {
  const error: unknown = await load(text).then(
    () => 'nothing',
    (reason: unknown) => reason,
  );
  if (!(error instanceof RunError)) throw new Error(`${text}\n${String(error)}`);
  const [nl, en] = [say(error.words, 'nl', error.values), say(error.words, 'en', error.values)];
  expect(`${nl}${en}`).not.toMatch(/\n|undefined/);
  return nl.replace(`${path}, `, '').replace(`${path}: `, '');
}

export const configuredRule = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'own-kpi',
  given: '/evaluatie/kpis/*',
  schema: { required: ['beginwaarde'] },
  message: { nl: 'Wat is de beginwaarde van "{name}"?', en: 'What is the baseline of "{name}"?' },
  nature: 'question',
  ...changes,
});
export const withRules = (...own: readonly object[]) => JSON.stringify({ 'own-rules': own });
export const withSchema = (schema: unknown, given = '/evaluatie/kpis/*') =>
  withRules(configuredRule({ schema, given }));

export async function fragmentOf(schema: unknown, given: string): Promise<unknown> {
  return (await load(withSchema(schema, given))).ownRules[0]?.schema;
}
