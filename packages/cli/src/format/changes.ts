import { structuredPatch } from 'diff';
import { createColors } from 'picocolors';
import type { Fixed } from '../worker/job.ts';
import { printable } from './printable.ts';

/** The lines that a fix takes away and those that it writes, with their numbers. */
export function showChanges({ before, text }: Fixed, color: boolean): readonly string[] {
  const colors = createColors(color);
  return structuredPatch('', '', before, text, '', '', { context: 0 }).hunks.flatMap((hunk) => {
    let line = hunk.oldStart;
    return hunk.lines.flatMap((changed) => {
      const shown = printable(changed.slice(1).trimEnd());
      if (changed.startsWith('-')) return [colors.red(`${String(line++).padStart(6)} - ${shown}`)];
      return changed.startsWith('+') ? [colors.green(`${' '.repeat(6)} + ${shown}`)] : [];
    });
  });
}
