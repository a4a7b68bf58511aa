import { createSource, type Outline } from '@regiolint/engine';
import { fieldAt } from '@regiolint/schema';
import type { Proposal } from './answers.ts';
import { type PlaceOf, partiesIn } from './parties.ts';

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
  const top = outline.sections.find(({ depth, heading }) => depth === 1 && heading !== '');
  const quote = top?.heading ?? '';
  const title = top && { quote, line: source.positionAt(top.range.start).line, value: quote };
  const kind = kindIn(quote);
  const region = (title && regionIn(title)) ?? regionInText(outline, placeOf);
  return {
    ...(title && { title }),
    ...(title && kind && { kind: { ...title, value: kind } }),
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

const name = String.raw`\p{Lu}[\p{L}’'-]+(?:(?: (?:en|aan|van|de|den|der|het|op|in|and|of|the))* \p{Lu}[\p{L}’'-]+)*`;
const regionPattern = new RegExp(String.raw`(?<!\p{L})[Rr]egio (${name})`, 'u');

function regionIn(place: Proposal): Proposal | undefined {
  const value = regionPattern.exec(place.quote)?.[1];
  return value === undefined ? undefined : { ...place, value };
}

/** The first sentence that names the region. */
function regionInText({ opening, sections }: Outline, placeOf: PlaceOf): Proposal | undefined {
  for (const { sentences } of [opening, ...sections]) {
    for (const sentence of sentences) {
      const found = regionIn(placeOf(sentence));
      if (found) return found;
    }
  }
  return undefined;
}
