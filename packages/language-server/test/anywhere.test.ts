import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDocuments } from '../src/index.ts';
import { services } from './ask.ts';
import { soundPlan } from './plans.ts';

const plans = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const texts = [
  soundPlan,
  soundPlan.replaceAll('\n', '\r\n'),
  readFileSync(`${plans}plans/veenrand.md`, 'utf8').slice(0, 6_000),
  '{"convenant": 1, "partijen": [{"id": "a", "naam": "b"}], "evaluatie": {"eigenaar": "a"}}',
];
const typed = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    '- ',
    '"',
    "'",
    '#',
    '|',
    '> ',
    '&a ',
    '*a',
    '\n',
    '\r',
    '\r\n',
    '  ',
  ),
  fc.constantFrom(
    'partijen: [{id: a, ',
    'functies:\n  - {',
    '---\n',
    'eigenaar: thuiszorg',
    '😀',
    '\u2028',
    '\0',
  ),
  fc.string({ maxLength: 5 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(12), text: typed });

it('whatever is typed and wherever the cursor stands, there is an answer inside of the document', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (start, edits, where, snippets) => {
        let text = start;
        let near = 0;
        for (const { at, gone, text: added } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + added + text.slice(from + gone);
          near = from + added.length;
        }
        const uri = start.startsWith('{') ? 'file:///plan.convenant.json' : 'file:///plan.md';
        const document = openDocuments().open(uri, '', 1, text);
        // People look where they type.
        for (const offset of [near, Math.floor(where * text.length)]) {
          const position = document.positionAt(offset);
          const range = { start: position, end: document.positionAt(offset + 20) };
          for (const { textEdit } of services.complete(document, position, { snippets })?.items ?? []) {
            const replaced = textEdit as { range: typeof range };
            expect(replaced.range.start.line).toBe(position.line);
            expect(replaced.range.end.line).toBe(position.line);
            expect(replaced.range.start.character).toBeLessThanOrEqual(position.character);
            expect(replaced.range.end.character).toBeGreaterThanOrEqual(position.character);
          }
          services.hover(document, position);
          services.definition(document, position);
          services.references(document, position, { includeDeclaration: true });
          services.rename(document, position, 'nieuw');
          services.codeActions(document, range, { canSelect: true });
          services.inlayHints(document, range);
        }
        services.documentSymbols(document);
        services.folding(document);
        services.documentLinks(document);
        services.namedSymbols(document, '');
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 150) },
  );
});
