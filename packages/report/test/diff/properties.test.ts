import { readdirSync, readFileSync } from 'node:fs';
import { covenantField, type Field } from '@regiolint/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCovenants } from '../../src/diff/compare-covenants.ts';
import { describeChange } from '../../src/diff/describe-change.ts';
import { itemKinds } from '../../src/diff/item-kinds.ts';
import { mirrored, plain, readCovenant, twinOf } from './compare.ts';
import { covenants } from './random.ts';

const fixtures = new URL('../../../../fixtures/', import.meta.url);
const plans = ['plans', 'plans-en'].flatMap((folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [file, readFileSync(new URL(`${folder}/${file}`, fixtures), 'utf8')] as const),
);
const runs = { numRuns: 50, seed: 20261122 };

describe('the difference between two covenants', () => {
  it.each(plans)('is nothing when they are the same: %s', (_, text) => {
    expect(compareCovenants(readCovenant(text), readCovenant(text))).toEqual([]);
  });

  it.each(plans)('is nothing when only the language of the keys is another: %s', (_, text) => {
    expect(compareCovenants(readCovenant(text), readCovenant(twinOf(text)))).toEqual([]);
  });

  it('is nothing when they are the same, whatever they say', () => {
    fc.assert(
      fc.property(covenants, (covenant) => {
        expect(compareCovenants(covenant, structuredClone(covenant))).toEqual([]);
      }),
      runs,
    );
  });

  it('is nothing when lists stand in another order, but for who chairs in turn', () => {
    fc.assert(
      fc.property(covenants, (covenant) => {
        expect(compareCovenants(covenant, turned(covenant) as typeof covenant)).toEqual([]);
      }),
      runs,
    );
  });

  it('is the same from the other side, the other way round', () => {
    fc.assert(
      fc.property(covenants, covenants, (one, other) => {
        const there = compareCovenants(one, other).map(mirrored);
        const back = compareCovenants(other, one).map(plain);
        expect(sorted(there)).toEqual(sorted(back));
      }),
      runs,
    );
  });

  it('is plain data that can be said in either language', () => {
    fc.assert(
      fc.property(covenants, covenants, (one, other) => {
        for (const change of compareCovenants(one, other)) {
          expect(JSON.parse(JSON.stringify(change))).toEqual(change);
          for (const language of ['nl', 'en'] as const) {
            const sentence = describeChange(change, language);
            expect(sentence).toMatch(/^\p{Lu}[^:]*: .*\.$/u);
            expect(sentence).not.toMatch(/undefined|null|\[object|\{|\}| {2}|\(\)|\(was \)|""/);
          }
        }
      }),
      runs,
    );
  });
});

describe('the items of a list', () => {
  const lists = listsBelow(covenantField, '');

  it('have a word for what they are, in each list of the covenant', () => {
    expect(Object.keys(itemKinds).sort()).toEqual([...lists].sort());
  });
});

function sorted(changes: readonly object[]): readonly string[] {
  return changes.map((change) => JSON.stringify(change)).sort();
}

/** Everything the other way round, but the order of who chairs. */
function turned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return key === 'order' ? items : items.reverse();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part, name)]),
  );
}

function listsBelow(field: Field, pointer: string): readonly string[] {
  const own = field.items?.fields ? [`${pointer}/*`] : [];
  const inner = field.items ? listsBelow(field.items, `${pointer}/*`) : [];
  const fields = Object.entries(field.fields ?? {});
  return [...own, ...inner, ...fields.flatMap(([name, child]) => listsBelow(child, `${pointer}/${name}`))];
}
