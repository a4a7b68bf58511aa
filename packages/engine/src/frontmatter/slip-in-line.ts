import type { Words } from '@regiolint/schema';
import { unreadableDetails } from './details.ts';
import type { Fault, UnreadableReason } from './fault.ts';
import type { Line, Slip } from './slips.ts';
import { quoted, singleQuoted } from './text.ts';

/** Indentation and the hyphens of a list. */
const front = /^[ \t\u00a0\u2007\u202f]*(?:- +)*/;
/** A key, its colon and the white space before a value. */
const keyOnLine = /^(?:"[^"]*"|'[^']*'|[^\s:#'"[{|>&*!-][^:#]*):[ ]+(?=\S)/;

/** A slip that YAML may not be able to read, in one line. */
export function slipInLine(line: Line, knownKeys: ReadonlySet<string>): Slip | undefined {
  const before = front.exec(line.text)?.[0].length ?? 0;
  const rest: Part = { text: line.text.slice(before).trimEnd(), start: line.start + before };
  if (rest.text.startsWith('#')) return undefined;
  const joined = /^([^\s:'"#]+):(?!\/\/)[^\s:]/.exec(rest.text)?.[1];
  if (joined !== undefined && knownKeys.has(joined)) {
    return named('space-after-colon', upTo(rest, /\s#\s|$/), { ...at(rest, joined.length + 1), text: ' ' });
  }
  const hardSpace = /^[^\s:'"#]+:\u00a0/.exec(rest.text)?.[0];
  if (hardSpace !== undefined) {
    const place = { start: rest.start + hardSpace.length - 1, end: rest.start + hardSpace.length };
    return plainly(unreadableDetails['colon-and-hard-space'], rest, { ...place, text: ' ' });
  }
  const key = keyOnLine.exec(rest.text)?.[0] ?? '';
  if (key === '' && !/- +$/.test(line.text.slice(0, before))) return undefined;
  const value = { text: rest.text.slice(key.length), start: rest.start + key.length };
  return slipInValue(upTo(value, /\s#(?:\s|$)|$/));
}

/** A part of a line. */
interface Part {
  readonly text: string;
  readonly start: number;
}

function slipInValue(value: Part): Slip | undefined {
  const { text } = value;
  const whole = rangeOf(value);
  const inQuotes = { ...whole, text: quoted(text) };

  if (text.startsWith("'") && !/^'(?:[^']|'')*'$/.test(text)) {
    const slip = named('opening-apostrophe', value, inQuotes);
    return { ...slip, fault: { ...slip.fault, text } as Fault };
  }
  if (text.startsWith('"') && !/^"(?:[^"\\]|\\.)*"$/.test(text)) {
    return /^"(?:[^"\\]|\\.)*"/.test(text)
      ? plainly(unreadableDetails['text-after-quote'], value, { ...whole, text: singleQuoted(text) })
      : plainly(unreadableDetails['open-quote'], value, { start: whole.end, end: whole.end, text: '"' });
  }
  if (text.startsWith('*')) return named('asterisk', value, inQuotes);
  if (/^[[{]/.test(text)) {
    const close = text.startsWith('[') ? ']' : '}';
    if (/\s#/.test(text)) return plainly(unreadableDetails['hash-in-brackets'], value, inQuotes);
    return text.includes(close)
      ? plainly(unreadableDetails['text-after-bracket'], value, inQuotes)
      : plainly(unreadableDetails['open-bracket'], value, { start: whole.end, end: whole.end, text: close });
  }
  if (/^-(?:\s|$)/.test(text)) return plainly(unreadableDetails['list-after-colon'], value, inQuotes);
  if (/^(?:[@`%,\]}]|[?&](?:\s|$)|[|>](?![+\-0-9]*$))/.test(text)) {
    return plainly(unreadableDetails.sign, value, inQuotes);
  }
  if (!/:(?:\s|$)/.test(text)) return undefined;
  return /^[“”„‘’‚]/.test(text)
    ? plainly(unreadableDetails['curly-quotes'], value, inQuotes)
    : named('colon-in-text', value, inQuotes);
}

type Edit = Slip['mend'][number];

/** A slip with a message of its own, which may be mended without asking. */
function named(reason: UnreadableReason, part: Part, edit: Edit): Slip {
  const fault: Fault = { code: 'unreadable', reason, pointer: '', range: rangeOf(part), fixes: [edit] };
  return { fault, mend: [edit] };
}

/** A slip of which the detail is told. */
function plainly(detail: Words, part: Part, edit: Edit): Slip {
  const fault: Fault = { code: 'unreadable', reason: 'default', pointer: '', range: rangeOf(part), detail };
  return { fault, mend: [edit] };
}

function rangeOf({ text, start }: Part): { start: number; end: number } {
  return { start, end: start + text.length };
}

/** The place between two characters of a part. */
function at({ start }: Part, index: number): { start: number; end: number } {
  return { start: start + index, end: start + index };
}

/** What stands in front of a sign, without the white space before it. */
function upTo({ text, start }: Part, sign: RegExp): Part {
  return { text: text.slice(0, text.search(sign)).trimEnd(), start };
}
