import type { ReferenceList, Words } from './vocabulary.ts';

type PlainList = Exclude<ReferenceList, 'members' | 'actors'>;

/** Where a reference may lead: to the items (by `id`) of one list, or of several lists together. */
export const referenceLists: Readonly<Record<PlainList, string>> & {
  readonly members: readonly PlainList[];
  readonly actors: readonly PlainList[];
} = {
  parties: '/parties',
  functions: '/functions',
  perspectives: '/composition/perspectives',
  bodies: '/meetings/bodies',
  themes: '/portfolio/themes',
  goals: '/purpose/goals',
  kpis: '/evaluation/kpis',
  sources: '/financing/sources',
  members: ['parties', 'perspectives', 'functions'],
  actors: ['parties', 'functions', 'perspectives', 'bodies'],
};

/** Words that stand for an actor without being declared in a list; canonical is English. */
export const actorWords: readonly Words[] = [
  { en: 'chair', nl: 'voorzitter' },
  { en: 'support', nl: 'ondersteuning' },
  { en: 'everyone', nl: 'iedereen' },
];
