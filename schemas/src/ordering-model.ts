import { type AspectName, aspectNames } from '../generated/aspects.ts';
import { fieldAt } from './field-at.ts';
import type { Field, Words } from './vocabulary.ts';

/** The name of a block of the ordering model. */
export type ModelBlockName = NonNullable<Field['group']>;

/** A block of the ordering model, with its aspects in the order of the model. */
export interface ModelBlock {
  readonly name: ModelBlockName;
  readonly title: Words;
  readonly aspects: readonly AspectName[];
}

/** What the four blocks are called, in their order. */
export const blockTitles: Readonly<Record<ModelBlockName, Words>> = {
  why: { nl: 'Waarom', en: 'Why' },
  what: { nl: 'Wat', en: 'What' },
  how: { nl: 'Hoe', en: 'How' },
  culture: { nl: 'Cultuur en leiderschap', en: 'Culture and leadership' },
};

/** The four blocks, each with the aspects that the vocabulary puts in it. */
export function modelBlocks(): readonly ModelBlock[] {
  return (Object.keys(blockTitles) as ModelBlockName[]).map((name) => ({
    name,
    title: blockTitles[name],
    aspects: aspectNames.filter((aspect) => fieldAt(`/${aspect}`)?.group === name),
  }));
}
