import { covenantField, schemaVersion } from '@regiolint/schema';
import type { KeptBody } from './body/kept-body.ts';
import type { MarkdownParser, Outline } from './body/outline.ts';
import { readBody } from './body/read-body.ts';
import { judge, type Verdict } from './check/schema.ts';
import { almostFence, languageOfMark, secondBlock } from './frontmatter/blocks-in-text.ts';
import { unreadableDetails } from './frontmatter/details.ts';
import { type Fault, isReadInPart, mostOfOneKind, type Refused } from './frontmatter/fault.ts';
import { findFences } from './frontmatter/fences.ts';
import type { KeptBlock } from './frontmatter/kept-block.ts';
import { readBlock, unread } from './frontmatter/read.ts';
import type { Reading } from './frontmatter/reading.ts';
import type { Limits } from './source/limits.ts';
import { createSource, type Range, type Source } from './source/source.ts';

/** A Markdown text with a block of agreements on top, or a file that is the block itself (YAML or JSON). */
export type DocumentKind = 'markdown' | 'bare';

/** What is kept of what was read, from one time to the next. */
export interface KeptReading {
  /** The same agreements as the last time, when the block did not change. */
  agreements(text: string, kind: DocumentKind, limits: Limits, read: () => Agreements): Agreements;
  readonly block: KeptBlock;
  readonly body: KeptBody;
}

/** The block as it was read, and what the schema says of it. */
export interface Agreements extends Verdict {
  readonly reading: Reading;
  /** Where the text below the block starts; absent when there is no text to read. */
  readonly bodyStart?: number;
  /** Where a finding about the document as a whole is put. */
  readonly document: Range;
}

/** A document as it was read, for the rules to be asked about. */
export interface Whole {
  readonly text: string;
  readonly source: Source;
  readonly agreements: Agreements;
  /** The text below the block, when it was asked for and could be read. */
  readonly outline: Outline | undefined;
  /** What could not be read, accepted or kept, not too many of one kind. */
  readonly faults: readonly Fault[];
  readonly refused: readonly Refused[];
  /** Pointers of what was written but could not be taken in. */
  readonly unread: readonly string[];
  /** False when nothing can be concluded from the data. */
  readonly readable: boolean;
  /** Whether all that stands below the block was read too. */
  readonly isBodyWhole: boolean;
}

/**
 * Reads a document.
 *
 * @param parseMarkdown absent when no one asks what stands below the block
 */
export function readWhole(
  text: string,
  kind: DocumentKind,
  limits: Limits,
  parseMarkdown: MarkdownParser | undefined,
  kept?: KeptReading,
): Whole {
  const source = createSource(text);
  const read = () => readAgreements(text, kind, limits, kept?.block);
  const agreements = kept ? kept.agreements(text, kind, limits, read) : read();
  const { reading, bodyStart, taken } = agreements;

  const isNewer = agreements.refused.some(
    ({ pointer, value }) => pointer === '/covenant' && typeof value === 'number' && value > schemaVersion,
  );
  const below =
    bodyStart === undefined ? [] : secondBlockIn(text, bodyStart, (offset) => source.positionAt(offset).line);
  const readFaults = isNewer ? [] : [...reading.faults, ...below];
  const refused = isNewer
    ? agreements.refused.filter(({ pointer }) => pointer === '/covenant')
    : agreements.refused;
  const body =
    bodyStart !== undefined && parseMarkdown
      ? readBody(text, bodyStart, parseMarkdown, limits, kept?.body)
      : undefined;
  return {
    text,
    source,
    agreements,
    outline: body?.outline,
    faults: [
      ...firstOfEach(readFaults.filter(({ repeated }) => !repeated)),
      ...firstOfEach(refused),
      ...(body?.faults ?? []),
    ],
    refused,
    unread: unreadPointers(readFaults, taken),
    readable: reading.readable && !isNewer,
    isBodyWhole: !body?.faults.length && below.length === 0,
  };
}

const nothingJudged: Verdict = { refused: [], taken: [] };

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
  const unreadCodes = new Set(['unreadable', 'cut-at-hash', 'long-dash', 'tag', 'alias-conflict']);
  const unread = faults.filter(
    (fault) =>
      (unreadCodes.has(fault.code) && !isReadInPart(fault)) ||
      (fault.code === 'unknown-key' && fault.isMeant),
  );
  return [...unread.map(({ pointer }) => pointer), ...taken];
}
