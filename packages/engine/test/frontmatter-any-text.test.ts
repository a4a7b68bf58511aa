import { covenantField, type Field, validateCovenant } from '@regiolint/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../src/frontmatter/fault.ts';
import { translateVocabulary } from '../src/frontmatter/translate.ts';
import { type LintResult, lint } from '../src/lint.ts';
import type { DocumentKind } from '../src/read-whole.ts';
import { defineRule } from '../src/rule/index.ts';

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

/** Tells every fault, so that its place is that of a finding. */
const tellAll = defineRule({
  id: 'tell-all',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  messages: { default: { nl: 'x', en: 'x' } },
  check(plan, report) {
    for (const code of codes) {
      for (const { at, fault } of plan.faults(code)) report('default', { at, fix: fault.fixes });
    }
  },
});

function read(text: string, kind: DocumentKind = 'markdown'): LintResult {
  return lint(text, { rules: [tellAll], today: '2026-11-22', kind });
}

/** Values that YAML can read, whether the covenant wants them or not. */
const value = fc.constantFrom(
  ...[
    '',
    ' Oost',
    ' ggd',
    ' pril',
    ' adopted',
    ' 1',
    ' true',
    ' 2027-03',
    ' 2027-02-30',
    ' 1 maart 2028',
    ' iedereen',
  ],
  ...[
    " 's-Hertogenbosch'",
    ' "Samen: gezond"',
    ' {reden: vier partijen, geen geld}',
    ' [a, {b: c}]',
    ' {}',
    ' []',
  ],
  ...[
    ' 1.10',
    ' 350.000',
    ' tafel #1',
    ' !belangrijk a',
    ' &a Oost',
    ' *a',
    ' *let',
    ' |\n        a: b\n',
    ' ~',
    ' # x',
  ],
  ...[' 1e999', ' !!set {a}', ' 😀', ' \ud800', ' – a', ' naam:Oost', ' 12345678901234567890'],
);
/** Lines that YAML may not be able to read. */
const slip = fc.constantFrom(
  ...[
    "naam: 's-Hertogenbosch",
    'titel: Samen: gezond',
    '\tnaam: x',
    '\u00a0\u00a0naam: x',
    '  * a',
    '-a',
    'naam:Oost',
  ],
  ...[
    'a: "b',
    'a: [b',
    '? a',
    ': b',
    '%YAML 1.1',
    '---',
    '...',
    '}',
    'naam: *let op*',
    '  – id: a',
    '&a',
    '<<: *a',
    'a: @b',
  ],
);

/** A mapping with keys that belong there, and some that do not; each entry is the lines of it. */
function mapping(field: Field, indent: string, depth: number): fc.Arbitrary<string> {
  const known = Object.values(field.fields ?? {}).map((child) => entry(child, indent, depth));
  const others = fc.tuple(fc.constantFrom("thema's", 'x-eigen', 'nvt', 'naam', 'constructor', '1'), value);
  const any = fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...known) },
    { weight: 2, arbitrary: others.map(([key, text]) => `${indent}${key}:${text}\n`) },
  );
  return fc.array(any, { minLength: 1, maxLength: depth === 0 ? 12 : 4 }).map((entries) => entries.join(''));
}

function entry(field: Field, indent: string, depth: number): fc.Arbitrary<string> {
  const key = fc.constantFrom(
    field.key.nl,
    field.key.nl,
    field.key.en,
    field.key.nl.toUpperCase(),
    `${field.key.nl}s`,
  );
  const plain = fc.tuple(key, value).map(([name, text]) => `${indent}${name}:${text}\n`);
  if (depth > 3) return plain;
  const deeper = `${indent}  `;
  const object = field.fields ? field : field.items?.fields ? field.items : undefined;
  if (!object) {
    const list = fc
      .array(value, { maxLength: 3 })
      .map((items) => items.map((item) => `${deeper}-${item}\n`).join(''));
    return field.items
      ? fc.oneof(
          plain,
          fc.tuple(key, list).map(([name, lines]) => `${indent}${name}:\n${lines}`),
        )
      : plain;
  }
  const inside = field.items
    ? fc
        .array(mapping(object, `${deeper}  `, depth + 1), { maxLength: 3 })
        .map((items) => items.map(asItem).join(''))
    : mapping(object, deeper, depth + 1);
  const nested = fc.tuple(key, inside).map(([name, lines]) => `${indent}${name}:\n${lines}`);
  return fc.oneof({ weight: 1, arbitrary: plain }, { weight: 4, arbitrary: nested });
}

function asItem(lines: string): string {
  return lines.replace(/^( *) {2}/, '$1- ');
}

const newline = fc.constantFrom('\n', '\r\n', '\r');
const block = fc
  .tuple(
    fc.array(mapping(covenantField, '', 0), { minLength: 1, maxLength: 2 }),
    fc.option(slip, { freq: 4 }),
    newline,
  )
  .map(([parts, wrong, end]) => parts.join(wrong === null ? '' : `${wrong}\n`).replaceAll('\n', end));
const anyText = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(block, newline).map(([lines, end]) => `---${end}${lines}---${end}# Kop${end}`),
  },
  { weight: 2, arbitrary: block.map((lines) => `\uFEFF---\r\n${lines}---`) },
  { weight: 2, arbitrary: block },
  fc.array(slip, { maxLength: 9 }).map((lines) => `---\n${lines.join('\n')}\n---\n`),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyKind = fc.oneof(
  { weight: 4, arbitrary: fc.constant<DocumentKind>('markdown') },
  fc.constant<DocumentKind>('bare'),
);

describe('any text at all', () => {
  it('is read without an error, with every place and every fix inside it', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        for (const { place, fixes = [] } of read(text, kind).findings) {
          const { start, end } = place ?? { start: { offset: -1 }, end: { offset: -1 } };
          const ranges = [{ start: start.offset, end: end.offset }, ...fixes];
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 800, seed: 1 },
    );
  });

  it('gives the same findings and the same data each time', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const [first, second] = [read(text, kind), read(text, kind)];
        expect(second.findings).toEqual(first.findings);
        expect(second.plan.covenant).toEqual(first.plan.covenant);
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it('leaves data that the schema has nothing to say about but that something is missing', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const data = withoutHoles(JSON.parse(JSON.stringify(read(text, kind).plan.covenant)));
        const result = validateCovenant(data);
        const left = result.valid ? [] : result.errors.map(({ keyword }) => keyword);
        expect(left.filter((keyword) => keyword !== 'required' && keyword !== 'minItems')).toEqual([]);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('says why when nothing of it could be read', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const { plan, findings } = read(text, kind);
        const says = Object.keys(plan.covenant).length > 0 || findings.length > 0;
        expect(says).toBe(true);
      }),
      { numRuns: 250, seed: 4 },
    );
  });

  it('stays as readable when its keys are translated', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const translated = translateVocabulary(text, 'markdown', 'en');
        expect(read(translated).plan.covenant).toEqual(read(text).plan.covenant);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

/** JSON makes `null` of a hole in a list. */
function withoutHoles(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((item) => item !== null).map(withoutHoles);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutHoles(value)]));
}
