import { readFileSync } from 'node:fs';
import type { Plan } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { lintFixture } from './fixtures.ts';

const table = readFileSync(new URL('../../../docs/systems.md', import.meta.url), 'utf8');
const systems = [...table.matchAll(/^\| ([^|]+) \| (\[[^|]+) \| ([^|]+) \|([^|]*)\| `([^`]+)` \|$/gm)].map(
  ([, name = '', source = '', fields = '', ruleIds = '', example = '']) => ({
    name,
    source,
    fields: inCode(fields),
    ruleIds: inCode(ruleIds),
    example,
  }),
);

describe('the table of systems', () => {
  it('has every row', () => {
    expect(systems.length).toBe(table.split('\n').filter((line) => line.startsWith('| ')).length - 1);
    expect(new Set(systems.map(({ source }) => source.split(']')[0])).size).toBe(5);
  });

  it.each(systems)(
    '$name: its fields exist and its example fills them, its rules exist',
    ({ fields, ruleIds, example }) => {
      const { plan } = lintFixture(example);
      for (const field of fields) {
        expect(fieldAt(field), field).toBeDefined();
        expect((plan as unknown as Plan).each(field as '').length, `${field} in ${example}`).toBeGreaterThan(
          0,
        );
      }
      const known = rules.map(({ id }) => id);
      for (const id of ruleIds) expect(known).toContain(id);
    },
  );
});

function inCode(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
