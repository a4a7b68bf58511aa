import { unreadableDetails } from './details.ts';
import type { Edit, Fault } from './fault.ts';
import { slipInLine } from './slip-in-line.ts';
import { lineAt } from './text.ts';

/** Something that people type and that YAML may not be able to read. */
export interface Slip {
  readonly fault: Fault;
  /** Mends it; what may be offered as a fix stands in the fault. */
  readonly mend: readonly Edit[];
}

export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The slips that may have been made, in the order of the text. Whether one was, shows when it is mended. */
export function slipsIn(text: string, knownKeys: ReadonlySet<string>): readonly Slip[] {
  const lines = linesOf(text);
  return [
    ...habits.flatMap((habit) => habitIn(text, lines, habit)),
    ...lines.flatMap((line) => slipInLine(line, knownKeys) ?? []),
  ].sort((a, b) => a.fault.range.start - b.fault.range.start);
}

/** What an author or a word processor puts in front of a line. Who does it, does it everywhere: one slip. */
interface Habit {
  readonly sign: RegExp;
  /** What belongs there, or either of two things. */
  readonly mends: readonly ((sign: string) => string)[];
  readonly fault: Fault;
  /** Whether the sign is marked, or the line that it stands on. */
  readonly marks: 'sign' | 'line';
}

const nowhere = { pointer: '', range: { start: 0, end: 0 } };

const habits: readonly Habit[] = [
  {
    sign: /^[ \u00a0\u2007\u202f]*\t[ \t]*/,
    mends: [(sign) => sign.replaceAll('\t', '  ')],
    fault: { code: 'unreadable', reason: 'tab', ...nowhere },
    marks: 'sign',
  },
  {
    sign: /^ *[\u00a0\u2007\u202f][ \u00a0\u2007\u202f]*/,
    mends: [(sign) => ' '.repeat(sign.length)],
    fault: { code: 'unreadable', reason: 'hard-space', ...nowhere },
    marks: 'sign',
  },
  {
    sign: /^[ \t]*[–—•‣▪·\uf0b7][ \t\u00a0]/,
    mends: [(sign) => sign.replace(/\S[ \t\u00a0]$/, '- ')],
    fault: { code: 'long-dash', sign: '–', ...nowhere },
    marks: 'line',
  },
  {
    sign: /^ *\* /,
    mends: [(sign) => sign.replace('*', '-')],
    fault: {
      code: 'unreadable',
      reason: 'default',
      detail: unreadableDetails['list-with-asterisks'],
      ...nowhere,
    },
    marks: 'line',
  },
  {
    sign: /^ *-(?=[^\s\-0-9])/,
    mends: [(sign) => `${sign} `, (sign) => `${sign.slice(1)} `],
    fault: { code: 'unreadable', reason: 'default', detail: unreadableDetails.hyphen, ...nowhere },
    marks: 'line',
  },
];

function habitIn(
  text: string,
  lines: readonly Line[],
  { sign, mends, fault, marks }: Habit,
): readonly Slip[] {
  const found = lines.flatMap((line) => {
    const typed = sign.exec(line.text)?.[0];
    return typed === undefined || typed.length === line.text.length ? [] : [{ start: line.start, typed }];
  });
  const [first] = found;
  if (!first) return [];
  const { start, typed } = first;
  const range = marks === 'line' ? lineAt(text, start) : { start, end: start + typed.length };
  return mends.map((mend) => {
    const edits = found.map((each) => ({
      start: each.start,
      end: each.start + each.typed.length,
      text: mend(each.typed),
    }));
    const isOffered = fault.code === 'long-dash' || marks === 'sign';
    const own = fault.code === 'long-dash' ? { ...fault, sign: typed.trim().charAt(0) } : fault;
    return { fault: { ...own, range, ...(isOffered && { fixes: edits }) }, mend: edits };
  });
}

/** The lines that are read as YAML: not those of a block of text (`|` or `>`), nor blank ones. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let blockIndent: number | undefined;
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]+/g)) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || (blockIndent !== undefined && indent > blockIndent)) continue;
    blockIndent = /(?:^|[:\s-])[|>][+-]?[0-9]?[+-]?\s*$/.test(line) ? indent : undefined;
    lines.push({ text: line, start });
  }
  return lines;
}
