import { covenantField, type Language, schemaVersion } from '@regiolint/schema';
import type { MarkdownParser } from './body/outline.ts';
import { readBody } from './body/read-body.ts';
import { check, type RuleLevel } from './check/check.ts';
import { refusals, takeOut } from './check/schema.ts';
import type { Finding } from './findings/finding.ts';
import type { Fault, Refused } from './frontmatter/fault.ts';
import { findFences } from './frontmatter/fences.ts';
import { readBlock, unread } from './frontmatter/read.ts';
import type { Reading } from './frontmatter/reading.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Files, Outcome, Plan } from './plan/plan.ts';
import type { Rule } from './rule/define-rule.ts';
import { defaultLimits, type Limits } from './source/limits.ts';
import { createSource, type Range } from './source/source.ts';

/** A Markdown text with a block of agreements on top, or a file that is the block itself (YAML or JSON). */
export type DocumentKind = 'markdown' | 'bare';

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** The day of the run, `2027-03-01`. */
  readonly today: string;
  readonly kind?: DocumentKind;
  /** Reads the Markdown; without it the rules about the text below the block are not run. */
  readonly parseMarkdown?: MarkdownParser;
  /** Rules that are off, or of another nature, by id. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  readonly limits?: Partial<Limits>;
  readonly files?: Files;
}

export interface LintResult {
  /** In the order of the text. Those with `explained` are answered by an exception in the document. */
  readonly findings: readonly Finding[];
  /** The language of the document: what it says itself, else that of its keys. */
  readonly language: Language;
  readonly plan: Plan;
}

/**
 * Reads a document and asks the rules about it. Pure: no files, no clock, no network; throws on nothing that stands in
 * the text.
 *
 * @param text the document as it is on disk; places are counted in its UTF-16 units, a byte order mark included
 */
export function lint(text: string, options: LintOptions): LintResult {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const source = createSource(text);
  const { reading, bodyStart } = readDocument(text, options.kind ?? 'markdown', limits);
  const document = documentRange(reading, text);
  const refused = reading.readable ? refusals(reading, text, document) : [];
  takeOutAll(reading, refused, text, document);

  const isNewer = refused.some(
    ({ pointer, value }) => pointer === '/covenant' && Number(value) > schemaVersion,
  );
  const readFaults = isNewer ? [] : reading.faults;
  const accepted = isNewer ? refused.filter(({ pointer }) => pointer === '/covenant') : refused;
  const body =
    bodyStart !== undefined && options.parseMarkdown && options.rules.some(({ needs }) => needs === 'body')
      ? readBody(text, bodyStart, options.parseMarkdown, limits)
      : undefined;
  const faults: readonly Fault[] = [
    ...readFaults,
    ...accepted.slice(0, mostRefused),
    ...(body?.faults ?? []),
  ];

  const outcomes = new Map<string, Outcome>();
  const plan = makePlan({
    text,
    reading,
    faults,
    document,
    today: options.today,
    outline: body?.outline,
    files: options.files,
    outcomes,
  });
  const findings = check({
    rules: options.rules,
    levels: options.levels ?? {},
    plan,
    source,
    refused: accepted,
    unread: unreadPointers(readFaults, accepted),
    readable: reading.readable && !isNewer,
    outcomes,
  });
  return {
    findings,
    language: (plan.covenant.language as Language | undefined) ?? plan.words.language,
    plan,
  };
}

/** The validator stops after a thousand errors, so it is asked again until nothing is left to take out. */
function takeOutAll(reading: Reading, refused: readonly Refused[], text: string, document: Range): void {
  let left = refused;
  while (takeOut(reading.data, left)) left = refusals(reading, text, document);
}

/** More refusals than this help nobody. */
const mostRefused = 100;

interface Document {
  readonly reading: Reading;
  /** Where the text below the block starts; absent when there is no text to read. */
  readonly bodyStart?: number;
}

function readDocument(text: string, kind: DocumentKind, limits: Limits): Document {
  const start: Range = { start: 0, end: 0 };
  if (text.length > limits.document) {
    const fault: Fault = {
      code: 'limit',
      limit: 'document',
      allowed: limits.document,
      pointer: '',
      range: start,
    };
    return { reading: unread(fault) };
  }
  if (kind === 'bare')
    return { reading: readBlock(text, { start: 0, end: text.length }, covenantField, limits) };
  const fenced = findFences(text);
  if (fenced === undefined || fenced === 'unclosed') {
    const end = /^[^\r\n]*/.exec(text)?.[0].trimEnd().length ?? 0;
    return { reading: unread({ code: 'frontmatter-missing', pointer: '', range: { start: 0, end } }) };
  }
  return { reading: readBlock(text, fenced.block, covenantField, limits), bodyStart: fenced.bodyStart };
}

/** The key `covenant`, else the first key, else the first line. */
function documentRange(reading: Reading, text: string): Range {
  const first = reading.places.get('/covenant')?.key ?? reading.keys[0]?.range;
  return first ?? { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].trimEnd().length ?? 0 };
}

function unreadPointers(faults: readonly Fault[], refused: readonly Refused[]): readonly string[] {
  const unreadCodes = new Set(['unreadable', 'long-dash', 'tag', 'alias-conflict']);
  return [
    ...faults.filter(
      (fault) => unreadCodes.has(fault.code) || (fault.code === 'unknown-key' && fault.isMeant),
    ),
    ...refused.filter(({ reason }) => reason !== 'required' && reason !== 'items'),
  ].map(({ pointer }) => pointer);
}
