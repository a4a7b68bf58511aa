import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSession, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const plans = fileURLToPath(new URL('../../../fixtures/plans/', import.meta.url));
const read = (name: string) => readFileSync(`${plans}${name}`, 'utf8');
const small = `${read('valpreventie-oost.md')}
# Kop

Een [verwijzing][a] en een noot[^n]. <!-- regiolint-disable-next-line body-says-later: bekend -->
Dit wordt later uitgewerkt.

\`\`\`
# geen kop
\`\`\`

<!-- regiolint:parties -->
<!-- /regiolint:parties -->

- een

  twee

## Partijen

| naam | rol |
|---|---|
| Thuiszorg Oost | doet mee |

[a]: https://example.org
[^n]: Een noot.
`;
const options = { rules, today: '2026-11-22', parseMarkdown: parseWithRemark };

/** What people, and what nobody, types. */
const typed = fc.oneof(
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '# ',
    '## Mandaat\n',
    '```\n',
    '<!--',
    '-->',
    '- ',
    '> ',
    '|',
    '---\n',
    '    ',
  ),
  fc.constantFrom(
    '[a]',
    '[b]: x\n',
    '[^n]',
    '[^m]: noot\n',
    '<div>',
    '</div>\n',
    '\u2028# x',
    '\t',
    ': ',
    '  - id: a\n',
    '😀',
  ),
  fc.string({ maxLength: 4 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), text: typed });

describe('a session', () => {
  it.each(readdirSync(plans).filter((name) => name !== 'README.md'))(
    'finds in %s what a single reading finds',
    (name) => {
      const session = createSession();
      const text = read(name);
      for (const version of [text, `${text}\n## Meer\n\nNog iets.\n`, text.replace('naam:', 'name:'), text]) {
        const { findings, language, plan } = session.lint(version, options);
        const alone = lint(version, options);
        expect(findings).toEqual(alone.findings);
        expect(language).toBe(alone.language);
        expect(plain(plan.outline)).toEqual(plain(alone.plan.outline));
      }
    },
  );

  it('finds after any edits what a single reading finds', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const session = createSession();
        let text = small;
        session.lint(text, options);
        for (const { at, gone, text: added } of edits) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + added + text.slice(start + gone);
          const { findings, plan, places } = session.lint(text, options);
          const alone = lint(text, options);
          expect(plain(plan.outline)).toEqual(plain(alone.plan.outline));
          expect(plan.covenant).toEqual(alone.plan.covenant);
          expect([...places]).toEqual([...alone.places]);
          expect(findings).toEqual(alone.findings);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });

  it('tells what a new day, another phase, other levels or other rules change', () => {
    const session = createSession();
    const text = read('veenrand.md');
    const asked = [
      options,
      { ...options, today: '2031-01-01' },
      { ...options, levels: { 'aspect-silent': 'off' as const } },
      { ...options, phase: 'mature' as const },
      { ...options, phase: 'emerging' as const },
      { ...options, rules: rules.slice(0, 20) },
      { ...options, limits: { document: 100 } },
      options,
    ];
    for (const one of asked) expect(session.lint(text, one).findings).toEqual(lint(text, one).findings);
  });
});

/** Without the getters. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
