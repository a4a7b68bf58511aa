export type { Answer } from './answer.ts';
export { parsePlainText } from './parse-plain-text.ts';
export {
  type AspectSeen,
  hasTooManyRows,
  type NotSurveyed,
  type Quote,
  type Surveyed,
  type SurveyOptions,
  survey,
  surveyTogether,
} from './survey.ts';
