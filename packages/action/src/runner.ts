import { randomUUID } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';

/**
 * Hands outputs to the steps that follow.
 *
 * @param file of the runner, in `GITHUB_OUTPUT`; without a runner there is none
 */
export async function setOutputs(
  file: string | undefined,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  if (!file) return;
  // A value cannot know what ends it.
  const end = `end-${randomUUID()}`;
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  await appendFile(file, lines.join(''));
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
