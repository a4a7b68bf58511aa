import type { Words } from '@regiolint/schema';
import type { YAMLError } from 'yaml';
import type { Range } from '../source/source.ts';
import type { Fault, UnreadableReason } from './fault.ts';

type Unreadable = Extract<Fault, { code: 'unreadable' }>;

const most = 10;

/**
 * Turns the errors of the YAML parser into faults that a person can mend. The parser reports one slip many times over
 * and often far from where it was made, so the lines are looked at for the slips that people make; only when none is
 * found the first error speaks, in our own words.
 */
export function diagnose(
  text: string,
  errors: readonly YAMLError[],
  knownKeys: ReadonlySet<string>,
): Fault[] {
  if (errors.length === 0) return [];
  const slips = findSlips(text, knownKeys);
  if (slips.length > 0) return slips;
  const first = errors.reduce((a, b) => (b.pos[0] < a.pos[0] ? b : a));
  const start = Math.min(first.pos[0], Math.max(text.trimEnd().length - 1, 0));
  return [
    {
      code: 'unreadable',
      reason: 'default',
      pointer: '',
      range: { start, end: Math.max(Math.min(first.pos[1], endOfLine(text, start)), start) },
      detail: details[first.code] ?? fallbackDetail,
    },
  ];
}

/** The slips that people make most, line by line; at most ten. Only of use where YAML cannot be read. */
export function findSlips(text: string, knownKeys: ReadonlySet<string>): Fault[] {
  return linesOf(text)
    .flatMap((line) => slipIn(line, knownKeys) ?? [])
    .slice(0, most);
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Before the value: indentation, hyphens of a list, and a key with its colon. */
const beforeValue = /^([ ]*(?:- +)*(?:[^\s:#'"[{|>&*!-][^:#]*:[ ]+|(?<=- )))/;

function slipIn(line: Line, knownKeys: ReadonlySet<string>): Unreadable | undefined {
  const { text, start } = line;
  const blank = /^[ \t\u00a0\u2007\u202f]*/.exec(text)?.[0] ?? '';
  if (blank.length === text.length || text[blank.length] === '#') return undefined;
  if (blank.includes('\t')) return slip('tab', start, blank, ' '.repeat(2 * blank.length));
  if (/[\u00a0\u2007\u202f]/.test(blank)) return slip('hard-space', start, blank, ' '.repeat(blank.length));

  const joined = /^( *(?:- +)*)([^\s:'"#]+):(?!\/\/)[^\s:]/.exec(text);
  if (joined && knownKeys.has(joined[2] ?? '')) {
    const from = (joined[1] ?? '').length;
    const key = `${joined[2]}:`;
    return slip('space-after-colon', start + from, key, `${key} `);
  }

  const prefix = beforeValue.exec(text)?.[1];
  if (prefix === undefined) return undefined;
  const value = text.slice(prefix.length).trimEnd();
  const at = start + prefix.length;
  if (/^'/.test(value) && !/^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value)) {
    return { ...slip('opening-apostrophe', at, value, quoted(value)), text: value };
  }
  if (value.startsWith('*')) return slip('asterisk', at, value, quoted(value));
  if (/^[^'"[{|>&!%@`#-].*?(?::[ ]|:$)/.test(value)) return slip('colon-in-text', at, value, quoted(value));
  return undefined;
}

function slip(reason: UnreadableReason, start: number, text: string, replacement: string): Unreadable {
  const range: Range = { start, end: start + text.length };
  return { code: 'unreadable', reason, pointer: '', range, fix: { ...range, text: replacement } };
}

/** A text between double quotation marks, as YAML writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blockIndent: number | undefined;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const line = match[0].replace(/[\r\n]+$/, '');
    if (match[0] === '') break;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (blockIndent !== undefined && (line.trim() === '' || indent > blockIndent)) continue;
    blockIndent = /(?:^|[:\s-])[|>][+-]?[0-9]?\s*$/.test(line) ? indent : undefined;
    lines.push({ text: line, start: match.index });
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + Math.max(end, 1);
}

const fallbackDetail: Words = {
  nl: 'dit past niet bij de regels erboven',
  en: 'this does not fit the lines above',
};

const details: Readonly<Record<string, Words>> = {
  BAD_INDENT: {
    nl: 'de regel springt anders in dan de regels erboven',
    en: 'the line is indented differently from the lines above',
  },
  BAD_SCALAR_START: {
    nl: 'een tekst kan niet met dit teken beginnen; zet de hele tekst tussen aanhalingstekens',
    en: 'a text cannot start with this sign; put the whole text between quotation marks',
  },
  BAD_DQ_ESCAPE: {
    nl: 'tussen dubbele aanhalingstekens heeft \\ een eigen betekenis; schrijf \\\\',
    en: 'between double quotation marks \\ has a meaning of its own; write \\\\',
  },
  MISSING_CHAR: {
    nl: 'een aanhalingsteken, haak of dubbele punt ontbreekt',
    en: 'a quotation mark, bracket or colon is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    nl: 'na een veldnaam hoort een dubbele punt en een spatie',
    en: 'a field name is followed by a colon and a space',
  },
  MULTIPLE_DOCS: {
    nl: 'hier begint een tweede document; in één bestand hoort er één',
    en: 'a second document starts here; one file holds one',
  },
  RESOURCE_EXHAUSTION: {
    nl: 'hier staat te veel in elkaar',
    en: 'too much is nested here',
  },
};

/** For what the converter finds, in the same words as what the parser finds. */
export const unreadableDetails = {
  directive: {
    nl: 'een regel die met % begint, hoort hier niet',
    en: 'a line that starts with % does not belong here',
  },
  'no-mapping': {
    nl: 'hier horen velden te staan, elk met een naam en een dubbele punt',
    en: 'fields belong here, each with a name and a colon',
  },
  'odd-key': {
    nl: 'de naam van een veld is een woord',
    en: 'the name of a field is a word',
  },
  circle: {
    nl: 'deze verwijzing met een sterretje komt bij zichzelf uit',
    en: 'this reference with an asterisk leads back to itself',
  },
} as const satisfies Record<string, Words>;
