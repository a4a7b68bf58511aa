/** What the Action takes from the command line. Only in this repository: the package is a command, and exports nothing. */
export { type LintRequest, lintFiles } from './commands/lint.ts';
export type { Config } from './config/config.ts';
export { readConfig } from './config/read-config.ts';
export { discover } from './files/discover.ts';
export { isInside, leadsOut } from './files/open.ts';
export { createFile, replaceFile } from './files/write.ts';
export { formatJson } from './format/json.ts';
export { formatPretty } from './format/pretty.ts';
export { printable } from './format/printable.ts';
export { type Counts, countOf, type FileResult } from './format/results.ts';
export { readChoice, readCount, today } from './options.ts';
export { RunError } from './run-error.ts';
export { say } from './text/texts.ts';
export type { Told } from './worker/job.ts';
