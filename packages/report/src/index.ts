export type { ComparedPlan } from './comparison/compare-plans.ts';
export { type ComparisonInput, comparisonPage } from './comparison/comparison-page.ts';
export type { Card } from './covenant/card.ts';
export {
  type BlockInWords,
  type OrderingModelInWords,
  orderingModelInWords,
} from './covenant/in-words.ts';
export {
  type Change,
  type ChangeGroup,
  type ChangeKind,
  changeGroups,
} from './diff/change.ts';
export { compareCovenants } from './diff/compare-covenants.ts';
export { describeChange, sentenceOf } from './diff/describe-change.ts';
export type { ReportInput } from './input.ts';
export { type HtmlPage, htmlPage } from './page/html-page.ts';
export { reportPage } from './page/report-page.ts';
export { orderingModel } from './picture/ordering-model.ts';
export { escapeMarkup } from './text/escape.ts';
