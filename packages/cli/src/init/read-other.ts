import { pageOf } from '../format/survey-words.ts';
import { RunError } from '../run-error.ts';
import { readText } from '../survey/read-text.ts';
import type { OtherDocument } from './adopt.ts';
import { seenIn } from './look.ts';
import { nothingWritten } from './refused.ts';

/**
 * Looks what another document of the region speaks of. It is only read, so it may be anything that can be surveyed.
 *
 * @param name how the block will refer to it
 * @param most of a text, in bytes
 * @throws RunError when it cannot be surveyed
 */
export async function readOther(path: string, name: string, most: number): Promise<OtherDocument> {
  const {
    text,
    parse,
    pages = [],
  } = await readText(path, most).catch((error: unknown) => {
    throw error instanceof RunError ? nothingWritten(error) : error;
  });
  const surveyed = seenIn(path, text, parse);
  const file = { documents: [{ path, pages }], surveyed };
  const aspects = surveyed.aspects.map(({ aspect, status, evidence }) => ({
    aspect,
    status,
    evidence: evidence.map((place) => {
      const page = pageOf(place, file);
      return { line: place.line, quote: place.quote, ...(page !== undefined && { page }) };
    }),
  }));
  return { document: name, aspects };
}
