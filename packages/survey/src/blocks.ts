import type { AspectName, Words } from '@regiolint/schema';

/** The four blocks of the ordering model, with their aspects in its order. */
export const blocks: readonly {
  readonly name: 'why' | 'what' | 'how' | 'culture';
  readonly title: Words;
  readonly aspects: readonly AspectName[];
}[] = [
  {
    name: 'why',
    title: { nl: 'Waarom', en: 'Why' },
    aspects: ['sharedDrive', 'purpose', 'giveAndTake'],
  },
  {
    name: 'what',
    title: { nl: 'Wat', en: 'What' },
    aspects: ['scope', 'scale', 'portfolio', 'responsibilities', 'financing'],
  },
  {
    name: 'how',
    title: { nl: 'Hoe', en: 'How' },
    aspects: [
      'composition',
      'chair',
      'support',
      'meetings',
      'decisionMaking',
      'mandate',
      'evaluation',
      'accountability',
      'participation',
      'councils',
      'coherence',
      'legalForm',
      'supervision',
      'nationalRelation',
    ],
  },
  {
    name: 'culture',
    title: { nl: 'Cultuur en leiderschap', en: 'Culture and leadership' },
    aspects: ['culture', 'learning'],
  },
];
