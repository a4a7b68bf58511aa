import { stat } from 'node:fs/promises';
import { RunError } from '../run-error.ts';

/** What a run reads from when its text comes along standard input: here too there may be a file behind it. */
export const standardInputPath = '/dev/stdin';

/**
 * Looks whether an output would go over a file that this run reads, under whatever name: a link and another spelling are
 * the same file.
 *
 * @param outputs files that will be written; they need not be there yet
 * @param read files that are read
 * @throws RunError for the first output that is one of them; nothing was written
 */
export async function checkNotOver(outputs: readonly string[], read: readonly string[]): Promise<void> {
  const there = await Promise.all(outputs.map(async (output) => ({ output, file: await fileAt(output) })));
  const known = there.filter(({ file }) => file !== undefined);
  if (known.length === 0) return;
  const files = new Set(await Promise.all(read.map(fileAt)));
  const over = known.find(({ file }) => files.has(file));
  if (!over) return;
  throw new RunError(
    {
      nl: '{output} is een van de bestanden die gelezen worden. Er is niets geschreven. Kies een andere naam voor de uitvoer.',
      en: '{output} is one of the files that are read. Nothing was written. Choose another name for the output.',
    },
    { output: over.output },
  );
}

/** What makes a file itself and no other; `undefined` where no ordinary file is. */
async function fileAt(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  return stats?.isFile() ? `${stats.dev} ${stats.ino}` : undefined;
}
