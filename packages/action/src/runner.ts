import { randomUUID } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';

/**
 * Hands an output to the steps that follow.
 *
 * @param file of the runner, in `GITHUB_OUTPUT`; without a runner there is none
 */
export async function setOutput(file: string | undefined, name: string, value: string): Promise<void> {
  if (!file) return;
  // A value cannot know what ends it.
  const end = `end-${randomUUID()}`;
  await appendFile(file, `${name}<<${end}\n${value}\n${end}\n`);
}

/** A job summary may be 1 MiB for each step; GitHub shows nothing of one that is longer. */
const mostBytes = 1_048_576;

/** How much can still be written into the summary of this step, in bytes. */
export async function roomInSummary(file: string): Promise<number> {
  const written = await stat(file).catch(() => undefined);
  return mostBytes - (written?.size ?? 0);
}

/** A text for the log in which nothing is obeyed, whatever stands in it. */
export function withoutCommands(text: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}
