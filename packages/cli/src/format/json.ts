import { escapeJson } from './escape-json.ts';
import type { Format } from './format.ts';
import { printable } from './printable.ts';
import { countOf, type FileResult } from './results.ts';

/**
 * The contract with other programs, described by output.schema.json. Lines and columns are 1-based; columns and offsets
 * count UTF-16 units of the file as it is on disk.
 */
export const formatJson: Format = (files) => {
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.path,
      fixed: file.fixed?.count,
      findings: file.findings.map(findingAsData),
      counts: countOf(file.findings),
    })),
    counts: countOf(files.flatMap(({ findings }) => findings)),
  };
  return `${escapeJson(report, 2)}\n`;
};

/** What other programs get of a finding: sentences as they may be shown, all else as it is. */
export function findingAsData(finding: FileResult['findings'][number]) {
  const { ruleId, messageId, nature, severity, message, values, pointer, place, explained } = finding;
  return {
    ruleId,
    messageId,
    nature,
    severity,
    message: printable(message),
    values,
    pointer,
    place,
    explained: explained && { reason: printable(explained.reason) },
  };
}
