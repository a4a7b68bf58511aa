import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../src/frontmatter/fault.ts';
import { lint } from '../src/lint.ts';
import type { Plan } from '../src/plan/plan.ts';

const codes: readonly FaultCode[] = [
  'frontmatter-missing',
  'unreadable',
  'cut-at-comma',
  'cut-at-hash',
  'long-dash',
  'number-shortened',
  'tag',
  'empty',
  'unknown-key',
  'alias-conflict',
  'refused',
  'limit',
];

function read(block: string): { plan: Plan; told: readonly string[] } {
  const text = `---\n${block}\n---\n`;
  const { plan } = lint(text, { rules: [], today: '2026-11-22' });
  for (const code of codes) {
    const faults = plan.faults(code);
    expect(faults.length).toBeLessThanOrEqual(100);
    for (const { at } of faults) {
      expect(at.range.start).toBeGreaterThanOrEqual(0);
      expect(at.range.end).toBeGreaterThanOrEqual(at.range.start);
      expect(at.range.end).toBeLessThanOrEqual(text.length);
    }
  }
  JSON.stringify(plan.covenant);
  const limits = plan.faults('limit').map(({ fault }) => fault.limit);
  const others = codes.filter((code) => code !== 'limit' && plan.faults(code).length > 0);
  return { plan, told: [...others, ...limits] };
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('a block that is made to be hard to read', () => {
  it('is not read beyond the most nodes, aliases of aliases counted each time', () => {
    const laughs = [...'bcdefghij'].map((name, index) => {
      const before = `*${'abcdefghij'[index]}`;
      return `x-${name}: &${name} [${Array(10).fill(before).join(', ')}]`;
    });
    expect(read(['x-a: &a [1, 2, 3]', ...laughs].join('\n')).told).toEqual(['nodes']);
  });

  it.each([
    ['brackets', `x-a: ${'['.repeat(80)}${']'.repeat(80)}`],
    ['so many brackets that the parser gives up', `x-a: ${'['.repeat(50_000)}`],
    ['hyphens', `x-a:\n  ${'- '.repeat(80)}a`],
    ['fields', many(80, (index) => `${' '.repeat(index)}a:`)],
    ['unknown fields', `logo: ${'{a: '.repeat(80)}1${'}'.repeat(80)}`],
    ['so many question marks that the parser gives up', `${'? '.repeat(5000)}a`],
  ])('is not read beyond the most layers of %s', (_, block) => {
    expect(read(block).told).toEqual(['depth']);
  });

  it('is not read beyond the most characters', () => {
    expect(read(`titel: ${'a'.repeat(256_000)}`).told).toEqual(['frontmatter']);
  });

  it.each([
    ['four hundred question marks', `${'? '.repeat(400)}a`],
    ['twenty thousand keys', `x-a:\n${many(20_000, (index) => ` k${index}:`)}`],
    ['twenty thousand unknown keys', many(20_000, (index) => `k${index}: 1`)],
    ['ten thousand anchors', many(10_000, (index) => `x-k${index}: &a${index} 1`)],
    ['five thousand anchors and aliases', many(5000, (i) => `x-k${i}: &a${i} [1]\nx-l${i}: *a${i}`)],
    ['twenty thousand values that are refused', `akkoorden:\n${many(20_000, () => '  - {x-a: 1}')}`],
    ['twenty thousand times the same key', many(20_000, () => 'titel: a')],
    ['eight thousand texts with a colon', many(8000, () => 'titel: a: b')],
    ['eight thousand apostrophes', many(8000, (index) => `k${index}: 's-x`)],
    ['eight thousand faults between quotation marks', many(8000, (index) => `k${index}: "\\z"`)],
    ['twenty thousand tabs', `regio:\n${many(20_000, () => '\tnaam: x')}`],
    ['ten thousand commas', `eenvoudig: {${'reden: x, u, '.repeat(10_000)}}`],
    ['a key of a quarter of a million letters', `${'a'.repeat(250_000)}: b`],
    ['one open quotation mark before all', `titel: "${many(20_000, () => 'a: b')}`],
  ])('with %s is read, or said to be unreadable, and that ends', (_, block) => {
    expect(read(block).told).not.toEqual([]);
  });
});

describe('names that mean something to a program', () => {
  it('are names like any other, as keys and as ids', () => {
    const { plan } = read(
      '__proto__: a\nconstructor: b\ntoString: c\nregio:\n  __proto__:\n    naam: x\n  hasOwnProperty: y\n' +
        'partijen:\n  - id: __proto__\n  - id: constructor\n  - id: toString\n',
    );
    expect(plan.faults('unknown-key').map(({ fault }) => fault.key)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '__proto__',
      'hasOwnProperty',
    ]);
    expect(plan.covenant).toEqual({
      parties: [{ id: '__proto__' }, { id: 'constructor' }, { id: 'toString' }],
    });
    expect(plan.references.resolves('parties', 'valueOf')).toBe(false);
    expect(({} as Record<string, unknown>).naam).toBeUndefined();
  });
});

describe('signs and numbers that no text should hold', () => {
  it('are read when YAML can read them: half a character, a null, a bell', () => {
    const { plan } = read('titel: a\u0000b\u0007\nregio:\n  naam: "\ud83d"\n');
    expect(plan.covenant).toEqual({ title: 'a\u0000b\u0007', region: { name: '\ud83d' } });
  });

  it('are no numbers when JSON cannot hold them', () => {
    const { plan } = read('convenant: 1e999\nregio:\n  inwoners: .inf\nhistorie:\n  sinds: .nan\n');
    expect(plan.faults('refused').flatMap(({ fault }) => fault.typed ?? [])).toEqual([
      '1e999',
      '.inf',
      '.nan',
    ]);
    expect(plan.covenant).toEqual({ region: {}, history: {} });
  });

  it('keep all their figures where a text belongs', () => {
    const { plan } = read('contact: 12345678901234567890\nversie: 0x1F\n');
    expect(plan.covenant).toEqual({ contact: '12345678901234567890', version: '0x1F' });
    expect(plan.faults('number-shortened')).toHaveLength(2);
  });
});

describe('tags of YAML', () => {
  it('are never obeyed, only told', () => {
    const { plan } = read(
      'titel: !!binary aGVsbG8=\nakkoorden: !!set {a, b}\nregio: !!omap [a: 1]\nversie: !!js/function x\n',
    );
    expect(plan.faults('tag').map(({ fault }) => fault.tag)).toEqual([
      '!!binary',
      '!!set',
      '!!omap',
      '!!js/function',
    ]);
    expect(plan.covenant).toEqual({ title: '!!binary aGVsbG8=', version: '!!js/function x' });
  });

  it('say nothing when they only say what is there', () => {
    const { plan } = read('titel: !!str Oost\nregio: !!map\n  naam: Oost\n');
    expect(plan.faults('tag')).toEqual([]);
    expect(plan.covenant).toEqual({ title: 'Oost', region: { name: 'Oost' } });
  });
});
