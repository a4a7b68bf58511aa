import { placeIn } from '../format/survey-place.ts';
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
  const read = await readText(path, most).catch((error: unknown) => {
    throw error instanceof RunError ? nothingWritten(error) : error;
  });
  const surveyed = seenIn(path, read.text, read.parse);
  const file = { documents: [read], surveyed };
  const aspects = surveyed.aspects.map(({ aspect, status, evidence }) => ({
    aspect,
    status,
    evidence: evidence.map((quote) => ({
      line: quote.line,
      quote: quote.quote,
      place: { nl: placeIn(quote, file, 'nl'), en: placeIn(quote, file, 'en') },
    })),
  }));
  return { document: name, aspects };
}
