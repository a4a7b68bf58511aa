import type { Suggestion } from '../findings/finding.ts';
import type { Plan } from '../plan/plan.ts';
import type { Spot } from '../plan/spot.ts';

type Changing = Pick<Plan, 'edits' | 'words'>;

/** Offers other texts for a value, one by one: the person chooses. None where a change is not certain to be safe. */
export function instead(
  { edits }: Changing,
  { pointer }: Pick<Spot, 'pointer'>,
  texts: readonly string[],
): Suggestion[] {
  return texts.flatMap((text) => {
    const changes = edits.replace([pointer], text);
    return changes ? [{ title: changeInto(text), edits: changes }] : [];
  });
}

/** The same for a value that stands elsewhere, which is named. */
export function insteadAt(plan: Changing, pointer: string, texts: readonly string[]): Suggestion[] {
  const key = plan.words.key(pointer);
  return texts.flatMap((text) => {
    const changes = plan.edits.replace([pointer], text);
    const title = { nl: `Zet "${key}" op "${text}"`, en: `Set "${key}" to "${text}"` };
    return changes ? [{ title, edits: changes }] : [];
  });
}

/** What an editor calls such a change. */
export function changeInto(text: string): Suggestion['title'] {
  return { nl: `Maak er "${text}" van`, en: `Change it into "${text}"` };
}
