import type { ModelBlockName } from '@regiolint/schema';
import type { ReportInput } from '../input.ts';
import { fixed } from '../text/fixed.ts';
import { blocks } from './blocks.ts';
import { type Card, cardOf } from './card.ts';
import { statusLine, titleOf } from './heading.ts';
import { leadershipLine } from './leadership.ts';
import type { CardAspect } from './own-words.ts';
import { tilesOf } from './tile.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The ordering model as words, for who draws it another way than we do. Nothing of it is escaped. */
export interface OrderingModelInWords {
  readonly title: string;
  /** Region, phase and status, in one line. */
  readonly status: string;
  readonly blocks: readonly BlockInWords[];
  /** What every reader should know: each answer is a good one. */
  readonly legend: string;
}

export interface BlockInWords {
  readonly name: ModelBlockName;
  readonly title: string;
  /** Of culture: the leadership, and who sees to it. */
  readonly note: string | undefined;
  readonly cards: readonly Card[];
}

export function orderingModelInWords(input: ReportInput): OrderingModelInWords {
  const wording = wordingOf(input.covenant, input.language);
  return {
    title: titleOf(input.covenant, wording),
    status: statusLine(input.covenant, wording),
    blocks: blocksInWords(input, wording),
    legend: fixed('legend', input.language),
  };
}

export function blocksInWords(input: ReportInput, wording: Wording): readonly BlockInWords[] {
  const { covenant, today } = input;
  return blocks.map(({ name, title, columns }) => ({
    name,
    title: title[wording.language],
    note: name === 'culture' ? leadershipLine(covenant, wording) : undefined,
    cards:
      name === 'culture'
        ? tilesOf(input, wording, today)
        : columns.flat().map((aspect) => cardOf(input, aspect as CardAspect, wording)),
  }));
}
