import { createSource, type Outline } from '@regiolint/engine';
import { aspectNames } from '@regiolint/schema';
import type { Evidence, Found } from './answers.ts';

/** More places than this do not make it clearer. */
const most = 3;

/** What a text speaks of by its headings: the first sentence below each heading that names an aspect. */
export function belowHeadings(text: string, { sections }: Outline): readonly Found[] {
  const source = createSource(text);
  return aspectNames.map((aspect) => {
    const evidence = sections.flatMap(({ aspects, sentences }): Evidence[] => {
      const [first] = aspects.includes(aspect) ? sentences : [];
      if (!first) return [];
      return [{ quote: first.text, line: source.positionAt(first.pieces[0]?.offset ?? 0).line }];
    });
    return { aspect, status: evidence.length > 0 ? 'partial' : 'absent', evidence: evidence.slice(0, most) };
  });
}
