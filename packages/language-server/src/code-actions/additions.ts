import type { Edit, Finding } from '@regiolint/engine';
import type { Words } from '@regiolint/schema';
import { type Insertion, insertOnTop, keyName } from '../block/insert.ts';
import { insertField, insertItem } from '../block/insert-in.ts';
import { monthAfter } from '../dates.ts';
import { rangeOf } from '../diagnostics.ts';
import type { ShownDocument } from '../document.ts';
import { words } from '../words.ts';

/** Something that may be written because of a finding, and where the cursor goes. */
export interface Addition {
  readonly title: Words;
  readonly made: Insertion;
}

type Add = (shown: ShownDocument, finding: Finding) => readonly (readonly [Words, Insertion | undefined])[];

/** What an editor offers for a finding, where more is needed than other words for what stands there. */
export function additions(shown: ShownDocument, finding: Finding): readonly Addition[] {
  const found = Object.hasOwn(byRule, finding.ruleId) ? byRule[finding.ruleId]?.(shown, finding) : undefined;
  return (found ?? []).flatMap(([title, made]) => (made ? [{ title, made }] : []));
}

const byRule: Readonly<Record<string, Add>> = {
  'review-date-missing': (shown) => {
    const { places } = shown.result;
    const after = ['validUntil', 'validFrom', 'adoptedBy', 'adoptedOn', 'documentStatus'].find((key) =>
      places.has(`/${key}`),
    );
    const field = [keyName(shown, '/reviewBy'), '|'] as const;
    const made = after ? insertOnTop(shown, field, places.get(`/${after}`)?.value.end) : undefined;
    return [[words.addReview, made]];
  },
  'party-unused': (shown, { pointer = '' }) => [
    [
      words.outerRing,
      insertField(shown, pointer, 'ring', shown.result.plan.words.word('/parties/*/ring', 'outer')),
    ],
  ],
  'interests-never-scheduled': (shown) => [
    [words.addFrequency, insertField(shown, '/giveAndTake', 'frequency', '|')],
    [
      words.addToCalendar,
      insertItem(shown, '/meetings/calendar', [
        ['when', '|'],
        ['kind', shown.result.plan.words.word('/meetings/calendar/*/kind', 'interests')],
      ]),
    ],
  ],
  'outcome-goal-without-kpi': (shown, { pointer = '' }) => {
    const index = Number(/^\/purpose\/goals\/([0-9]+)/.exec(pointer)?.[1]);
    const id = shown.result.plan.covenant.purpose?.goals?.[index]?.id;
    const kpi = [['name', '"|"'] as const, ...(id ? [['goal', JSON.stringify(id)] as const] : [])];
    return [
      [words.addKpi, insertItem(shown, '/evaluation/kpis', kpi)],
      [
        words.deferKpis,
        insertField(shown, `/purpose/goals/${index}`, 'kpisDeferred', [
          ['until', '|'],
          ['owner', ''],
        ]),
      ],
    ];
  },
  'section-missing': (shown, { values }) => {
    const titles = [values.aspects].flat(2).filter(isWords);
    return titles
      .slice(0, mostHeadings)
      .map((title) => [fill(words.addHeading, title), atEnd(shown, `## ${title[shown.language]}`)]);
  },
  'empty-value': (shown, finding) => [[words.removeLine, withoutLine(shown, finding)]],
  'deferred-overdue': (shown, { pointer = '' }) =>
    [3, 6, 12].map((months) => {
      const date = monthAfter(shown.result.plan.today, months);
      const edit = shown.result.plan.edits.replace([pointer], date)?.[0];
      return [fill(words.deferUntil, { nl: date, en: date }), edit && at(edit)] as const;
    }),
};

/** More headings at once help nobody. */
const mostHeadings = 5;

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}

function fill({ nl, en }: Words, name: Words): Words {
  return { nl: nl.replace('{name}', () => name.nl), en: en.replace('{name}', () => name.en) };
}

function at(edit: Edit): Insertion {
  return { edit, cursor: edit.start + edit.text.length };
}

/** A part of the text below everything else. */
function atEnd({ text, kind }: ShownDocument, heading: string): Insertion | undefined {
  if (kind !== 'markdown') return undefined;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const lead = /[\r\n]$/.test(text) ? newline : newline + newline;
  const added = `${lead}${heading}${newline}${newline}`;
  return at({ start: text.length, end: text.length, text: added });
}

function withoutLine({ text }: ShownDocument, finding: Finding): Insertion | undefined {
  const { start, end } = rangeOf(finding);
  const line = lineAt(text, start);
  // A key that shares its line, or on which another line depends, stays.
  if (end > line.end || !/^\s*["']?[^\s"'#:{}[\],-][^#:{}[\],]*:\s*(?:#.*)?$/.test(line.text))
    return undefined;
  return at({ start: line.start, end: line.next, text: '' });
}

function lineAt(text: string, offset: number) {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const [said = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const end = start + said.length;
  const next = end + (/^(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0].length ?? 0);
  return { start, end, next, text: said };
}
