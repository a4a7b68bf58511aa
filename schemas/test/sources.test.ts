import { describe, expect, test } from 'vitest';
import { readModel } from '../generate/read-model.ts';
import { readSources, type Source, type SourceSchema } from '../generate/sources.ts';
import { covenantField } from '../generated/vocabulary.ts';
import type { Field } from '../src/vocabulary.ts';

const sources = await readSources();

describe('the sources and their Dutch twins', () => {
  test('describe the same properties, words and fits, in both directions', () => {
    expect(readModel(sources).problems).toEqual([]);
  });

  test('are reported when a Dutch text is missing', () => {
    const { 'purpose.variant': _, ...locale } = localeOf('purpose');
    expect(problemsWith({ name: 'purpose', locale })).toContain('purpose.variant has no Dutch texts');
  });

  test('are reported when a Dutch text describes nothing', () => {
    const locale = {
      ...localeOf('purpose'),
      'purpose.gone': { key: 'weg', title: 'Weg', description: 'Weg.' },
    };
    expect(problemsWith({ name: 'purpose', locale })).toContain(
      'locales/nl/why describes purpose.gone, which does not exist',
    );
  });

  test('are reported when a word is not translated', () => {
    const purpose = localeOf('purpose');
    const entry = { key: 'variant', title: 'Soort', description: 'Soort.', values: { process: 'proces' } };
    const problems = problemsWith({ name: 'purpose', locale: { ...purpose, 'purpose.variant': entry } });
    expect(problems).toContain('purpose.variant (values): outcome has no Dutch');
  });

  test('are refused when they use a keyword that is not of the dialect', () => {
    const schema = { ...schemaOf('purpose'), oneOf: [] } as SourceSchema;
    expect(() => problemsWith({ name: 'purpose', schema })).toThrow('oneOf');
  });
});

describe('the sources', () => {
  test('name the report and a phrase that stands in it wherever they name a source', () => {
    const quotes = sources.flatMap(({ schema }) => quotesOf(schema));
    expect(quotes.length).toBeGreaterThan(200);
    for (const quote of quotes) expect(quote).toMatch(/^\[(aef|berenschot|common-eye|kompas|vws)\] ".+"$/);
  });

  test('leave every variant a way out: other', () => {
    for (const [path, field] of fields(covenantField, '')) {
      if (path.endsWith('/variant')) expect(field.words?.en, path).toContain('other');
    }
  });
});

describe('keys and words', () => {
  test('are unique among their siblings in every language', () => {
    for (const [path, { fields: inner, words }] of fields(covenantField, '')) {
      for (const language of ['en', 'nl'] as const) {
        const keys = Object.values(inner ?? {}).map(({ key }) => key[language]);
        expect(new Set(keys).size, path).toBe(keys.length);
        expect(new Set(words?.[language]).size, path).toBe(words?.[language].length ?? 0);
      }
    }
  });

  test('are none that YAML 1.1 reads as yes or no', () => {
    for (const [path, { key, words }] of fields(covenantField, '')) {
      for (const word of [key.en, key.nl, ...(words?.en ?? []), ...(words?.nl ?? [])]) {
        expect(['on', 'off', 'yes', 'no', 'y', 'n', 'true', 'false', 'null', '~'], path).not.toContain(
          word.toLowerCase(),
        );
      }
    }
  });

  test('are camelCase keys in English, kebab-case keys and words everywhere else', () => {
    for (const [path, { key, words }] of fields(covenantField, '')) {
      expect(key.en, path).toMatch(/^[a-z][a-zA-Z]*$/);
      for (const word of [key.nl, ...(words?.en ?? []), ...(words?.nl ?? [])]) {
        expect(word, path).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });
});

function problemsWith(change: Partial<Source>): readonly string[] {
  return readModel(sources.map((source) => (source.name === change.name ? { ...source, ...change } : source)))
    .problems;
}

function sourceOf(name: string): Source {
  const source = sources.find((candidate) => candidate.name === name);
  if (!source) throw new Error(`no source ${name}`);
  return source;
}

function localeOf(name: string): Source['locale'] {
  return sourceOf(name).locale;
}

function schemaOf(name: string): SourceSchema {
  return sourceOf(name).schema;
}

function quotesOf(schema: SourceSchema): readonly string[] {
  const own = [schema['x-source'], ...Object.values(schema['x-fits'] ?? {}).map(({ source }) => source)];
  const inner = [schema.items, ...Object.values(schema.properties ?? {})];
  return [
    ...own.filter((quote) => quote !== undefined),
    ...inner.filter((part) => part !== undefined).flatMap(quotesOf),
  ];
}

function fields(field: Field, path: string): readonly (readonly [string, Field])[] {
  const inner = Object.entries(field.fields ?? {}).flatMap(([name, value]) =>
    fields(value, `${path}/${name}`),
  );
  return [[path, field], ...inner, ...(field.items ? fields(field.items, `${path}/*`) : [])];
}
