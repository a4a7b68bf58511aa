import { dirname } from 'node:path';
import type { Language } from '@regiolint/schema';
import { writeOutput } from '../files/write.ts';
import { type FormatContext, isComplete, loadFormat } from '../format/format.ts';
import { countOf, type FileResult } from '../format/results.ts';
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

/** 0 nothing wrong, 1 something wrong or more questions than allowed, 2 something was not read. */
export function exitCode(files: readonly FileResult[], maxWarnings: number | undefined): number {
  if (files.some(({ notRead }) => notRead)) return 2;
  const { wrong, question } = countOf(files.flatMap(({ findings }) => findings));
  return wrong > 0 || (maxWarnings !== undefined && question > maxWarnings) ? 1 : 0;
}

/** The language that all documents are told about in; absent when there are several. */
export function commonLanguage(files: readonly FileResult[]): Language | undefined {
  const languages = new Set(files.map(({ language }) => language));
  return languages.size === 1 ? [...languages][0] : undefined;
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

function usesColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}
