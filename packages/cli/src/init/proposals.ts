import { createSource, type Outline } from '@regiolint/engine';
import { fieldAt } from '@regiolint/schema';
import type { Proposal } from './answers.ts';
import { type PlaceOf, partiesIn } from './parties.ts';
import { regionIn } from './region.ts';
import { titleIn } from './title.ts';

/** What the text says literally about the document itself. */
export interface Stated {
  readonly title?: Proposal;
  readonly kind?: Proposal;
  readonly region?: Proposal;
  readonly parties: readonly Proposal[];
}

/** Finds the title, the kind of document, the region and the parties, where a text names them in so many words. */
export function statedIn(text: string, outline: Outline): Stated {
  const source = createSource(text);
  const placeOf: PlaceOf = ({ text: quote, pieces }) => ({
    quote,
    line: source.positionAt(pieces[0]?.offset ?? 0).line,
    value: quote,
  });
  const title = titleIn(outline, source);
  const kind = title && kindIn(title.value);
  const region = regionIn(outline, title, placeOf);
  return {
    ...(title && { title }),
    ...(kind && { kind: { ...title, value: kind } }),
    ...(region && { region }),
    parties: partiesIn(outline, placeOf),
  };
}

/** The kind that the title names; a title that names two says nothing. */
function kindIn(title: string): string | undefined {
  const { en = [], nl = [] } = fieldAt('/kind')?.words ?? {};
  const low = title.toLowerCase();
  const named = en.filter(
    (word, index) =>
      word !== 'other' && [word.replaceAll('-', ' '), nl[index] ?? word].some((name) => low.includes(name)),
  );
  return named.length === 1 ? named[0] : undefined;
}
