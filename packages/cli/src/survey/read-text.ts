import type { MarkdownParser } from '@regiolint/engine';
import type { Words } from '@regiolint/schema';
import { parsePlainText } from '@regiolint/survey';
import { decode } from '../files/decode.ts';
import { openFile } from '../files/open.ts';
import { adviceFor } from '../files/other-formats.ts';
import { notReadMessages } from '../format/results.ts';
import { RunError } from '../run-error.ts';
import { shellWord } from '../text/shell-word.ts';
import { wordProblems } from '../word/problems.ts';
import type { HeadingLine } from '../word/word-lines.ts';
import { tooLong } from './not-surveyed.ts';
import { pdfText } from './pdf-text.ts';
import { textParser } from './text-parser.ts';
import { checkLimits } from './within-limits.ts';

/** A document, ready to be surveyed. */
export interface ReadText {
  /** As it was named. */
  readonly path: string;
  readonly text: string;
  readonly parse: MarkdownParser;
  /** The line on which each page of a PDF starts; absent for what has no pages. */
  readonly pages?: readonly number[];
  /** Of a Word file, in which nobody sees lines: what its places are found by. */
  readonly headings?: readonly HeadingLine[];
}

/** A Word file or a PDF is mostly pictures. */
const maxBinarySize = 50_000_000;

/**
 * Reads a text, a Word file or a PDF.
 *
 * @param most of a text, in bytes
 * @throws RunError when it is not there, too large, or cannot be read
 */
export async function readText(path: string, most: number): Promise<ReadText> {
  const advice = adviceFor(path);
  if (advice) throw refused(path, advice.words, advice.next);
  const isBinary = /\.(docx|pdf)$/i.test(path);
  const opened = await openFile(path, process.cwd(), isBinary ? maxBinarySize : most);
  if ('problem' in opened)
    throw opened.problem === 'too-large' ? tooLarge(path) : refused(path, notReadMessages[opened.problem]);
  if (Buffer.from(opened.bytes.subarray(0, 1024)).includes('%PDF-')) {
    const read = await pdfText(opened.bytes);
    if ('problem' in read) throw refused(path, pdfProblems[read.problem]);
    const { text, pages, headings } = read;
    if (text.length > most) throw tooLarge(path);
    return { path, text, pages, parse: (whole) => parsePlainText(whole, headings) };
  }
  if (/\.docx$/i.test(path)) return readWordText(path, opened.bytes);
  const decoded = decode(opened.bytes);
  if ('problem' in decoded) throw refused(path, notReadMessages[decoded.problem]);
  const { text } = decoded;
  checkLimits(text, (reason) => refused(path, reason));
  return { path, text, parse: await textParser(path, text) };
}

/** Word is read by its own words, so that what is quoted can be found in it. */
async function readWordText(path: string, bytes: Uint8Array): Promise<ReadText> {
  const { readWord } = await import('../word/read-word.ts');
  const { wordLines } = await import('../word/word-lines.ts');
  const read = await readWord(bytes);
  if ('problem' in read) throw refused(path, wordProblems[read.problem]);
  const { text, tree, headings } = wordLines(read.tree);
  return { path, text, parse: () => tree, headings };
}

/**
 * Why a document is not read.
 *
 * @param next what can be done, with the command last; `{file}` is the path as it is typed in a command
 */
export function refused(path: string, { nl, en }: Words, next?: Words): RunError {
  return new RunError({ nl: `{path}: ${nl}`, en: `{path}: ${en}` }, { path, file: shellWord(path) }, next);
}

function tooLarge(path: string): RunError {
  return refused(path, tooLong);
}

const pdfProblems = {
  damaged: {
    nl: 'Deze PDF is niet te lezen: hij is beschadigd of met een wachtwoord beveiligd.',
    en: 'This PDF cannot be read: it is damaged or has a password.',
  },
  'no-text': {
    nl: 'In deze PDF staan alleen plaatjes, geen tekst. Vraag het Word-bestand op, of maak er eerst tekst van.',
    en: 'This PDF holds only pictures, no text. Ask for the Word file, or first make text of it.',
  },
  'too-many-pages': {
    nl: 'Deze PDF heeft meer dan 500 bladzijden. Neem alleen het deel over de samenwerking.',
    en: 'This PDF has more than 500 pages. Take only the part about the collaboration.',
  },
} as const satisfies Record<string, Words>;
