import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDocuments } from '../src/index.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', '\ud800', '\n', '\r\n', '\r', '---', ': ', ' '), { maxLength: 12 })
  .map((parts) => parts.join(''));
const number = fc.oneof(fc.nat(20), fc.constantFrom(-1, 1e9, Number.NaN, 1.5, null, 'x', undefined));
const position = fc.record({ line: number, character: number });
const edit = fc.record({
  range: fc.option(fc.record({ start: position, end: position }), { nil: undefined }),
  text,
});

it('edits one by one give the same text and lines as the whole text at once', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 10 }), (start, edits) => {
      const documents = openDocuments();
      const document = documents.open('file:///plan.md', 'markdown', 1, start);
      let whole = start;
      for (const [index, { range, text: added }] of edits.entries()) {
        if (range) {
          const points = [offsetIn(whole, range.start), offsetIn(whole, range.end)].sort((a, b) => a - b);
          whole = whole.slice(0, points[0]) + added + whole.slice(points[1]);
        } else whole = added;
        documents.change('file:///plan.md', index + 2, [{ ...(range && { range }), text: added }]);
        expect(document.getText()).toBe(whole);
        expect(document.lineCount).toBe(whole.split(/\r\n|\r|\n/).length);
      }
    }),
    { numRuns: 5_000 },
  );
});

it('a version that goes backwards, a document that is not open and a text that is none change nothing', () => {
  const documents = openDocuments();
  documents.open('__proto__', 'markdown', 5, 'a');
  expect(documents.change('__proto__', 4, [{ text: 'b' }])).toBeUndefined();
  expect(documents.change('constructor', 6, [{ text: 'b' }])).toBeUndefined();
  documents.change('__proto__', 6, [{ text: 7 }]);
  expect(documents.get('__proto__')?.getText()).toBe('a');
});

/** Written once more, in the simplest way. */
function offsetIn(whole: string, { line, character }: { line: unknown; character: unknown }): number {
  const tidy = (given: unknown) => Math.max(Math.trunc(Number(given)) || 0, 0);
  const lines = whole.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (/[\r\n]$/.test(whole)) lines.push('');
  const at = tidy(line);
  if (at >= lines.length) return whole.length;
  const before = lines.slice(0, at).join('').length;
  return before + Math.min(tidy(character), (lines[at] ?? '').replace(/[\r\n]+$/, '').length);
}
