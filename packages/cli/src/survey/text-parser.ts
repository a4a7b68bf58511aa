import type { MarkdownParser } from '@regiolint/engine';
import { parsePlainText } from '@regiolint/survey';
import { markdownParser } from '../markdown.ts';

/** What reads a text by this name: a text file without marks of Markdown is read as what comes out of a PDF. */
export async function textParser(path: string, text: string): Promise<MarkdownParser> {
  return /\.txt$/i.test(path) && !markdownMarks.test(text) ? parsePlainText : markdownParser();
}

/** A heading or a table. */
const markdownMarks = /^(?:#{1,6} |\|)/m;
