import type { Words } from '@regiolint/schema';

export type Item = Readonly<Record<string, unknown>>;

/** What is known of the items of a list, to tell them apart and to speak of them. */
export interface ItemKind {
  readonly noun: Words;
  /** Between the noun and the name: "regel voor het regiobestuur". */
  readonly link?: Words;
  /** The name says what it is: it stands without the noun, and without quotation marks. */
  readonly isProper?: true;
  /** In Dutch "het", so "nieuw" and not "nieuwe". */
  readonly het?: true;
  /**
   * What an item is called by: the first of these that it has. Paths from the item; several together are one name.
   */
  readonly calledBy: readonly (readonly string[])[];
  /**
   * When an item without a fellow of the same id or name is still the same as one of the other version: when their
   * names are near, their sentences have most words in common, or most of what they say is equal. `never` where the
   * name is somebody else's: the share of another party is another share.
   */
  readonly same: 'name' | 'sentence' | 'facts' | 'never';
}

/** @param pointer canonical, of the items: `/portfolio/themes/*` */
export function itemKindAt(pointer: string): ItemKind {
  return itemKinds[pointer] ?? { noun: { nl: 'onderdeel', en: 'item' }, calledBy: [['name']], same: 'facts' };
}

/** The property that a name stands in. */
export function namingKey({ calledBy }: ItemKind): string {
  return calledBy[0]?.[0] ?? 'name';
}

const named = { calledBy: [['name']], same: 'name' } as const;

export const itemKinds: Readonly<Record<string, ItemKind>> = {
  '/dilemmas/*': { noun: { nl: 'balans', en: 'balance' }, calledBy: [['balance']], same: 'never' },
  '/parties/*': { noun: { nl: 'partij', en: 'party' }, isProper: true, ...named },
  '/functions/*': { noun: { nl: 'functie', en: 'function' }, ...named },
  '/exceptions/*': { noun: { nl: 'vraag', en: 'question' }, calledBy: [['rule']], same: 'never' },
  '/purpose/goals/*': {
    noun: { nl: 'doel', en: 'goal' },
    het: true,
    calledBy: [['statement']],
    same: 'sentence',
  },
  '/giveAndTake/interests/*': {
    noun: { nl: 'belang', en: 'interest' },
    link: { nl: 'van', en: 'of' },
    het: true,
    calledBy: [['party'], ['interest']],
    same: 'never',
  },
  '/scale/assessment/*': {
    noun: { nl: 'weging', en: 'weighing' },
    link: { nl: 'van', en: 'of' },
    calledBy: [['scenario']],
    same: 'never',
  },
  '/portfolio/themes/*': { noun: { nl: 'thema', en: 'theme' }, het: true, ...named },
  '/responsibilities/raci/*': {
    noun: { nl: 'taak', en: 'task' },
    calledBy: [['activity']],
    same: 'sentence',
  },
  '/financing/sources/*': {
    noun: { nl: 'geldbron', en: 'source of money' },
    calledBy: [['name'], ['kind']],
    same: 'name',
  },
  '/financing/sources/*/distribution/shares/*': {
    noun: { nl: 'deel', en: 'share' },
    link: { nl: 'van', en: 'of' },
    het: true,
    calledBy: [['party']],
    same: 'never',
  },
  '/composition/perspectives/*': { noun: { nl: 'perspectief', en: 'perspective' }, het: true, ...named },
  '/composition/missing/*': {
    noun: { nl: 'ontbrekende groep', en: 'missing group' },
    calledBy: [['group']],
    same: 'never',
  },
  '/meetings/bodies/*': { noun: { nl: 'tafel', en: 'body' }, ...named },
  '/meetings/bodies/*/members/*': {
    noun: { nl: 'lid', en: 'member' },
    het: true,
    calledBy: [['who']],
    same: 'never',
  },
  '/meetings/calendar/*': {
    noun: { nl: 'moment', en: 'moment' },
    het: true,
    calledBy: [['subject'], ['theme'], ['kind']],
    same: 'facts',
  },
  '/decisionMaking/rules/*': {
    noun: { nl: 'regel', en: 'rule' },
    link: { nl: 'voor', en: 'for' },
    calledBy: [['appliesTo/subject'], ['appliesTo/body'], ['appliesTo/level']],
    same: 'facts',
  },
  '/evaluation/kpis/*': { noun: { nl: 'KPI', en: 'KPI' }, ...named },
  '/accountability/lines/*': {
    noun: { nl: 'verantwoording', en: 'account' },
    calledBy: [['from', 'to']],
    same: 'facts',
  },
  '/participation/seats/*': {
    noun: { nl: 'zetel', en: 'seat' },
    link: { nl: 'voor', en: 'for' },
    calledBy: [['who', 'body']],
    same: 'never',
  },
  '/coherence/connections/*': { noun: { nl: 'verbinding', en: 'connection' }, ...named },
  '/nationalRelation/contacts/*': {
    noun: { nl: 'contact', en: 'contact' },
    het: true,
    calledBy: [['role']],
    same: 'facts',
  },
};
