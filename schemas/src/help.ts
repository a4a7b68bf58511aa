import { aspectNames } from '../generated/aspects.ts';
import { helpByPointer } from '../generated/help.ts';
import { segmentsOf } from './pointer.ts';
import type { Words } from './vocabulary.ts';

/** What can be told about one place of the covenant. */
export interface Help {
  readonly description: Words;
  /** The report, and a phrase that stands in it: `[berenschot] "…"`. */
  readonly source?: string;
  /** Per word: when it often fits, according to a report. Never an advice. */
  readonly fits?: Readonly<Record<string, Words & { readonly source: string }>>;
}

/**
 * What can be told about a place.
 * @param pointer canonical (English) JSON pointer, with indexes or `*` for the items of lists: `/parties/0/name`
 */
export function helpAt(pointer: string): Help | undefined {
  const segments = segmentsOf(pointer).map((segment) => (/^[0-9]+$/.test(segment) ? '*' : segment));
  const [first, ...rest] = segments;
  return find(segments) ?? (isAspect(first) ? find(['{aspect}', ...rest]) : undefined);
}

/** All help by canonical pointer; what all aspects share stands under `/{aspect}`. */
export { helpByPointer };

function find(segments: readonly string[]): Help | undefined {
  const key = `/${segments.join('/')}`;
  return Object.hasOwn(helpByPointer, key) ? helpByPointer[key] : undefined;
}

function isAspect(name: string | undefined): boolean {
  return aspectNames.some((aspect) => aspect === name);
}
