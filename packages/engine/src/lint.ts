import type { Language } from '@regiolint/schema';
import type { Aside, MarkdownParser } from './body/outline.ts';
import { asideMark } from './body/remarks.ts';
import { check, type FoundBefore, type RuleLevel } from './check/check.ts';
import type { Finding } from './findings/finding.ts';
import type { Placed } from './frontmatter/reading.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Files, Outcome, Phase, Plan } from './plan/plan.ts';
import { type Agreements, type DocumentKind, type KeptReading, readWhole, type Whole } from './read-whole.ts';
import type { Rule } from './rule/define-rule.ts';
import { defaultLimits, type Limits } from './source/limits.ts';

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
export interface Kept extends KeptReading {
  /** What rules found that look at the block alone, when nothing that they look at changed. */
  found(agreements: Agreements, options: LintOptions): FoundBefore;
}

/** The front door and that of a session: the same findings, whatever is kept. */
export function lintKeeping(text: string, options: LintOptions, kept?: Kept): LintResult {
  const limits: Limits = { ...defaultLimits, ...options.limits };
  const asksForBody = options.rules.some(({ needs }) => needs === 'body') || text.includes(asideMark);
  const parseMarkdown = asksForBody ? options.parseMarkdown : undefined;
  const whole = readWhole(text, options.kind ?? 'markdown', limits, parseMarkdown, kept);
  return ask(whole, options, whole.isBodyWhole ? kept?.found(whole.agreements, options) : undefined);
}

/**
 * Asks the rules about a document that was read.
 *
 * @param found what rules found the last time that looked at nothing that has changed
 */
export function ask(whole: Whole, options: LintOptions, found?: FoundBefore): LintResult {
  const { rules, today, files, phase, levels = {} } = options;
  const { text, source, faults, outline, refused, unread, readable } = whole;
  const { reading, document } = whole.agreements;
  const outcomes = new Map<string, Outcome>();
  const used = new Set<Aside>();
  const ruleIds = rules.map(({ id }) => id);
  const plan = makePlan({
    text,
    reading,
    faults,
    document,
    today,
    outline,
    files,
    phase,
    ruleIds,
    outcomes,
    used,
  });
  const findings = check({
    rules,
    levels,
    plan,
    source,
    refused,
    unread,
    readable,
    outcomes,
    used,
    ...(found && { found }),
  });
  return {
    findings,
    language: (plan.covenant.language as Language | undefined) ?? plan.words.language,
    plan,
    places: reading.places,
  };
}
