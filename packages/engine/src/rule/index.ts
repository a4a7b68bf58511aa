export { canonicalActor, lettersIn } from '../blocks/raci.ts';
export { type BlockName, blockNames } from '../blocks/render.ts';
export { amongAmounts, amountsIn } from '../body/amounts.ts';
export { anchorOf } from '../body/anchor.ts';
export { type Counted, countsOf } from '../body/numbers.ts';
export type { Content, GeneratedBlock, Outline, Section, Table } from '../body/outline.ts';
export { type Phrase, rangeIn } from '../body/phrase.ts';
export type { Nature, Suggestion, Value } from '../findings/finding.ts';
export type { Edit, Fault, FaultOf } from '../frontmatter/fault.ts';
export { bare, nearest } from '../frontmatter/spelling.ts';
export { type Accepted, present } from '../plan/accepted.ts';
export {
  dateInWords,
  dayAfter,
  earliest,
  isAfter,
  isBefore,
  isDate,
  latest,
  monthNames,
} from '../plan/dates.ts';
export { excerpt, unquoted } from '../plan/excerpt.ts';
export { type Given, type Item, nameOf } from '../plan/item.ts';
export { isNear, withoutLegalForm } from '../plan/near.ts';
export type { Files, Phase, Plan, WithBody } from '../plan/plan.ts';
export { readable } from '../plan/readable.ts';
export { leadsTo, type PlainList, plainLists, referencePlaces } from '../plan/reference-places.ts';
export { type References, slugOf, type Target, wordsForActors } from '../plan/references.ts';
export type { Spot } from '../plan/spot.ts';
export { type AuthorWords, titleOf, wordIn } from '../plan/words.ts';
export { readDate } from '../plan/written-dates.ts';
export { whenDangling } from './dangling-references.ts';
export { defineRule, type Messages, type Report, type ReportDetails, type Rule } from './define-rule.ts';
export { isAskedIn, isExpected } from './expected.ts';
export { type Form, type FormSignal, formSignals } from './form-signals.ts';
export { freshBlock } from './fresh-block.ts';
export { changeInto, instead, insteadAt } from './instead.ts';
export { expectedOf, foundOf } from './plain-types.ts';
export { isReadWhole } from './read-whole.ts';
export { whenSilent } from './silent-aspect.ts';
export * from './terms.ts';
export { isOfAnotherBody, isPlainlySaid, sectionsAbout } from './text-about.ts';
