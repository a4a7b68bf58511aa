import { hasTooManyRows } from '@regiolint/survey';
import { decode } from '../files/decode.ts';
import { openFile } from '../files/open.ts';
import { type Advice, adviceFor } from '../files/other-formats.ts';
import { notReadMessages } from '../format/results.ts';
import { RunError } from '../run-error.ts';
import type { LeftOut } from '../word/left-out.ts';
import { wordProblems } from '../word/problems.ts';
import { refused } from './refused.ts';

export interface ReadDocument {
  /** As it was named. */
  readonly path: string;
  /** Markdown; of a text file exactly what is on disk. */
  readonly text: string;
  /** Of a Word file. */
  readonly leftOut?: LeftOut;
}

export interface Bounds {
  readonly cwd: string;
  /** Of a text, in bytes. */
  readonly maxFileSize: number;
}

/** A Word file is mostly pictures. */
const maxWordSize = 50_000_000;

/**
 * Reads a text, or makes one of a Word file.
 *
 * @throws RunError when it is not there, too large, or of a kind that cannot be read
 */
export async function readDocument(path: string, bounds: Bounds): Promise<ReadDocument> {
  const isWord = /\.docx$/i.test(path);
  const advice = /\.pdf$/i.test(path) ? pdf : adviceFor(path);
  if (advice) throw refused(path, advice.words, advice.next);
  const most = isWord ? maxWordSize : bounds.maxFileSize;
  const opened = await openFile(path, bounds.cwd, most);
  if ('problem' in opened) {
    throw opened.problem === 'too-large'
      ? tooLarge(path, most)
      : refused(path, notReadMessages[opened.problem]);
  }
  if (startsWith(opened.bytes, '%PDF')) throw refused(path, pdf.words, pdf.next);
  if (isWord) return readWord(path, opened.bytes, bounds);
  const decoded = decode(opened.bytes);
  if ('problem' in decoded) throw refused(path, notReadMessages[decoded.problem]);
  if (hasTooManyRows(decoded.text)) throw refused(path, wordProblems['too-many-rows']);
  return { path, text: decoded.text };
}

async function readWord(path: string, bytes: Uint8Array, { maxFileSize }: Bounds): Promise<ReadDocument> {
  const { convertWord } = await import('../word/convert.ts');
  const converted = await convertWord(bytes);
  if ('problem' in converted) throw refused(path, wordProblems[converted.problem]);
  const { text, leftOut } = converted;
  if (Buffer.byteLength(text) > maxFileSize) throw tooLarge(path, maxFileSize);
  return { path, text, leftOut };
}

const pdf: Advice = {
  words: {
    nl: 'Een PDF kan regiolint niet omzetten. Maak er eerst tekst van, met pdftotext (van Poppler) of MarkItDown, of vraag het Word-bestand op.',
    en: 'regiolint cannot convert a PDF. First make text of it, with pdftotext (of Poppler) or MarkItDown, or ask for the Word file.',
  },
  next: { nl: 'Wat erin staat: regiolint survey {file}', en: 'What it says: regiolint survey {file}' },
};

function tooLarge(path: string, most: number): RunError {
  return new RunError(
    {
      nl: '{path} is te groot om te lezen: meer dan {most} MB. Er is niets geschreven. Met --max-file-size mag een tekst groter zijn.',
      en: '{path} is too large to be read: more than {most} MB. Nothing was written. With --max-file-size a text may be larger.',
    },
    { path, most: most / 1_000_000 },
  );
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign;
}
