import { version } from '../version.ts';
import { escapeJson } from './escape-json.ts';
import type { Format } from './format.ts';
import type { FileResult } from './results.ts';

/**
 * What `regiolint merge` reads: all that was found in a part of a collection, and what the formats need besides.
 * Described by part.schema.json; only the same version reads it.
 */
export const formatShard: Format = (files, { today, ownRules, shard }) => {
  const { index = 1, of = 1, collection = '', ...settings } = shard ?? {};
  const part = { shard: { index, of }, version, collection, today, ...settings, ownRules };
  return `${escapeJson({ ...part, files: files.map(withoutEditors) })}\n`;
};

/** What only an editor asks for is left out. */
function withoutEditors(file: FileResult): FileResult {
  return {
    ...file,
    findings: file.findings.map(({ fixes, suggestions, about, ...finding }) => finding),
  };
}
