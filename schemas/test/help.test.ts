import { describe, expect, test } from 'vitest';
import { fieldAt } from '../src/field-at.ts';
import { helpAt, helpByPointer } from '../src/help.ts';

describe('helpAt', () => {
  test('tells about a place in a list, by index or by star', () => {
    expect(helpAt('/parties/3/name')).toBe(helpAt('/parties/*/name'));
    expect(helpAt('/parties/3/name')?.description.nl).toBe('De naam van de organisatie.');
  });

  test('tells the same of what all aspects share', () => {
    expect(helpAt('/chair/deferred/until')).toBe(helpAt('/{aspect}/deferred/until'));
    expect(helpAt('/chair/deferred/until')?.source).toMatch(/^\[berenschot\]/);
  });

  test('says when a word often fits, in both languages and with its source', () => {
    expect(helpAt('/chair/variant')?.fits?.independent).toEqual({
      en: expect.stringMatching(/^Often fits/),
      nl: expect.stringMatching(/^Past vaak/),
      source: expect.stringMatching(/^\[berenschot\]/),
    });
  });

  test('takes the source of what a property is made of when it has none itself', () => {
    expect(helpAt('/evaluation/frequency')?.source).toBeDefined();
  });

  test.each(['/nothing', '/region/deferred', '/constructor', ''])('knows nothing of %j', (pointer) => {
    expect(helpAt(pointer)).toBeUndefined();
  });
});

test('all help is about a place that exists', () => {
  for (const pointer of Object.keys(helpByPointer)) {
    expect(fieldAt(pointer.replace('{aspect}', 'chair')), pointer).toBeDefined();
  }
});
