import { readFile } from 'node:fs/promises';
import type { Language } from '@regiolint/schema';

/** Writes the published schema of a language to standard output. */
export async function schemaCommand(language: Language): Promise<void> {
  const name = language === 'nl' ? 'convenant' : 'covenant';
  process.stdout.write(await readFile(new URL(`./${name}.schema.json`, import.meta.url), 'utf8'));
}
