import { nameOf } from '../plan/item.ts';
import type { Standing } from '../plan/standing.ts';
import { joined, type Wording } from './wording.ts';

type Item = Readonly<Record<string, unknown>>;

/** A list of the covenant as a table: the item itself, and some of its properties. */
interface ListTable {
  readonly list: string;
  /** The column in which the items are called by their name. */
  readonly name: string;
  readonly columns: readonly string[];
}

export const listTables = {
  parties: { list: '/parties', name: 'name', columns: ['name', 'group', 'ring', 'roles'] },
  themes: {
    list: '/portfolio/themes',
    name: 'name',
    columns: ['name', 'owner', 'portfolioHolder', 'coalition', 'scale', 'start'],
  },
  kpis: {
    list: '/evaluation/kpis',
    name: 'name',
    columns: ['name', 'goal', 'source', 'frequency', 'measuredOn', 'baseline', 'target', 'owner'],
  },
  sources: {
    list: '/financing/sources',
    name: 'name',
    columns: ['name', 'amount', 'covers', 'duration', 'period', 'owner'],
  },
  bodies: {
    list: '/meetings/bodies',
    name: 'name',
    columns: ['name', 'roles', 'members', 'frequency', 'reportsTo'],
  },
  calendar: {
    list: '/meetings/calendar',
    name: 'subject',
    columns: ['when', 'subject', 'kind', 'body', 'theme', 'owner'],
  },
} as const satisfies Readonly<Record<string, ListTable>>;

export function listRows(
  { list, name, columns }: ListTable,
  standing: Standing,
  wording: Wording,
): readonly (readonly string[])[] {
  const items = standing.at(`${list}/*`);
  if (items.length === 0) return [];
  return [
    columns.map((column) => wording.title(`${list}/*/${column}`)),
    ...items.map(({ data, indexes }) =>
      columns.map((column) =>
        column === name
          ? nameOf(data, indexes.at(-1))
          : cell(`${list}/*/${column}`, (data as Item)[column], wording),
      ),
    ),
  ];
}

function cell(pointer: string, value: unknown, wording: Wording): string {
  if (Array.isArray(value)) return joined(value.map((item) => cell(pointer, item, wording)));
  if (typeof value !== 'object' || value === null) return wording.said(pointer, value);
  const { euro, per, from, until, who, seats } = value as Item;
  if (typeof who === 'string') {
    const name = wording.name('members', who);
    return typeof seats === 'number' && seats !== 1 ? `${name} (${seats})` : name;
  }
  if (euro !== undefined || per !== undefined) return amount(pointer, euro, per, wording);
  return [from, until]
    .map((date, index) => when(date, index, pointer, wording))
    .filter(Boolean)
    .join(' ');
}

function amount(pointer: string, euro: unknown, per: unknown, wording: Wording): string {
  const number = wording.said(`${pointer}/euro`, euro);
  const what = perWords[wording.language][String(per)];
  return [number && `€ ${number}`, what].filter(Boolean).join(' ');
}

const perWords: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: { year: 'per jaar', 'whole-period': 'voor de hele looptijd', once: 'eenmalig' },
  en: { year: 'a year', 'whole-period': 'for the whole period', once: 'once' },
};

function when(date: unknown, index: number, pointer: string, { said, language }: Wording): string {
  if (typeof date !== 'string') return '';
  const [from, until] = { nl: ['vanaf', 'tot en met'], en: ['from', 'until'] }[language];
  return index === 0
    ? `${from} ${said(`${pointer}/from`, date)}`
    : `${until} ${said(`${pointer}/until`, date)}`;
}
