import type { Fit, Texts } from './model.ts';
import type { LocaleEntry, SourceSchema } from './sources.ts';

export interface TextReader {
  /** The Dutch texts of a property; its absence is a problem. */
  entry(path: string): LocaleEntry;
  problem(text: string): void;
  /** Says which entries nobody asked for. */
  finish(folder: string): void;
}

/** Reads from one locale file, and keeps count of what was read. */
export function textReader(locale: Readonly<Record<string, LocaleEntry>>, problems: string[]): TextReader {
  const asked = new Set<string>();
  const problem = (text: string): void => {
    if (!problems.includes(text)) problems.push(text);
  };
  return {
    problem,
    entry(path) {
      asked.add(path);
      const entry = Object.hasOwn(locale, path) ? locale[path] : undefined;
      if (!entry) problem(`${path} has no Dutch texts`);
      return entry ?? { title: '', description: '' };
    },
    finish(folder) {
      for (const path of Object.keys(locale)) {
        if (!asked.has(path)) problem(`locales/nl/${folder} describes ${path}, which does not exist`);
      }
    },
  };
}

/** Title, description, source and fits of a property or definition, in all languages. */
export function readTexts(reader: TextReader, schema: SourceSchema, path: string): Texts {
  const entry = reader.entry(path);
  const { title = '', description = '' } = schema;
  for (const text of [title, description, entry.title, entry.description]) {
    if (!text) reader.problem(`${path} lacks a title or description`);
  }
  const source = schema['x-source'];
  const fits = readFits(reader, schema, entry, path);
  return {
    title: { en: title, nl: entry.title },
    description: { en: description, nl: entry.description },
    ...(source && { source }),
    ...(fits && { fits }),
  };
}

function readFits(
  reader: TextReader,
  schema: SourceSchema,
  entry: LocaleEntry,
  path: string,
): ReadonlyMap<string, Fit> | undefined {
  const fits = schema['x-fits'] ?? {};
  const words = schema.enum ?? schema['x-words'] ?? [];
  sameKeys(reader, `${path} (fits)`, Object.keys(fits), Object.keys(entry.fits ?? {}));
  for (const word of Object.keys(fits)) {
    if (!words.includes(word)) reader.problem(`${path} says when ${word} fits, which is none of its words`);
  }
  const read = Object.entries(fits).map(([word, { text, source }]): [string, Fit] => [
    word,
    { text: { en: text, nl: entry.fits?.[word] ?? '' }, source },
  ]);
  return read.length > 0 ? new Map(read) : undefined;
}

/** A problem for each key that only one of the two languages has. */
export function sameKeys(
  reader: TextReader,
  what: string,
  en: readonly string[],
  nl: readonly string[],
): void {
  for (const key of en) if (!nl.includes(key)) reader.problem(`${what}: ${key} has no Dutch`);
  for (const key of nl) if (!en.includes(key)) reader.problem(`${what}: ${key} exists in Dutch only`);
}
