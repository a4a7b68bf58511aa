import { describe, expect, test } from 'vitest';
import {
  actorWords,
  aspectNames,
  covenantField,
  type Field,
  fieldAt,
  referenceLists,
  schemaVersion,
} from '../src/index.ts';

describe('fieldAt', () => {
  test.each([
    ['', 'convenant'],
    ['/chair', 'voorzitter'],
    ['/parties/0/name', 'naam'],
    ['/parties/*/name', 'naam'],
    ['/responsibilities/raci/12/accountable/*', 'eindverantwoordelijk'],
    ['/mandate/deferred/until', 'tot'],
  ])('finds %j', (pointer, key) => {
    expect(fieldAt(pointer)?.key.nl).toBe(key);
  });

  test.each([
    '/nothing',
    '/parties/name',
    '/parties/-1',
    '/title/0',
    '/constructor',
    '/chair/toString',
    '/par~1ties',
  ])('finds nothing at %j', (pointer) => {
    expect(fieldAt(pointer)).toBeUndefined();
  });
});

describe('the vocabulary', () => {
  test('knows the 24 aspects, each with its block and its question', () => {
    expect(aspectNames).toHaveLength(24);
    for (const name of aspectNames) {
      expect(fieldAt(`/${name}`), name).toMatchObject({
        group: expect.any(String),
        question: { nl: expect.stringMatching(/\?$/) },
      });
      expect(fieldAt(`/${name}/deferred/until`)?.type, name).toBe('month-or-date');
    }
  });

  test('gives each word in every language, at the same index', () => {
    for (const { words } of allFields(covenantField)) expect(words?.nl.length).toBe(words?.en.length);
    expect(fieldAt('/phase')?.words).toEqual({
      en: ['emerging', 'developing', 'mature'],
      nl: ['pril', 'in-ontwikkeling', 'volwassen'],
    });
  });

  test('asks for the version that we publish', () => {
    expect(fieldAt('/covenant')?.constant).toBe(schemaVersion);
  });

  test('gives the words of a list to its items', () => {
    const agreements = fieldAt('/agreements');
    expect(agreements?.words).toBeUndefined();
    expect(agreements?.items).toMatchObject({ open: true, words: { nl: expect.arrayContaining(['azwa']) } });
  });
});

describe('references', () => {
  test('lead to lists of which the items have an id', () => {
    for (const place of Object.values(referenceLists).filter((list) => typeof list === 'string')) {
      expect(fieldAt(`${place}/*/id`)?.type, place).toBe('id');
    }
  });

  test('are of a kind that has a list', () => {
    const kinds = new Set(allFields(covenantField).flatMap(({ leadsTo }) => (leadsTo ? [leadsTo] : [])));
    expect(Object.keys(referenceLists)).toEqual(expect.arrayContaining([...kinds]));
  });

  test('may be one of three words instead of an actor of a list', () => {
    expect(actorWords.map(({ nl }) => nl)).toEqual(['voorzitter', 'ondersteuning', 'iedereen']);
  });
});

function allFields(field: Field): readonly Field[] {
  return [
    field,
    ...Object.values(field.fields ?? {}).flatMap(allFields),
    ...(field.items ? allFields(field.items) : []),
  ];
}
