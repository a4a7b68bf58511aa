import { type Finding, fill, type LintResult, lint, type Rule, translateVocabulary } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import type { Example } from './page.ts';
import { supply } from './supply.ts';

/** The day on which every page runs. */
const today = '2026-11-22';

/** Files that lie beside every example. */
const files = new Set(['bijlagen/convenant-2019.pdf', 'reglement.md']);

/** Rules that say that an example cannot be read: an example that they speak in is not what its author meant. */
const guards = rules.filter(
  ({ reads, needs }) => needs !== 'body' && reads.every((pointer) => pointer === ''),
);

/** The page about the limits shows them small: nobody reads an example of a million characters. */
const aboutLimits = 'limit-reached';
const smallLimits = { document: 600, frontmatter: 400, nodes: 30, depth: 6, nesting: 3, delimiters: 10 };

export interface ExampleRun {
  /** What the page's own rule finds. */
  readonly findings: readonly Finding[];
  /** What stands in the way of reading the example. */
  readonly stray: readonly string[];
  /** The block as the page should show it. */
  readonly block: readonly string[];
  /** Differences with the same example in the other vocabulary. */
  readonly translated: readonly string[];
}

/** Runs the rule of a page on one of its examples. */
export function runExample(rule: Rule, example: Example): ExampleRun {
  const { text, language, shift } = wholeDocument(rule, example);
  const result = run(rule, text);
  const found = result.findings.filter(({ ruleId }) => ruleId === rule.id);
  const isGuard = guards.includes(rule);
  const stray = result.findings
    .filter(({ ruleId }) => ruleId !== rule.id && !isGuard && guards.some(({ id }) => id === ruleId))
    .map((finding) => `${finding.ruleId}: ${JSON.stringify(finding.values)}`);

  return {
    findings: found,
    stray,
    block: show(example, found, language, rule, shift),
    translated: differences(found, isMixed(result) ? found : inOther(rule, text, language)),
  };
}

/** What the rule finds in the same example in the other vocabulary. */
function inOther(rule: Rule, text: string, language: Language): readonly Finding[] {
  const translated = translateVocabulary(text, 'markdown', language === 'nl' ? 'en' : 'nl');
  return run(rule, translated).findings.filter(({ ruleId }) => ruleId === rule.id);
}

/** A document in both vocabularies cannot be said in the other. */
function isMixed({ plan: { words } }: LintResult): boolean {
  return words.keysIn('nl').length > 0 && words.keysIn('en').length > 0;
}

function wholeDocument(rule: Rule, example: Example): { text: string; language: Language; shift: number } {
  const { lines } = example;
  const opens = lines[0] === '---';
  const close = opens ? lines.indexOf('---', 1) : -1;
  if (example.language === 'markdown' && !opens) return { text: lines.join('\n'), language: 'nl', shift: 0 };
  if (opens && close < 0) return { text: lines.join('\n'), language: 'nl', shift: 0 };
  const block = opens ? lines.slice(1, close) : lines;
  const body = opens ? lines.slice(close + 1) : [];
  const supplied = supply(block, rule.from);
  const text = ['---', ...block, ...supplied.lines, '---', ...body, ''].join('\n');
  return { text, language: supplied.language, shift: opens ? supplied.lines.length : 0 };
}

function run(rule: Rule, text: string): LintResult {
  const isAboutLimits = rule.id === aboutLimits;
  const needsAll = rule.order === 'last' || isAboutLimits;
  return lint(text, {
    rules: needsAll ? rules : [...new Set([rule, ...guards])],
    today,
    parseMarkdown: parseWithRemark,
    files: { has: (path) => files.has(path) },
    ...(isAboutLimits && { limits: smallLimits }),
  });
}

/**
 * The lines of an example with each finding under the place that it points at.
 *
 * @param shift how many supplied lines stand between the block and the text below it
 */
function show(
  example: Example,
  findings: readonly Finding[],
  language: Language,
  rule: Rule,
  shift: number,
): readonly string[] {
  const firstLine = example.lines[0] === '---' || example.language === 'markdown' ? 1 : 2;
  const blockEnd = example.lines[0] === '---' ? example.lines.indexOf('---', 1) : Number.POSITIVE_INFINITY;
  const under = new Map<number, string[]>();
  const whole: string[] = [];
  for (const finding of findings) {
    const text = fill(rule.messages[finding.messageId]?.[language] ?? '', finding.values, language);
    if (finding.wholeDocument || !finding.place) {
      whole.push(`# document: ${text}`);
      continue;
    }
    const { start, end } = finding.place;
    let index = start.line - firstLine;
    if (index >= blockEnd) index -= shift;
    const line = example.lines[index];
    if (line === undefined)
      throw new Error(`"${text}" points at line ${start.line}, which the example does not show.`);
    const runsOn = end.line > start.line;
    const length = Math.max(runsOn ? line.trimEnd().length - start.column + 1 : end.column - start.column, 1);
    const inBlock = example.language === 'yaml' || index < blockEnd;
    const shown = [
      ...(under.get(index) ?? []),
      `${carets(start.column, length, inBlock)}${runsOn ? '…' : ''} ${text}`,
    ];
    under.set(index, shown);
  }
  return [...whole, ...example.lines.flatMap((line, index) => [line, ...(under.get(index) ?? [])])];
}

function carets(column: number, length: number, inBlock: boolean): string {
  if (!inBlock) return `${' '.repeat(column - 1)}${'^'.repeat(length)}`;
  return column === 1
    ? `#${'^'.repeat(Math.max(length - 1, 1))}`
    : `#${' '.repeat(column - 2)}${'^'.repeat(length)}`;
}

function differences(found: readonly Finding[], twin: readonly Finding[]): readonly string[] {
  const key = ({ messageId, pointer, place, wholeDocument }: Finding) =>
    `${messageId} at ${pointer}${wholeDocument ? '' : ` on line ${place?.start.line}`}`;
  const here = found.map(key).sort();
  const there = twin.map(key).sort();
  return [
    ...here.filter((entry) => !there.includes(entry)).map((entry) => `only in this vocabulary: ${entry}`),
    ...there
      .filter((entry) => !here.includes(entry))
      .map((entry) => `only in the other vocabulary: ${entry}`),
  ];
}
