import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const entries: readonly Entry[] = read('../schemastore.json');

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

it('the entries have the form that the catalogue of SchemaStore asks', () => {
  // Of https://json.schemastore.org/schema-catalog.json; more keys are not allowed there.
  const entry = {
    type: 'object',
    required: ['name', 'description', 'fileMatch', 'url'],
    properties: {
      name: { type: 'string' },
      description: { type: 'string' },
      fileMatch: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
      url: { type: 'string', pattern: '^https://' },
    },
    additionalProperties: false,
  };
  const validate = new Ajv().compile({ type: 'array', items: entry });
  expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
  // Its checks refuse the word that is in all of them, and names that stand there twice.
  for (const { name, description } of entries) expect(`${name} ${description}`).not.toMatch(/schema/i);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  const globs = entries.flatMap(({ fileMatch }) => fileMatch);
  expect(new Set(globs).size).toBe(globs.length);
});

it.each(entries)('$url is the address of the schema for those files', ({ url, fileMatch }) => {
  const name = /[^/]+$/.exec(url)?.[0] ?? '';
  expect(read(`../generated/${name}`).$id).toBe(url);
  const kind = name.replace('.schema.json', '');
  expect(fileMatch).toEqual(['yml', 'yaml', 'json'].map((ending) => `*.${kind}.${ending}`));
});
