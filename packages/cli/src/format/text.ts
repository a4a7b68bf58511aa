import type { Format } from './format.ts';
import { printable } from './printable.ts';

/** One line for each finding: `path:line:column: severity rule message`. */
export const formatText: Format = (files) =>
  files
    .flatMap(({ path, findings }) =>
      findings
        .filter(({ explained }) => !explained)
        .map(({ place, severity, ruleId, message }) => {
          const at = place ? `${place.start.line}:${place.start.column}` : '1:1';
          return `${printable(path)}:${at}: ${severity} ${ruleId} ${printable(message)}\n`;
        }),
    )
    .join('');
