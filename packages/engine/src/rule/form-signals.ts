import type { Covenant, FormKind, Words } from '@regiolint/schema';
import { type Accepted, present } from '../plan/accepted.ts';
import type { Plan } from '../plan/plan.ts';
import { isSettled } from './terms.ts';

/** One of the seven forms of regional collaboration. */
export type Form = Exclude<FormKind, 'other'>;

/** Something in the agreements that fits a form, as a clause. It looks only at what is said: silence is no signal. */
export interface FormSignal extends Words {
  isSeen(covenant: Accepted<Covenant>, plan: Plan): boolean;
}

/** What in the agreements fits which form: [common-eye] "7 vormen van regionale samenwerking". */
export const formSignals: Readonly<Record<Form, readonly FormSignal[]>> = {
  'knowledge-network': [
    {
      nl: 'er gaat geen geld om',
      en: 'no money is involved',
      isSeen: ({ financing }, plan) =>
        financing?.notApplicable !== undefined ||
        (isSettled(plan, 'financing') && all(financing?.sources, ({ kind }) => kind === 'in-kind')),
    },
    {
      nl: 'jullie adviseren elkaar of besluiten informeel',
      en: 'you advise each other or decide informally',
      isSeen: ({ decisionMaking: { rules, variant } = {} }) =>
        rules ? all(rules, ({ method }) => method === 'advice-only') : variant === 'informal',
    },
    {
      nl: 'alle doelen gaan over het proces',
      en: 'all goals are about the process',
      isSeen: ({ purpose }) => all(purpose?.goals, ({ kind }) => kind === 'process'),
    },
    {
      nl: 'er is geen mandaat',
      en: 'there is no mandate',
      isSeen: ({ mandate }) => mandate?.variant === 'none' || mandate?.notApplicable !== undefined,
    },
  ],
  'facility-sharing': [
    {
      nl: 'jullie verdelen de kosten',
      en: 'you share the costs',
      isSeen: ({ financing }) => some(financing?.sources, ({ distribution }) => distribution !== undefined),
    },
    {
      nl: 'het gaat over digitalisering of voorzieningen',
      en: 'it is about digital matters or facilities',
      isSeen: ({ scope }) => some(scope?.domains, isOneOf('digital', 'facilities')),
    },
    {
      nl: 'geen thema gaat over een doelgroep',
      en: 'no theme is about a target group',
      isSeen: ({ portfolio }) => all(portfolio?.themes, ({ kind }) => isOneOf('enabling', 'other')(kind)),
    },
    {
      nl: 'er is een gezamenlijke organisatie of een partij die de ondersteuning onderbrengt',
      en: 'there is a joint organisation or a party that hosts the support',
      isSeen: ({ legalForm, support }) =>
        isOneOf('foundation', 'association', 'joint-scheme')(legalForm?.variant) ||
        support?.variant === 'hosted-by-party',
    },
  ],
  'care-chain': [
    {
      nl: 'alle partijen geven zorg',
      en: 'all parties give care',
      isSeen: ({ parties }) =>
        all(parties, ({ group }) => isOneOf('care-providers', 'care-professionals')(group)),
    },
    { nl: 'er is één thema', en: 'there is one theme', isSeen: hasOneTheme },
    {
      nl: 'de rollen liggen precies vast',
      en: 'the roles are set out in detail',
      isSeen: ({ responsibilities }) => responsibilities?.variant === 'explicit',
    },
  ],
  'target-group-network': [
    {
      nl: 'er is één doelgroep',
      en: 'there is one target group',
      isSeen({ scope, portfolio }) {
        const themes = present(portfolio?.themes).filter(({ kind }) => kind === 'target-group');
        const group = themes[0]?.targetGroup;
        const isSame = themes.length > 1 && themes.every(({ targetGroup }) => targetGroup === group);
        return present(scope?.targetGroups).length === 1 || (isSame && group !== undefined);
      },
    },
    {
      nl: 'de partijen werken in verschillende velden',
      en: 'the parties work in different fields',
      isSeen: ({ parties }) => new Set(present(parties).flatMap(({ domains }) => present(domains))).size > 1,
    },
    {
      nl: 'jullie besluiten per thema',
      en: 'you decide per theme',
      isSeen: ({ decisionMaking }) =>
        some(decisionMaking?.rules, ({ appliesTo }) => appliesTo?.level === 'theme'),
    },
  ],
  'population-network': [
    {
      nl: 'een doel gaat over gezondheid of kosten',
      en: 'a goal is about health or cost',
      isSeen: ({ purpose }) =>
        some(purpose?.goals, ({ kind, aims }) => kind === 'outcome' && some(aims, isOneOf('health', 'cost'))),
    },
    {
      nl: 'zorgverzekeraars en gemeenten doen mee',
      en: 'health insurers and municipalities take part',
      isSeen: ({ parties }) =>
        some(parties, ({ group }) => group === 'health-insurers') &&
        some(parties, ({ group }) => group === 'municipalities'),
    },
    {
      nl: 'er is transformatiegeld of een andere bekostiging',
      en: 'there is transformation money or another way of paying',
      isSeen: ({ financing }) =>
        present(financing?.paymentModels).length > 0 ||
        some(financing?.sources, ({ kind }) => kind === 'transformation-funds'),
    },
    {
      nl: 'een thema is een randvoorwaarde',
      en: 'a theme is enabling',
      isSeen: ({ portfolio }) => some(portfolio?.themes, ({ kind }) => kind === 'enabling'),
    },
  ],
  'neighbourhood-network': [
    {
      nl: 'de meeste thema’s zijn lokaal',
      en: 'most themes are local',
      isSeen({ portfolio }) {
        const scales = present(portfolio?.themes).flatMap(({ scale }) => scale ?? []);
        return scales.filter((scale) => scale === 'local').length * 2 > scales.length;
      },
    },
    {
      nl: 'een gemeente trekt of is opdrachtgever',
      en: 'a municipality leads or commissions',
      isSeen: ({ parties }) =>
        some(
          parties,
          ({ group, roles }) =>
            group === 'municipalities' && some(roles, isOneOf('lead-party', 'commissioner')),
        ),
    },
    {
      nl: 'welzijn doet mee',
      en: 'welfare takes part',
      isSeen: ({ parties }) => some(parties, ({ domains }) => some(domains, isOneOf('welfare'))),
    },
  ],
  'issue-network': [
    { nl: 'er is één thema', en: 'there is one theme', isSeen: hasOneTheme },
    {
      nl: 'er was een aanleiding',
      en: 'something set it off',
      isSeen: ({ sharedDrive }) => sharedDrive?.trigger !== undefined,
    },
    {
      nl: 'er is een einde in zicht',
      en: 'an end is in sight',
      isSeen: ({ legalForm, financing }) =>
        legalForm?.period?.until !== undefined ||
        some(financing?.sources, ({ endsBecause }) => endsBecause !== undefined),
    },
  ],
};

function hasOneTheme({ portfolio }: Accepted<Covenant>): boolean {
  return present(portfolio?.themes).length === 1;
}

type List<Item> = readonly (Item | undefined)[] | undefined;

/** Whether there are items, and this is so of each of them. */
function all<Item>(list: List<Item>, isSo: (item: Item) => boolean): boolean {
  const items = present(list);
  return items.length > 0 && items.every(isSo);
}

function some<Item>(list: List<Item>, isSo: (item: Item) => boolean): boolean {
  return present(list).some(isSo);
}

function isOneOf(...words: readonly string[]): (word: string | undefined) => boolean {
  return (word) => word !== undefined && words.includes(word);
}
