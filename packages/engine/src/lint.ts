import { covenantField, type Language, schemaVersion } from '@regiolint/schema';
import type { KeptBody } from './body/kept-body.ts';
import type { Aside, MarkdownParser } from './body/outline.ts';
import { readBody } from './body/read-body.ts';
import { asideMark } from './body/remarks.ts';
import { check, type FoundBefore, type RuleLevel } from './check/check.ts';
import { judge, type Verdict } from './check/schema.ts';
import type { Finding } from './findings/finding.ts';
import { almostFence, languageOfMark, secondBlock } from './frontmatter/blocks-in-text.ts';
import { unreadableDetails } from './frontmatter/details.ts';
import type { Fault } from './frontmatter/fault.ts';
import { findFences } from './frontmatter/fences.ts';
import type { KeptBlock } from './frontmatter/kept-block.ts';
import { readBlock, unread } from './frontmatter/read.ts';
import type { Placed, Reading } from './frontmatter/reading.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Files, Outcome, Phase, Plan } from './plan/plan.ts';
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
  /** Asks what is asked in this phase, whatever the document says its phase is. */
  readonly phase?: Phase;
}

export interface LintResult {
  /** In the order of the text. Those with `explained` are answered by an exception in the document. */
  readonly findings: readonly Finding[];
  /** The language of the document: what it says itself, else that of its keys. */
  readonly language: Language;
  readonly plan: Plan;
  /** Where everything that could be read stands in the block, by canonical pointer. */
  readonly places: ReadonlyMap<string, Placed>;
}

/**
 * Reads a document and asks the rules about it. Pure: no files, no clock, no network; throws on nothing that stands in
 * the text.
 *
 * @param text the document as it is on disk; places are counted in its UTF-16 units, a byte order mark included
 */
export function lint(text: string, options: LintOptions): LintResult {
  return lintKeeping(text, options);
}

/** What is kept of a document from one time to the next. */
export interface Kept {
  /** The same agreements as the last time, when the block did not change. */
  agreements(text: string, kind: DocumentKind, limits: Limits, read: () => Agreements): Agreements;
  readonly block: KeptBlock;
  readonly body: KeptBody;
  /** What rules found that look at the block alone, when nothing that they look at changed. */
  found(agreements: Agreements, options: LintOptions): FoundBefore;
}

/** The block as it was read, and what the schema says of it. */
export interface Agreements extends Verdict {
  readonly reading: Reading;
  /** Where the text below the block starts; absent when there is no text to read. */
  readonly bodyStart?: number;
  /** Where a finding about the document as a whole is put. */
  readonly document: Range;
}

/** The front door and that of a session: the same findings, whatever is kept. */
export function lintKeeping(text: string, options: LintOptions, kept?: Kept): LintResult {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const source = createSource(text);
  const kind = options.kind ?? 'markdown';
  const read = () => readAgreements(text, kind, limits, kept?.block);
  const agreements = kept ? kept.agreements(text, kind, limits, read) : read();
  const { reading, bodyStart, document, refused, taken } = agreements;

  const isNewer = refused.some(
    ({ pointer, value }) => pointer === '/covenant' && typeof value === 'number' && value > schemaVersion,
  );
  const below =
    bodyStart === undefined ? [] : secondBlockIn(text, bodyStart, (offset) => source.positionAt(offset).line);
  const readFaults = isNewer ? [] : [...reading.faults, ...below];
  const accepted = isNewer ? refused.filter(({ pointer }) => pointer === '/covenant') : refused;
  const isAskedFor =
    options.rules.some(({ needs }) => needs === 'body') || text.includes(asideMark, bodyStart);
  const body =
    bodyStart !== undefined && options.parseMarkdown && isAskedFor
      ? readBody(text, bodyStart, options.parseMarkdown, limits, kept?.body)
      : undefined;
  const faults = [
    ...firstOfEach(readFaults.filter(({ repeated }) => !repeated)),
    ...firstOfEach(accepted),
    ...(body?.faults ?? []),
  ];

  const outcomes = new Map<string, Outcome>();
  const used = new Set<Aside>();
  const plan = makePlan({
    text,
    reading,
    faults,
    document,
    today: options.today,
    outline: body?.outline,
    files: options.files,
    phase: options.phase,
    ruleIds: options.rules.map(({ id }) => id),
    outcomes,
    used,
  });
  const findings = check({
    rules: options.rules,
    levels: options.levels ?? {},
    plan,
    source,
    refused: accepted,
    unread: unreadPointers(readFaults, taken),
    readable: reading.readable && !isNewer,
    outcomes,
    used,
    ...(kept && !body?.faults.length && below.length === 0 && { found: kept.found(agreements, options) }),
  });
  return {
    findings,
    language: (plan.covenant.language as Language | undefined) ?? plan.words.language,
    plan,
    places: reading.places,
  };
}

const nothingJudged: Verdict = { refused: [], taken: [] };

/** More faults of one kind than this help nobody. */
const mostOfOneKind = 100;

function firstOfEach(faults: readonly Fault[]): readonly Fault[] {
  const count = new Map<string, number>();
  return faults.filter(({ code }) => {
    const number = (count.get(code) ?? 0) + 1;
    count.set(code, number);
    return number <= mostOfOneKind;
  });
}

function readAgreements(text: string, kind: DocumentKind, limits: Limits, kept?: KeptBlock): Agreements {
  const read = readDocument(text, kind, limits, kept);
  const document = documentRange(read.reading, text);
  const verdict = read.reading.readable ? judge(read.reading, text, document) : nothingJudged;
  if (verdict.taken.length > 0) kept?.forget();
  return { ...read, document, ...verdict };
}

type Document = Pick<Agreements, 'reading' | 'bodyStart'>;

function readDocument(text: string, kind: DocumentKind, limits: Limits, kept?: KeptBlock): Document {
  const about = { pointer: '', range: firstLine(text) };
  if (text.length > limits.document) {
    return { reading: unread([{ ...about, code: 'limit', limit: 'document', allowed: limits.document }]) };
  }
  if (kind === 'bare') {
    return { reading: readBlock(text, { start: 0, end: text.length }, covenantField, limits, kept) };
  }
  const fenced = findFences(text);
  if (fenced === undefined || fenced === 'unclosed') {
    return { reading: unread([missing(text, fenced === 'unclosed')], languageOfMark(text)) };
  }
  return { reading: readBlock(text, fenced.block, covenantField, limits, kept), bodyStart: fenced.bodyStart };
}

function missing(text: string, isUnclosed: boolean): Fault {
  const common = { code: 'frontmatter-missing', pointer: '' } as const;
  if (isUnclosed) return { ...common, reason: 'unclosed', range: firstLine(text) };
  const fence = almostFence(text);
  if (fence) return { ...common, reason: 'other-fence', range: fence };
  return { ...common, reason: 'default', range: firstLine(text) };
}

/** What the text below holds of another block: nothing is concluded from what is not in the first one. */
function secondBlockIn(
  text: string,
  bodyStart: number,
  lineOf: (offset: number) => number,
): readonly Fault[] {
  const range = secondBlock(text, bodyStart);
  if (!range) return [];
  const common = { code: 'unreadable', reason: 'default', pointer: '' } as const;
  return [{ ...common, range, line: lineOf(range.start), detail: unreadableDetails['two-blocks'] }];
}

/** The key `covenant`, else the first key, else the first line. */
function documentRange(reading: Reading, text: string): Range {
  return reading.places.get('/covenant')?.key ?? reading.keys[0]?.range ?? firstLine(text);
}

function firstLine(text: string): Range {
  return { start: 0, end: /^[^\r\n]*/.exec(text)?.[0].trimEnd().length ?? 0 };
}

function unreadPointers(faults: readonly Fault[], taken: readonly string[]): readonly string[] {
  const unreadCodes = new Set(['unreadable', 'long-dash', 'tag', 'alias-conflict']);
  const unread = faults.filter(
    (fault) => unreadCodes.has(fault.code) || (fault.code === 'unknown-key' && fault.isMeant),
  );
  return [...unread.map(({ pointer }) => pointer), ...taken];
}
