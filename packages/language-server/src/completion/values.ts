import { plainLists, wordsForActors } from '@regiolint/engine/rule';
import { actorWords, type Language, type ReferenceList, referenceLists } from '@regiolint/schema';
import { helpAt } from '@regiolint/schema/help';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Cursor } from '../block/cursor.ts';
import { entriesOf } from '../block/entries.ts';
import { monthAfter } from '../dates.ts';
import type { ShownDocument } from '../document.ts';
import { toRange } from '../positions.ts';
import { words } from '../words.ts';
import { vocabularyOf } from './vocabulary.ts';

type ValueCursor = Extract<Cursor, { kind: 'value' }>;

function inQuotes(label: string): string {
  return /^(?:"|true$|false$|[0-9]+$)/.test(label) ? label : JSON.stringify(label);
}

interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
}

/** The values that make sense at a place: known words, ids, dates, rules. */
export function valueItems(shown: ShownDocument, cursor: ValueCursor): CompletionItem[] {
  const range = toRange(shown.document, cursor.replace);
  return offers(shown, cursor)
    .filter(({ label }) => !cursor.taken.has(label))
    .map(({ label, kind, detail, documentation }, index) => ({
      label,
      kind,
      sortText: String(index).padStart(4, '0'),
      ...(detail && { detail }),
      ...(documentation && { documentation: { kind: 'markdown' as const, value: documentation } }),
      textEdit: { range, newText: `${cursor.lead}${cursor.quoted ? inQuotes(label) : label}` },
      filterText: cursor.quoted ? inQuotes(label) : label,
    }));
}

function offers(shown: ShownDocument, { field, pointer }: ValueCursor): readonly Offer[] {
  const { language, result } = shown;
  const own = vocabularyOf(shown);
  if (field.leadsTo) return ids(shown, field.leadsTo);
  if (/^\/exceptions\/\d+\/rule$/.test(pointer)) return ruleIds(shown);
  if (pointer.endsWith('/section')) return headings(shown);
  if (field.type === 'month-or-date') return dates(result.plan.today, language);
  if (field.type === 'boolean') return ['true', 'false'].map((label) => ({ label, kind: value }));
  if (field.constant !== undefined) return [{ label: String(field.constant), kind: value }];
  const help = helpAt(pointer) ?? helpAt(pointer.replace(/\/\d+$/, ''));
  return (field.words?.[own] ?? []).map((label, index) => {
    const fits = help?.fits?.[field.words?.en[index] ?? ''];
    return {
      label,
      kind: CompletionItemKind.EnumMember,
      documentation: fits && `${fits[language]}\n\n_${fits.source}_`,
    };
  });
}

const value = CompletionItemKind.Value;

function ids({ text, block, result, language }: ShownDocument, list: ReferenceList): readonly Offer[] {
  const { plan, places } = result;
  const found =
    places.size > 0
      ? plan.references.targets(list).map(({ id, names }) => ({ id, name: names[1] }))
      : block
        ? idsByLine(text, block, list)
        : [];
  const declared = found.map(({ id, name }) => ({
    label: /^[\w-]+$/.test(id) && !/^[0-9.]+$/.test(id) ? id : JSON.stringify(id),
    kind: CompletionItemKind.Reference,
    detail: name === id ? undefined : name,
  }));
  const actors = list === 'actors' ? actorWords.map((word) => word[plan.words.language]) : [];
  const known = new Set(declared.map(({ label }) => label));
  return [
    ...declared,
    ...actors
      .filter((label) => wordsForActors.has(label) && !known.has(label))
      .map((label) => ({ label, kind: CompletionItemKind.Constant, detail: words.knownWords[language] })),
  ];
}

/** The ids in a block that cannot be read as a whole. */
function idsByLine(text: string, block: { start: number; end: number }, list: ReferenceList) {
  const lists = plainLists(list).map((name) => referenceLists[name]);
  const entries = entriesOf(text, block);
  return entries.flatMap(({ pointer = '', value: at, parent }) => {
    const [, inList = ''] = /^(.*)\/\d+\/id$/.exec(pointer) ?? [];
    if (!lists.includes(inList as never) || at.end === at.start) return [];
    const named = entries.find(
      (entry) => entry.parent === parent && /\/(?:name|statement)$/.test(entry.pointer ?? ''),
    );
    const said = (range = at) => text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2');
    return [{ id: said(), name: named && said(named.value) }];
  });
}

function ruleIds({ result, rules, language }: ShownDocument): readonly Offer[] {
  const here = new Set(result.findings.map(({ ruleId }) => ruleId));
  const offer = (label: string, detail?: string) => ({ label, kind: CompletionItemKind.Reference, detail });
  const others = rules.filter(({ id, nature }) => !here.has(id) && nature !== 'wrong');
  return [
    ...[...here].map((id) => offer(id, words.foundHere[language])),
    ...others.map(({ id }) => offer(id)),
  ];
}

function headings({ result }: ShownDocument): readonly Offer[] {
  const all = result.plan.outline?.sections.map(({ heading }) => heading) ?? [];
  return [...new Set(all)].map((heading) => ({
    label: /^\p{L}[\p{L}\p{N} ,()-]*$/u.test(heading) ? heading : JSON.stringify(heading),
    kind: CompletionItemKind.Text,
  }));
}

/** Today, and the moments at which people often meet again. */
function dates(today: string, language: Language): readonly Offer[] {
  const year = Number(today.slice(0, 4));
  return [
    { label: today, kind: value, detail: words.today[language] },
    ...[0, 1, 3, 6, 12, 24].map((months) => ({ label: monthAfter(today, months), kind: value })),
    { label: `${year}-12-31`, kind: value },
    { label: `${year + 1}-12-31`, kind: value },
  ];
}
