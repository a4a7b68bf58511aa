import type { Language } from '@regiolint/schema';
import { countOf, type FileResult } from '../format/results.ts';

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
