import { findFences } from '@regiolint/engine';
import { RunError } from '../run-error.ts';
import type { Answers, Found, Proposals } from './answers.ts';
import { blockLines } from './block.ts';

/**
 * Puts a block on top of a text. The text stays as it is, to the byte; a byte order mark stays in front, and the lines
 * of the block end as those of the text do.
 *
 * @throws RunError when there is a block already
 */
export function adopt(path: string, text: string, answers: Answers, proposals: Proposals): string {
  const fenced = findFences(text);
  if (fenced !== undefined && fenced !== 'unclosed') throw hasBlock(path);
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

function hasBlock(path: string): RunError {
  return new RunError(
    {
      nl: 'Bovenaan {path} staat al een blok tussen twee regels met ---. Er is niets geschreven. Nakijken: regiolint {path}',
      en: 'On top of {path} there is a block between two lines of --- already. Nothing was written. To look at it: regiolint {path}',
    },
    { path },
  );
}
