export type { ReportInput } from './input.ts';
export { reportPage } from './page/report-page.ts';
export { orderingModel } from './picture/ordering-model.ts';
