import { readdir, readFile } from 'node:fs/promises';
import { type AspectName, aspectNames, type Language } from '@regiolint/schema';
import { parse } from 'yaml';
import type { Answer } from '../src/index.ts';

/** A text with what a reader found in it. */
export interface Keyed {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly answers: Readonly<Partial<Record<AspectName, Answer>>>;
}

interface Key {
  readonly language: Language;
  readonly aspects: Readonly<Partial<Record<AspectName, readonly [Answer, string]>>>;
}

/**
 * Reads every text of a folder with its key.
 *
 * @param folder with `name.md` and `name.key.yml`
 */
export async function textsIn(folder: URL): Promise<readonly Keyed[]> {
  const keys = (await readdir(folder)).filter((name) => name.endsWith('.key.yml')).sort();
  return Promise.all(
    keys.map(async (key) => {
      const name = key.replace('.key.yml', '');
      const text = await readFile(new URL(`${name}.md`, folder), 'utf8');
      const { language, aspects } = parse(await readFile(new URL(key, folder), 'utf8')) as Key;
      for (const [aspect, [, quote]] of Object.entries(aspects)) {
        if (!(aspectNames as readonly string[]).includes(aspect)) throw new Error(`${key}: ${aspect}`);
        if (typeof quote !== 'string') throw new Error(`${key}: ${aspect} has no quote`);
      }
      const answers = Object.fromEntries(
        Object.entries(aspects).map(([aspect, [answer]]) => [aspect, answer]),
      );
      return { name, text, language, answers };
    }),
  );
}
