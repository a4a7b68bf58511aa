import { dirname } from 'node:path';
import { writeOutput } from '../files/write.ts';
import { type FormatContext, isComplete, loadFormat } from '../format/format.ts';
import type { FileResult } from '../format/results.ts';
import { RunError } from '../run-error.ts';
import type { Output } from './outputs.ts';

/**
 * Makes each text and puts it where it should go.
 *
 * @throws RunError when a file cannot be written
 */
export async function tell(
  files: readonly FileResult[],
  outputs: readonly Output[],
  context: Omit<FormatContext, 'color'>,
): Promise<void> {
  for (const { format, file } of outputs) {
    const make = await loadFormat(format);
    const told = context.quiet && !isComplete(format) ? onlyWrong(files) : files;
    const text = make(told, { ...context, color: file === undefined && usesColor() });
    if (file === undefined) process.stdout.write(text);
    else await writeTo(file, text);
  }
}

function onlyWrong(files: readonly FileResult[]): readonly FileResult[] {
  return files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ nature }) => nature === 'wrong'),
  }));
}

async function writeTo(file: string, text: string): Promise<void> {
  try {
    await writeOutput(file, text);
  } catch {
    throw new RunError(
      {
        nl: '{file} kan niet geschreven worden (map: {folder}).',
        en: '{file} cannot be written (folder: {folder}).',
      },
      { file, folder: dirname(file) },
    );
  }
}

export function usesColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
