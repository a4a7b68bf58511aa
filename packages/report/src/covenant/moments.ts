import { type Accepted, earliest, isPast, latest, present } from '@regiolint/engine/rule';
import { aspectNames, type Covenant, type Language, type Words } from '@regiolint/schema';
import { cardTitle } from './blocks.ts';
import { listed, type Wording } from './wording.ts';

/** A day or month at which something ends or has to be looked at. */
export interface Moment {
  /** `2027-03` or `2027-03-01` */
  readonly date: string;
  readonly what: string;
}

/**
 * The coming moments from a day on, at most five, in the order of time. What ends and what looks back come first,
 * because nobody else remembers them; then what was deferred, then the rest of the calendar.
 */
export function momentsOf(covenant: Accepted<Covenant>, wording: Wording, today: string): readonly Moment[] {
  const coming = [...endings(covenant, wording), ...calendar(covenant, wording)]
    .filter(({ date }) => !isPast({ today }, date))
    .sort(inTime);
  const gathered = gather(coming, wording.language);
  return ranks
    .flatMap((rank) => gathered.filter(({ kind }) => rankOf(kind) === rank))
    .slice(0, most)
    .sort(inTime);
}

const most = 5;

interface Dated {
  readonly date: string;
  readonly kind: Kind;
  readonly about?: string | undefined;
}

function endings(covenant: Accepted<Covenant>, wording: Wording): readonly Dated[] {
  const { evaluation, mandate, composition, chair, financing, legalForm, reviewBy, validUntil } = covenant;
  const sources = present(financing?.sources);
  const nameOfSource = ({ name, kind }: (typeof sources)[number]) =>
    name ?? wording.word('/financing/sources/*/kind', kind);
  const deferrals = aspectNames.flatMap((aspect) =>
    at('deferral', covenant[aspect]?.deferred?.until, cardTitle(aspect, wording.language)),
  );
  return [
    ...at('evaluation', evaluation?.nextOn),
    ...at('review', reviewBy),
    ...at('covenant', validUntil),
    ...at('agreement', legalForm?.period?.until),
    ...at('chair', chair?.until),
    ...at('mandate', mandate?.until),
    ...present(composition?.perspectives).flatMap((perspective) =>
      at('mandate', perspective.mandate?.until, perspective.name ?? perspective.id),
    ),
    ...sources.flatMap((source) => at('money', source.period?.until, nameOfSource(source))),
    ...sources.flatMap((source) =>
      source.followUp?.decidedOn ? [] : at('followUp', source.followUp?.decideBy, nameOfSource(source)),
    ),
    ...deferrals,
  ];
}

function calendar(covenant: Accepted<Covenant>, wording: Wording): readonly Dated[] {
  return present(covenant.meetings?.calendar).flatMap(({ when, kind, subject, theme }) => {
    const about = subject ?? wording.name('themes', theme);
    if (kind === 'evaluation' || kind === 'interests' || kind === 'review') return at(kind, when, about);
    return at('calendar', when, about ?? wording.word('/meetings/calendar/*/kind', kind));
  });
}

function at(kind: Kind, date: string | undefined, about?: string): readonly Dated[] {
  return date === undefined ? [] : [{ kind, date, about }];
}

/** What is of one kind and one date is one moment. */
function gather(dated: readonly Dated[], language: Language): readonly (Moment & { readonly kind: Kind })[] {
  const groups = new Map<string, Dated[]>();
  for (const one of dated) {
    const key = one.kind === 'calendar' ? `${one.date} ${one.about}` : `${one.date} ${one.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const about = listed([...new Set(group.map((one) => one.about))]);
    const kind = kinds[first.kind]?.[language];
    const what = [kind, about].filter((text) => text !== undefined).join(': ');
    return what === '' ? [] : [{ date: first.date, kind: first.kind, what }];
  });
}

const kinds = {
  evaluation: { nl: 'Evaluatie', en: 'Evaluation' },
  review: { nl: 'Herijken', en: 'Review' },
  covenant: { nl: 'Afspraken lopen af', en: 'Agreements end' },
  agreement: { nl: 'Overeenkomst loopt af', en: 'Contract ends' },
  chair: { nl: 'Termijn voorzitter loopt af', en: 'Term of the chair ends' },
  mandate: { nl: 'Mandaat loopt af', en: 'Mandate ends' },
  money: { nl: 'Geld stopt', en: 'Money ends' },
  followUp: { nl: 'Besluit over vervolg', en: 'Decide what follows' },
  interests: { nl: 'Belangengesprek', en: 'Talk about interests' },
  deferral: { nl: 'Op de agenda', en: 'On the agenda' },
  calendar: undefined,
} as const satisfies Readonly<Record<string, Words | undefined>>;

type Kind = keyof typeof kinds;

const ranks = [0, 1, 2] as const;

/** What was deferred has its date on its own card too. */
function rankOf(kind: Kind): (typeof ranks)[number] {
  return kind === 'calendar' ? 2 : kind === 'deferral' ? 1 : 0;
}

function inTime(a: { readonly date: string }, b: { readonly date: string }): number {
  return compare(latest(a.date), latest(b.date)) || compare(earliest(a.date), earliest(b.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
