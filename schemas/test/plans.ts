import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { Field, Language } from '../src/vocabulary.ts';

export type Plan = Record<string, unknown>;

/** The same small plan in either vocabulary; a new copy each time. */
export function smallPlan(language: Language): Plan {
  const name = { en: 'small.covenant.yml', nl: 'small.convenant.yml' }[language];
  return parse(readFileSync(new URL(`plans/${name}`, import.meta.url), 'utf8'));
}

export function publishedSchema(language: Language): Plan {
  const name = { en: 'covenant.schema.json', nl: 'convenant.schema.json' }[language];
  return JSON.parse(readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8'));
}

export function compilePublished(language: Language): ValidateFunction {
  return new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, ownProperties: true }).compile(
    publishedSchema(language),
  );
}

/** A value in which everything that the vocabulary knows is filled in, each list with all its words. */
export function fullValue(field: Field, language: Language): unknown {
  switch (field.type) {
    case 'object':
      return Object.fromEntries(
        Object.values(field.fields ?? {}).map((inner) => [inner.key[language], fullValue(inner, language)]),
      );
    case 'list':
    case 'one-or-list': {
      if (!field.items) return [];
      const words = field.items.words?.[language];
      return (
        words ??
        Array.from({ length: field.minItems ?? 1 }, () => field.items && fullValue(field.items, language))
      );
    }
    case 'integer':
    case 'number':
      return field.constant ?? field.minimum ?? 0;
    case 'boolean':
      return true;
    case 'month-or-date':
      return '2027-03';
    default:
      return field.words?.[language].at(-1) ?? 'een tekst';
  }
}
