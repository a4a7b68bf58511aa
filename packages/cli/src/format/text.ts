import { printable } from './printable.ts';
import type { FileResult } from './results.ts';

/** One line for each finding: `path:line:column: severity rule message`. */
export function formatText(files: readonly FileResult[]): string {
  return files
    .flatMap(({ path, findings }) =>
      findings
        .filter(({ explained }) => !explained)
        .map(({ place, severity, ruleId, message }) => {
          const at = place ? `${place.start.line}:${place.start.column}` : '1:1';
          return `${printable(path)}:${at}: ${severity} ${ruleId} ${printable(message)}\n`;
        }),
    )
    .join('');
}
