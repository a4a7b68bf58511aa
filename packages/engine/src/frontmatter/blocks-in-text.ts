import type { Language } from '@regiolint/schema';
import type { Range } from '../source/source.ts';
import { lineAt } from './text.ts';

const almostFenced =
  /^(?!\uFEFF?---[ \t]*\r?\n)\uFEFF?(?:[ \t\u00a0]*\r?\n)*([ \t\u00a0]*(?:-{2,}|[–—]{1,3}|[*_]{3,})[ \t\u00a0]*)\r?\n(?:(?![-–—*_]+[ \t]*\r?\n)[^\r\n]*\r?\n){0,20}?(?:covenant|convenant)[ \t]*:/;

/**
 * The line that was meant to open the block, in a text that does not start with `---`: a blank line comes first, or a
 * word processor made something else of the hyphens. Only where `covenant` or `convenant` follows, so that it is sure.
 */
export function almostFence(text: string): Range | undefined {
  const found = almostFenced.exec(text.slice(0, 10_000));
  return found ? lineAt(text, found[0].indexOf(found[1] ?? '')) : undefined;
}

/** The language of the first of the two keys that make a text ours, in a text of which the block could not be found. */
export function languageOfMark(text: string): Language | undefined {
  const mark = /^(?:(covenant)|convenant)[ \t]*:/m.exec(text.slice(0, 10_000));
  return mark ? (mark[1] ? 'en' : 'nl') : undefined;
}

const blockBelow = /^---[ \t]*\r?\n(?:covenant|convenant)[ \t]*:/gm;
const codeFence = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** Where the text below the block holds a block of agreements again, other than as an example between code fences. */
export function secondBlock(text: string, bodyStart: number): Range | undefined {
  let counted = bodyStart;
  let fences = 0;
  blockBelow.lastIndex = bodyStart;
  for (let found = blockBelow.exec(text); found; found = blockBelow.exec(text)) {
    fences += text.slice(counted, found.index).match(codeFence)?.length ?? 0;
    counted = found.index;
    if (fences % 2 === 0) return { start: found.index, end: found.index + 3 };
  }
  return undefined;
}
