import type { Outline } from '@regiolint/engine';
import type { Proposal } from './answers.ts';
import type { PlaceOf } from './parties.ts';

/**
 * The region that the title names, or else the one that the text names most often. A name that comes once may be that of
 * a neighbour, and what follows "Regioplan" may be a motto.
 */
export function regionIn(
  outline: Outline,
  title: Proposal | undefined,
  placeOf: PlaceOf,
): Proposal | undefined {
  const named = title && after(region, title);
  if (named) return named;
  const times = timesNamed(outline);
  const isKnown = ({ value }: Proposal) => (times.get(value) ?? 0) > 1;
  const planned = title && after(plan, title);
  if (planned && isKnown(planned)) return planned;
  return sentencesOf(outline)
    .flatMap((sentence) => after(region, placeOf(sentence)) ?? [])
    .filter(isKnown)
    .reduce<Proposal | undefined>(
      (most, one) => (most && (times.get(most.value) ?? 0) >= (times.get(one.value) ?? 0) ? most : one),
      undefined,
    );
}

const name = String.raw`(\p{Lu}[\p{L}’'-]+(?:(?: (?:en|aan|van|de|den|der|het|op|in|and|of|the))* \p{Lu}[\p{L}’'-]+)*)`;
const region = new RegExp(String.raw`(?<!\p{L})[Rr]egio ${name}`, 'u');
const plan = new RegExp(String.raw`(?<!\p{L})[Rr]egioplan ${name}`, 'u');
/** What stands before the name of a place. */
const place = new RegExp(String.raw`(?<!\p{L})(?:[Rr]egio(?:plan)?|[Ii]n(?: de| het)?) ${name}`, 'gu');

function after(pattern: RegExp, proposal: Proposal): Proposal | undefined {
  const value = pattern.exec(proposal.quote)?.[1];
  return value === undefined ? undefined : { ...proposal, value };
}

/** How often the text names each place, in headings and sentences. */
function timesNamed(outline: Outline): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const texts = [
    ...outline.sections.map(({ heading }) => heading),
    ...sentencesOf(outline).map(({ text }) => text),
  ];
  for (const [, value = ''] of texts.flatMap((text) => [...text.matchAll(place)]))
    times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function sentencesOf({ opening, sections }: Outline) {
  return [opening, ...sections].flatMap(({ sentences }) => sentences);
}
