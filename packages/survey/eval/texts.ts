import { readdir, readFile } from 'node:fs/promises';
import type { MarkdownParser } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { type AspectName, aspectNames, type Language } from '@regiolint/schema';
import { parse } from 'yaml';
import { type Answer, parsePlainText } from '../src/index.ts';

/** A text with what a reader found in it. */
export interface Keyed {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly parse: MarkdownParser;
  readonly answers: Readonly<Partial<Record<AspectName, Answer>>>;
  /** In a long text, the lines at which a reader would be content to be pointed: from, up to and including. */
  readonly places: Readonly<Partial<Record<AspectName, readonly Lines[]>>>;
}

export type Lines = readonly [number, number];

interface Key {
  readonly language: Language;
  readonly aspects: Readonly<Partial<Record<AspectName, readonly [Answer, string, (readonly Lines[])?]>>>;
}

/**
 * Reads every text of a folder with its key.
 *
 * @param folder with `name.md`, or `name.txt` for text without marks, and `name.key.yml`
 */
export async function textsIn(folder: URL): Promise<readonly Keyed[]> {
  const files = await readdir(folder);
  const keys = files.filter((name) => name.endsWith('.key.yml')).sort();
  return Promise.all(
    keys.map(async (key) => {
      const name = key.replace('.key.yml', '');
      const isPlain = files.includes(`${name}.txt`);
      const text = await readFile(new URL(isPlain ? `${name}.txt` : `${name}.md`, folder), 'utf8');
      const { language, aspects } = parse(await readFile(new URL(key, folder), 'utf8')) as Key;
      for (const [aspect, [, quote]] of Object.entries(aspects)) {
        if (!(aspectNames as readonly string[]).includes(aspect)) throw new Error(`${key}: ${aspect}`);
        if (typeof quote !== 'string') throw new Error(`${key}: ${aspect} has no quote`);
      }
      const answers = Object.fromEntries(
        Object.entries(aspects).map(([aspect, [answer]]) => [aspect, answer]),
      );
      const places = Object.fromEntries(
        Object.entries(aspects).map(([aspect, [, , lines = []]]) => [aspect, lines]),
      );
      return { name, text, language, parse: isPlain ? parsePlainText : parseWithRemark, answers, places };
    }),
  );
}
