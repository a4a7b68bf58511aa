import { aspectNames, type Covenant, type Words } from '@regiolint/schema';
import type { Accepted } from '../plan/accepted.ts';
import { present } from '../plan/accepted.ts';
import { titleOf } from '../plan/words.ts';
import type { Wording } from './wording.ts';

/** What is told of each deferral. */
export const deferredColumns = ['until', 'owner', 'agenda', 'reason'] as const;

/** What stands above the columns, in both languages. */
export const deferredHeadings: readonly Words[] = [
  { nl: 'Onderwerp', en: 'Subject' },
  ...deferredColumns.map((column) => titleOf(`/chair/deferred/${column}`)),
];

/** What is put off: aspects, and the KPIs of goals. What is due first stands first. */
export function deferredRows(covenant: Accepted<Covenant>, wording: Wording): readonly (readonly string[])[] {
  const kpis = wording.title('/evaluation/kpis');
  const deferrals = [
    ...aspectNames.map((aspect) => [wording.title(`/${aspect}`), covenant[aspect]?.deferred] as const),
    ...present(covenant.purpose?.goals).map(
      ({ statement, id, kpisDeferred }) => [`${kpis}: ${statement ?? id ?? ''}`, kpisDeferred] as const,
    ),
  ].flatMap(([name, deferral]) => (deferral ? [{ name, deferral }] : []));
  if (deferrals.length === 0) return [];
  const due = (until: string | undefined) => until ?? '9999';
  return [
    deferredHeadings.map((heading) => heading[wording.language]),
    ...deferrals
      .sort((a, b) => due(a.deferral.until).localeCompare(due(b.deferral.until)))
      .map(({ name, deferral }) => [
        name,
        ...deferredColumns.map((column) => wording.said(`/chair/deferred/${column}`, deferral[column])),
      ]),
  ];
}
