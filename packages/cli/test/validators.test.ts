import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-07';
import type { Language } from '@regiolint/schema';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainDocument } from './documents.ts';
import { documentsIn } from './fixtures.ts';

const schemas = { en: readSchema('covenant'), nl: readSchema('convenant') };
const cfworkers = {
  en: new Validator(schemas.en as Schema, '7'),
  nl: new Validator(schemas.nl as Schema, '7'),
};
const ajvs = { en: new Ajv().compile(schemas.en), nl: new Ajv().compile(schemas.nl) };
const documents = ['plans', 'plans-en', 'edge', 'faults']
  .flatMap(documentsIn)
  .flatMap((path) => plainDocument(path) ?? []);

describe('validators of others', () => {
  beforeAll(() => {
    for (const schema of Object.values(schemas)) registerSchema(schema as SchemaObject);
  });

  it('have something to say of: documents that are valid and documents that are not', () => {
    expect(documents.filter(({ valid }) => valid).length).toBeGreaterThan(50);
    expect(documents.filter(({ valid }) => !valid).length).toBeGreaterThan(10);
  });

  it.each(documents)('agree with ours on $path', async ({ data, language, valid }) => {
    const cfworker = cfworkers[language].validate(data).valid;
    const hyperjump = (await validate(idOf(language), data as never)).valid;
    const ajv = ajvs[language](data);
    expect({ cfworker, hyperjump, ajv }).toEqual({ cfworker: valid, hyperjump: valid, ajv: valid });
  });
});

function readSchema(name: string): Record<string, unknown> {
  const url = new URL(`../../../schemas/generated/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>;
}

function idOf(language: Language): string {
  return String(schemas[language].$id);
}
