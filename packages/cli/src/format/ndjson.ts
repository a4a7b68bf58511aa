import { escapeJson } from './escape-json.ts';
import type { Format } from './format.ts';
import { findingAsData } from './json.ts';
import { countOf } from './results.ts';

/**
 * The same as JSON, one thing on each line: every finding with its file, every file after its findings, and the counts
 * last. For what reads a stream; described by `line` in output.schema.json.
 */
export const formatNdjson: Format = (files) => {
  const lines = files.flatMap(({ path, findings, fixed }) => [
    ...findings.map((finding) => ({ type: 'finding', path, ...findingAsData(finding) })),
    { type: 'file', path, fixed: fixed?.count, counts: countOf(findings) },
  ]);
  const last = { type: 'counts', version: 1, counts: countOf(files.flatMap(({ findings }) => findings)) };
  return [...lines, last].map((line) => `${escapeJson(line)}\n`).join('');
};
