export { isRead, type Written, writtenIn } from './body/language.ts';
export type { MarkdownParser, Outline, Section, Table } from './body/outline.ts';
export { outlineOf } from './body/outline-of.ts';
export type { RuleLevel } from './check/check.ts';
export {
  type Finding,
  type Nature,
  type Place,
  type Severity,
  type Suggestion,
  severityOf,
  type Value,
} from './findings/finding.ts';
export { fill, show } from './findings/text.ts';
export { type FixResult, fix } from './fix.ts';
export type { Edit } from './frontmatter/fault.ts';
export { findFences } from './frontmatter/fences.ts';
export { isOurs } from './frontmatter/is-ours.ts';
export { type PlainYaml, readPlainYaml } from './frontmatter/plain.ts';
export type { Placed } from './frontmatter/reading.ts';
export { knownKeys, nearestKey } from './frontmatter/spelling.ts';
export { translateVocabulary } from './frontmatter/translate.ts';
export { type LintOptions, type LintResult, lint } from './lint.ts';
export type { Accepted } from './plan/accepted.ts';
export type { Files, Phase, Plan } from './plan/plan.ts';
export { unreadIn } from './plan/unread-in.ts';
export type { DocumentKind } from './read-whole.ts';
export type { Rule } from './rule/define-rule.ts';
export { type OwnRule, ownRule, type Refusal } from './rule/own-rule.ts';
export { createSession, type Session } from './session.ts';
export { defaultLimits, type LimitName, type Limits } from './source/limits.ts';
export { createSource, type Position, type Range, type Source } from './source/source.ts';
