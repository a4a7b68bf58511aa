import { type ReportInput } from '@regiolint/report';
/** The ordering model of a plan as a table, folded: every aspect with its answer, and a question where nothing is said. */
export declare function modelTable(input: ReportInput): string;
