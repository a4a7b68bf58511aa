export type { ReportInput } from './input.ts';
export { orderingModel } from './picture/ordering-model.ts';
