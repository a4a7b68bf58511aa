import type { Aside } from '../body/outline.ts';
import type { Finding, Nature } from '../findings/finding.ts';
import { severityOf } from '../findings/finding.ts';
import type { Refused } from '../frontmatter/fault.ts';
import type { Outcome, Plan } from '../plan/plan.ts';
import type { ReportDetails, Rule } from '../rule/define-rule.ts';
import { isAskedIn } from '../rule/expected.ts';
import type { Source } from '../source/source.ts';
import { explain } from './explain.ts';
import { inDifferentItems, isAtOrBelow, isRelated, touches } from './related.ts';

/** How loud a rule is in this run: as it is, off, or of another nature. */
export type RuleLevel = 'off' | Nature;

export interface CheckInput {
  readonly rules: readonly Rule[];
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly plan: Plan;
  readonly source: Source;
  readonly refused: readonly Refused[];
  /** Pointers of what was written but could not be taken in: it is not missing, and nothing is concluded from it. */
  readonly unread: readonly string[];
  /** False when nothing can be concluded from the data, because the block could not be read. */
  readonly readable: boolean;
  /** Filled with what becomes of each rule. */
  readonly outcomes: Map<string, Outcome>;
  /** Filled with the remarks in the text that explain something. */
  readonly used: Set<Aside>;
  /** For who asks again and again: what rules found that looked at nothing that has changed. */
  readonly found?: FoundBefore;
}

/** What a rule found the last time; only of rules that looked at the block alone. */
export type FoundBefore = Map<Rule, readonly Finding[]>;

/** Runs the rules over a plan, in the order of the text. */
export function check(input: CheckInput): readonly Finding[] {
  const { rules, outcomes } = input;
  const watched = input.found && watch(input.plan);
  for (const rule of rules) outcomes.set(rule.id, 'not-run');
  const findings = settle(
    input,
    runAll(input, watched, (rule) => rule.order !== 'last'),
  );
  for (const { ruleId, stays } of findings) {
    if (outcomes.get(ruleId) !== 'spoke') outcomes.set(ruleId, stays ? 'stays' : 'spoke');
  }
  const last = runAll(input, watched, (rule) => rule.order === 'last');
  return [...findings, ...explain(input, last)].sort(
    (a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0),
  );
}

function runAll(input: CheckInput, watched: Watched | undefined, isNow: (rule: Rule) => boolean): Finding[] {
  const { rules, plan, unread, source, found, outcomes } = input;
  const findings: Finding[] = [];
  for (const rule of rules) {
    const nature = isNow(rule) ? natureOf(rule, input) : undefined;
    if (!nature || !canRun(rule, input)) continue;
    outcomes.set(rule.id, 'silent');
    const before = found?.get(rule);
    if (before) {
      findings.push(...before);
      continue;
    }
    const start = findings.length;
    watched?.start();
    rule.check(watched?.plan ?? plan, (messageId, details) => {
      if (mayConclude(rule, details, unread))
        findings.push(toFinding(rule, nature, messageId, details, source));
    });
    if (watched && !watched.looked() && !rule.needs && !rule.order) found?.set(rule, findings.slice(start));
  }
  return findings;
}

/** A plan that knows whether a rule looked at the text below the block, or at the remarks in it. */
interface Watched {
  readonly plan: Plan;
  /** For the next rule. */
  start(): void;
  looked(): boolean;
}

function watch(plan: Plan): Watched {
  let hasLooked = false;
  const look = <Seen>(seen: Seen): Seen => {
    hasLooked = true;
    return seen;
  };
  const watched = Object.create(plan, {
    outline: { get: () => look(plan.outline) },
    asides: { get: () => look(plan.asides) },
    files: { get: () => look(plan.files) },
  }) as Plan;
  return {
    plan: watched,
    start: () => {
      hasLooked = false;
    },
    looked: () => hasLooked,
  };
}

/** The nature of a rule in this run; `undefined` when it is not asked. */
function natureOf(rule: Rule, { plan, levels }: CheckInput): Nature | undefined {
  const level = levels[rule.id];
  if (level === 'off' || !isAskedIn(plan.phase, rule.from)) return undefined;
  if (level) return level;
  if (plan.simple && rule.simple === 'not-asked') return undefined;
  return plan.simple && rule.simple ? (rule.simple as Nature) : rule.nature;
}

function canRun(rule: Rule, { plan, readable }: CheckInput): boolean {
  if (rule.needs === 'body' && !plan.outline) return false;
  if (rule.needs === 'files' && !plan.files) return false;
  return readable || rule.reads.every((pointer) => pointer === '');
}

/** What decides whether an aspect is settled: every rule about an aspect reads it. */
const settlers = ['deferred', 'elsewhere', 'notApplicable', 'explanation'] as const;

/** What could not be taken in is not missing, so nothing is concluded from it. */
function mayConclude(rule: Rule, { at }: ReportDetails, unread: readonly string[]): boolean {
  const concludes = rule.concludesFromAbsence ?? rule.nature !== 'wrong';
  if (!concludes || unread.length === 0 || rule.reads.every((pointer) => pointer === '')) return true;
  const reads = [...rule.reads, ...settlers.map((key) => `/${rule.aspect}/${key}`)];
  return !unread.some(
    (pointer) =>
      reads.some((pattern) => touches(pattern, pointer, at.pointer)) &&
      !inDifferentItems(pointer, at.pointer),
  );
}

function toFinding(
  rule: Rule,
  nature: Nature,
  messageId: string,
  details: ReportDetails,
  source: Source,
): Finding {
  const { at, about, values = {}, fix, suggest } = details;
  return {
    ruleId: rule.id,
    messageId,
    values,
    nature,
    severity: severityOf[nature],
    pointer: at.pointer,
    ...(about && { about: about.map(({ pointer }) => pointer) }),
    place: { start: source.positionAt(at.range.start), end: source.positionAt(at.range.end) },
    ...(at.wholeDocument && { wholeDocument: true as const }),
    ...(fix && { fixes: fix }),
    ...(suggest && suggest.length > 0 && { suggestions: suggest }),
  };
}

/** Leaves one message per gap, and marks what the document explains away. */
function settle(input: CheckInput, findings: readonly Finding[]): readonly Finding[] {
  const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
  const spokesmen = new Set(rules.get('schema-violation')?.quietWhen);
  const accepted = findings.filter(
    ({ ruleId, pointer = '' }) =>
      ruleId === 'schema-violation' ||
      spokesmen.has(ruleId) ||
      !input.refused.some(
        (fault) => fault.reason !== 'required' && fault.pointer !== '' && isAtOrBelow(pointer, fault.pointer),
      ),
  );
  const byRule = new Map<string, Finding[]>();
  for (const finding of accepted) {
    const group = byRule.get(finding.ruleId);
    if (group) group.push(finding);
    else byRule.set(finding.ruleId, [finding]);
  }
  const audible = accepted.filter(({ ruleId, pointer = '', about = [] }) => {
    const others = (rules.get(ruleId)?.quietWhen ?? []).flatMap((id) => byRule.get(id) ?? []);
    const places = [pointer, ...about];
    return !others.some((other) => places.some((place) => isRelated(place, other.pointer ?? '')));
  });
  return explain(input, audible);
}
