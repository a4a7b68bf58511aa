import type { FoldingRange } from 'vscode-languageserver-types';
import { entriesOf } from './block/entries.ts';
import type { ShownDocument } from './document.ts';

/** The block, and in it every key and item with lines below it; also where YAML cannot be read. */
export function folding({ document, text, block, kind }: ShownDocument): FoldingRange[] {
  if (!block) return [];
  const lineOf = (offset: number) => document.positionAt(offset).line;
  const entries = entriesOf(text, block);
  const lastLine = lineOf(lastLetter(text, block.start, block.end));
  const folds = entries.flatMap((entry, index) => {
    const startLine = lineOf(entry.key.start);
    const next = entries
      .slice(index + 1)
      .find(({ indent, key }) => indent <= entry.indent && key.start > entry.key.start);
    const endLine = next ? lineOf(lastLetter(text, entry.key.start, next.key.start - next.indent)) : lastLine;
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
  const startLine = lineOf(block.start) - 1;
  const whole = kind === 'markdown' && startLine >= 0 ? [{ startLine, endLine: lineOf(block.end) }] : [];
  return firstPerLine([...whole, ...folds]);
}

function lastLetter(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && /\s/.test(text[last - 1] ?? '')) last -= 1;
  return last;
}

/** Of a hyphen and the key behind it, one fold. */
function firstPerLine(folds: readonly FoldingRange[]): FoldingRange[] {
  const byLine = new Map<number, FoldingRange>();
  for (const fold of folds) if (!byLine.has(fold.startLine)) byLine.set(fold.startLine, fold);
  return [...byLine.values()];
}
