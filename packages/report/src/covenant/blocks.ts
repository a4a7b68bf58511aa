import {
  type AspectName,
  blockTitles,
  fieldAt,
  type Language,
  type ModelBlockName,
  type Words,
} from '@regiolint/schema';

/** A block of the ordering model, with its aspects in the columns of the picture. */
interface Block {
  readonly name: ModelBlockName;
  readonly title: Words;
  /** Names the block, nothing else. */
  readonly colour: string;
  readonly columns: readonly (readonly AspectName[])[];
}

export const blocks: readonly Block[] = [
  {
    name: 'why',
    title: blockTitles.why,
    colour: '#6A4C93',
    columns: [['sharedDrive', 'purpose', 'giveAndTake']],
  },
  {
    name: 'what',
    title: blockTitles.what,
    colour: '#1F5F8B',
    columns: [['scope', 'scale', 'portfolio', 'responsibilities', 'financing']],
  },
  {
    name: 'how',
    title: blockTitles.how,
    colour: '#0B6670',
    columns: [
      ['composition', 'chair', 'support', 'meetings', 'decisionMaking', 'mandate', 'accountability'],
      [
        'evaluation',
        'participation',
        'councils',
        'coherence',
        'legalForm',
        'supervision',
        'nationalRelation',
      ],
    ],
  },
  {
    name: 'culture',
    title: blockTitles.culture,
    colour: '#7A5A14',
    columns: [['culture', 'learning']],
  },
];

/** What a card is called: the title of the aspect, but for a few that need plainer or shorter words on a card. */
export function cardTitle(aspect: AspectName, language: Language): string {
  return (ownTitles[aspect] ?? fieldAt(`/${aspect}`)?.title)?.[language] ?? aspect;
}

const ownTitles: { readonly [Name in AspectName]?: Words } = {
  evaluation: { nl: 'Evalueren en bijsturen', en: 'Evaluating and adjusting' },
  participation: { nl: 'Inwoners en patiënten', en: 'Residents and patients' },
  supervision: { nl: 'Medezeggenschap en toezicht', en: 'Staff voice and supervision' },
};
