import type { Field } from '@regiolint/schema';
import type { Scalar } from 'yaml';
import type { Range } from '../source/source.ts';
import { quoted } from './diagnose.ts';
import type { Fault } from './fault.ts';

const textTypes = new Set(['string', 'text', 'id', 'reference', 'month-or-date']);
const longDash = /^[–—•‣▪·]\s/;

/** Whether the schema takes a text here. */
export function takesText(field: Field | undefined): boolean {
  return field !== undefined && textTypes.has(field.type);
}

/** Whether a text starts as a list does that comes from a word processor. */
export function startsWithLongDash(text: string): boolean {
  return longDash.test(text);
}

/**
 * What YAML silently loses of a plain value: seen from how it was typed.
 *
 * @param text the text that the offsets in `range` count in
 */
export function whatIsLost(
  scalar: Scalar,
  field: Field | undefined,
  pointer: string,
  range: Range,
  text: string,
): Fault | undefined {
  if (scalar.type !== 'PLAIN') return undefined;
  const typed = text.slice(range.start, range.end);

  if (field && !takesText(field) && allLinesDashed(typed) && /list|object/.test(field.type)) {
    const hyphened = typed.replace(/(^|[\r\n]\s*)[–—•‣▪·](?=\s)/g, '$1-');
    return { code: 'long-dash', pointer, range, fix: { ...range, text: hyphened } };
  }

  const rest = /^[ \t]+(#[^\s#][^\r\n]*)/.exec(text.slice(range.end, range.end + 200))?.[1];
  if (rest !== undefined && typeof scalar.value === 'string') {
    return { code: 'cut-at-hash', pointer, range, rest: rest.trimEnd() };
  }

  if (typeof scalar.value === 'number') return numberFault(scalar.value, typed, field, pointer, range);
  return undefined;
}

function numberFault(
  value: number,
  typed: string,
  field: Field | undefined,
  pointer: string,
  range: Range,
): Fault | undefined {
  const grouped = /^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(typed);
  const leadingZeros = /^0[0-9]+$/.test(typed);
  const lastZero = /^[0-9]+\.[0-9]*0$/.test(typed);
  const plain = typed.replaceAll('.', '').replace(/^0+(?=[0-9])/, '');
  if (takesText(field) && (grouped || leadingZeros || lastZero)) {
    const fix = { ...range, text: quoted(typed) };
    return { code: 'number-shortened', pointer, range, text: typed, value, wants: 'text', plain, fix };
  }
  // In an amount 12.50 says no more than 12.5, so only what changes the number is asked about.
  if ((field?.type === 'number' || field?.type === 'integer') && (grouped || leadingZeros)) {
    return { code: 'number-shortened', pointer, range, text: typed, value, wants: 'number', plain };
  }
  return undefined;
}

function allLinesDashed(typed: string): boolean {
  return typed.split(/\r\n|\n|\r/).every((line) => startsWithLongDash(line.trim()));
}
