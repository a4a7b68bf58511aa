import { countOf, type FileResult } from './results.ts';

/**
 * The contract with other programs, described by output.schema.json. Lines and columns are 1-based; columns and offsets
 * count UTF-16 units of the file as it is on disk.
 */
export function formatJson(files: readonly FileResult[]): string {
  const report = {
    version: 1,
    files: files.map(({ path, findings, fixed }) => ({
      path,
      fixed: fixed?.count,
      findings: findings.map(
        ({ ruleId, messageId, nature, severity, message, values, pointer, place, explained }) => ({
          ruleId,
          messageId,
          nature,
          severity,
          message,
          values,
          pointer,
          place,
          explained,
        }),
      ),
      counts: countOf(findings),
    })),
    counts: countOf(files.flatMap(({ findings }) => findings)),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
