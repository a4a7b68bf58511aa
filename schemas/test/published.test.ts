import { describe, expect, test } from 'vitest';
import { covenantField } from '../generated/vocabulary.ts';
import { schemaBase } from '../src/version.ts';
import { compilePublished, fullValue, type Plan, publishedSchema, smallPlan } from './plans.ts';

const dialect = new Set([
  ...[
    '$comment',
    '$schema',
    '$id',
    '$ref',
    'title',
    'description',
    'examples',
    'definitions',
    'type',
    'enum',
  ],
  ...['const', 'properties', 'required', 'additionalProperties', 'patternProperties', 'items', 'minItems'],
  ...['minLength', 'pattern', 'minimum', 'maximum', 'allOf'],
]);

describe.each([
  ['en', 'covenant'],
  ['nl', 'convenant'],
] as const)('the published schema (%s)', (language, name) => {
  const schema = publishedSchema(language);
  const validate = compilePublished(language);

  test('says where it lives, and that it is generated', () => {
    expect(schema.$id).toBe(`${schemaBase}/${name}.schema.json`);
    expect(Object.keys(schema)[0]).toBe('$comment');
  });

  test('keeps to the dialect that all validators read in the same way', () => {
    const used = new Set(subschemas(schema).flatMap((part) => Object.keys(part)));
    expect([...used].filter((keyword) => !dialect.has(keyword))).toEqual([]);
  });

  test('has no length beside a pattern, and no type beside an enum', () => {
    for (const part of subschemas(schema)) {
      expect(part).not.toMatchObject({ minLength: expect.anything(), pattern: expect.anything() });
      expect(part).not.toMatchObject({ type: expect.anything(), enum: expect.anything() });
    }
  });

  test('gives every property a title and a description', () => {
    for (const { properties } of subschemas(schema)) {
      for (const [key, property] of Object.entries((properties ?? {}) as Record<string, Plan>)) {
        expect(property, key).toMatchObject({
          title: expect.stringMatching(/./),
          description: expect.stringMatching(/./),
        });
      }
    }
  });

  test('refers only to definitions that it has, and has none that it does not refer to', () => {
    const referred = subschemas(schema).flatMap(({ $ref }) =>
      $ref ? [String($ref).replace('#/definitions/', '')] : [],
    );
    expect([...new Set(referred)].sort()).toEqual(Object.keys(schema.definitions as Plan).sort());
  });

  test('closes every object but for keys that start with x-', () => {
    for (const part of subschemas(schema)) {
      if (part.type === 'object') {
        expect(part).toMatchObject({ additionalProperties: false, patternProperties: { '^x-': {} } });
      }
    }
  });

  test('accepts a small plan', () => {
    expect(validate(smallPlan(language)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('accepts a plan in which everything is filled in', () => {
    expect(validate(fullValue(covenantField, language)), JSON.stringify(validate.errors)).toBe(true);
  });

  test('refuses the same plan in the other vocabulary', () => {
    expect(validate(smallPlan(language === 'en' ? 'nl' : 'en'))).toBe(false);
  });
});

/** Every schema in a schema, itself first; names of properties and definitions are no keywords. */
function subschemas(schema: Plan): readonly Plan[] {
  const { properties, definitions, patternProperties, items, allOf } = schema;
  const inner = [properties, definitions, patternProperties].flatMap((named) =>
    Object.values((named ?? {}) as Plan),
  );
  const all = [...inner, ...(items ? [items] : []), ...((allOf as Plan[] | undefined) ?? [])];
  return [schema, ...all.flatMap((part) => subschemas(part as Plan))];
}
