import { fileURLToPath } from 'node:url';
import type { FormatContext } from '../../src/format/format.ts';
import type { FileResult } from '../../src/format/results.ts';
import { regiolint } from '../run.ts';

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url));

/** What a run finds in documents, as the formats get it; without any, in all fixtures. */
export function resultsOf(args: readonly string[] = ['.'], cwd = fixtures): readonly FileResult[] {
  const { out } = regiolint([...args, '--format', 'shard', '--today', '2026-11-22'], { cwd });
  return JSON.parse(out, (_, value) => (value === null ? undefined : value)).files;
}

export const context: FormatContext = {
  language: 'nl',
  today: '2026-11-22',
  color: false,
  all: true,
  quiet: false,
  showExplained: true,
  showFixes: false,
  ownRules: [],
};
