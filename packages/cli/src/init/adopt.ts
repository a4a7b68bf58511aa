import type { Answers, Found, Proposals } from './answers.ts';
import { blockLines } from './block.ts';

/**
 * Puts a block on top of a text that has none. The text stays as it is, to the byte; a byte order mark stays in front, and
 * the lines of the block end as those of the text do.
 */
export function adopt(text: string, answers: Answers, proposals: Proposals): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  // The fences are two lines more.
  const shift = blockLines(answers, proposals).length + 2;
  const lines = ['---', ...blockLines(answers, proposals, shift), '---', ''];
  return mark + lines.join(lineEnd) + text.slice(mark.length);
}

/** One of several documents of the region, besides the one that gets the block. */
export interface OtherDocument {
  /** As the block will refer to it. */
  readonly document: string;
  readonly aspects: readonly Found[];
}

/** What a text leaves to another document, or does not speak of, may stand there. */
export function withOthers(aspects: readonly Found[], others: readonly OtherDocument[]): readonly Found[] {
  return aspects.map((found) => {
    if (found.status !== 'absent' && found.status !== 'elsewhere') return found;
    for (const { document, aspects: theirs } of others) {
      const there = theirs.find(({ aspect }) => aspect === found.aspect);
      if (there?.status !== 'present' && there?.status !== 'partial') continue;
      const evidence = there.evidence.map((place) => ({ ...place, document }));
      return { aspect: found.aspect, status: 'elsewhere', evidence };
    }
    return found;
  });
}
