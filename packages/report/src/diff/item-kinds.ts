import type { Words } from '@regiolint/schema';

export type Item = Readonly<Record<string, unknown>>;

/** What is known of the items of a list, to tell them apart and to speak of them. */
export interface ItemKind {
  readonly noun: Words;
  /** The name says what it is: it stands without the noun, and without quotation marks. */
  readonly isProper?: true;
  /** A question: its name is an id, so that a sentence says what it asks and not what it is called. */
  readonly isAsked?: true;
  /** In Dutch "het", so "nieuw" and not "nieuwe". */
  readonly het?: true;
  /** What an item is called by: the first of these that it has. */
  readonly calledBy: readonly Naming[];
  /**
   * When an item without a fellow of the same id or name is still the same as one of the other version: when their
   * names are near, their sentences have most words in common, or most of what they say is equal. `never` where the
   * name is somebody else's: the share of another party is another share.
   */
  readonly same: 'name' | 'sentence' | 'facts' | 'never';
}

/** Properties that together are a name. */
export interface Naming {
  /** From the item: `appliesTo/body`. */
  readonly paths: readonly string[];
  /** Between the noun and the name: "regel voor het regiobestuur". */
  readonly link?: Words;
  /** Between two parts of a name. */
  readonly between?: Words;
  /** After the name: "rule for board level". Empty where a language says it in the link. */
  readonly after?: Words;
}

/** @param pointer canonical, of the items: `/portfolio/themes/*` */
export function itemKindAt(pointer: string): ItemKind {
  return itemKinds[pointer] ?? { noun: { nl: 'onderdeel', en: 'item' }, calledBy: by('name'), same: 'facts' };
}

/** The property that a name stands in. */
export function namingKey({ calledBy }: ItemKind): string {
  return calledBy[0]?.paths[0] ?? 'name';
}

function by(...paths: readonly string[]): readonly Naming[] {
  return paths.map((path) => ({ paths: [path] }));
}

const of = { nl: 'van', en: 'of' };
const forWhom = { nl: 'voor', en: 'for' };
const named = { calledBy: by('name'), same: 'name' } as const;

export const itemKinds: Readonly<Record<string, ItemKind>> = {
  '/dilemmas/*': { noun: { nl: 'balans', en: 'balance' }, calledBy: by('balance'), same: 'never' },
  '/parties/*': { noun: { nl: 'partij', en: 'party' }, isProper: true, ...named },
  '/functions/*': { noun: { nl: 'functie', en: 'function' }, ...named },
  '/exceptions/*': {
    noun: { nl: 'vraag', en: 'question' },
    isAsked: true,
    calledBy: by('rule'),
    same: 'never',
  },
  '/purpose/goals/*': {
    noun: { nl: 'doel', en: 'goal' },
    het: true,
    calledBy: by('statement'),
    same: 'sentence',
  },
  '/giveAndTake/interests/*': {
    noun: { nl: 'belang', en: 'interest' },
    het: true,
    calledBy: [{ paths: ['party'], link: of }, { paths: ['interest'] }],
    same: 'never',
  },
  '/scale/assessment/*': {
    noun: { nl: 'weging', en: 'weighing' },
    calledBy: [{ paths: ['scenario'], link: of }],
    same: 'never',
  },
  '/portfolio/themes/*': { noun: { nl: 'thema', en: 'theme' }, het: true, ...named },
  '/responsibilities/raci/*': {
    noun: { nl: 'taak', en: 'task' },
    calledBy: by('activity'),
    same: 'sentence',
  },
  '/financing/sources/*': {
    noun: { nl: 'geldbron', en: 'source of money' },
    calledBy: by('name', 'kind'),
    same: 'name',
  },
  '/financing/sources/*/distribution/shares/*': {
    noun: { nl: 'deel', en: 'share' },
    het: true,
    calledBy: [{ paths: ['party'], link: of }],
    same: 'never',
  },
  '/composition/perspectives/*': { noun: { nl: 'perspectief', en: 'perspective' }, het: true, ...named },
  '/composition/missing/*': {
    noun: { nl: 'ontbrekende groep', en: 'missing group' },
    calledBy: by('group'),
    same: 'never',
  },
  '/meetings/bodies/*': { noun: { nl: 'tafel', en: 'body' }, ...named },
  '/meetings/bodies/*/members/*': {
    noun: { nl: 'lid', en: 'member' },
    het: true,
    calledBy: by('who'),
    same: 'never',
  },
  '/meetings/calendar/*': {
    noun: { nl: 'moment', en: 'moment' },
    het: true,
    calledBy: [
      { paths: ['subject'] },
      { paths: ['theme'], link: { nl: 'over', en: 'about' } },
      { paths: ['kind'], link: forWhom },
    ],
    same: 'facts',
  },
  '/decisionMaking/rules/*': {
    noun: { nl: 'regel', en: 'rule' },
    calledBy: [
      { paths: ['appliesTo/subject'], link: forWhom },
      { paths: ['appliesTo/body'], link: forWhom },
      {
        paths: ['appliesTo/level'],
        link: { nl: 'voor het niveau', en: 'for' },
        after: { nl: '', en: 'level' },
      },
    ],
    same: 'facts',
  },
  '/evaluation/kpis/*': { noun: { nl: 'KPI', en: 'KPI' }, ...named },
  '/accountability/lines/*': {
    noun: { nl: 'lijn', en: 'line' },
    calledBy: [{ paths: ['from', 'to'], link: { nl: 'van', en: 'from' }, between: { nl: 'aan', en: 'to' } }],
    same: 'facts',
  },
  '/participation/seats/*': {
    noun: { nl: 'zetel', en: 'seat' },
    calledBy: [{ paths: ['who', 'body'], link: forWhom, between: { nl: 'aan', en: 'at' } }],
    same: 'never',
  },
  '/coherence/connections/*': { noun: { nl: 'verbinding', en: 'connection' }, ...named },
  '/nationalRelation/contacts/*': {
    noun: { nl: 'contact', en: 'contact' },
    het: true,
    calledBy: by('role'),
    same: 'facts',
  },
};
