import { type Field, fieldAt } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { Wording } from './wording.ts';

/** One thing that a covenant says, by its title: in one text, or in several parts. */
export interface Told {
  readonly title: string;
  readonly text?: string;
  readonly parts?: readonly ToldPart[];
}

/** An item of a list, or an object. */
export interface ToldPart {
  readonly name?: string;
  readonly told: readonly Told[];
}

/**
 * Everything that stands at a canonical pointer, in the order of the form, by the titles of the vocabulary: so nothing
 * is forgotten when the form grows. Ids are left out where there is a name, for references are shown by name; keys
 * that start with `x-` are the region's own.
 */
export function describe(pointer: string, value: unknown, wording: Wording): readonly Told[] {
  return describeFields(fieldAt(pointer), pointer, value, wording, new Set());
}

/** Told in running text, for where there is no room for a list. */
export function inOneLine(told: readonly Told[]): string {
  return told
    .map(({ title, text, parts }) => {
      const inner = (parts ?? []).map((part) =>
        [part.name, inOneLine(part.told)].filter((given) => given).join(' – '),
      );
      return `${title}: ${text ?? inner.join(', ')}`;
    })
    .join('; ');
}

function describeFields(
  field: Field | undefined,
  pointer: string,
  value: unknown,
  wording: Wording,
  skipped: ReadonlySet<string>,
): readonly Told[] {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(field?.fields ?? {}).flatMap(([key, inner]) =>
    given[key] === undefined || skipped.has(key)
      ? []
      : [{ title: inner.title[wording.language], ...tell(inner, `${pointer}/${key}`, given[key], wording) }],
  );
}

function tell(field: Field, pointer: string, value: unknown, wording: Wording): Omit<Told, 'title'> {
  if (Array.isArray(value) && field.items) {
    const { items } = field;
    const present = value.filter((item) => item !== undefined);
    return { parts: present.map((item) => describePart(items, `${pointer}/*`, item, wording)) };
  }
  if (typeof value === 'object') {
    const amount = amountInWords(value, pointer, wording);
    if (amount) return { text: amount };
    return { parts: [{ told: describeFields(field, pointer, value, wording, new Set()) }] };
  }
  return { text: scalarInWords(field, pointer, value, wording) };
}

function describePart(field: Field, pointer: string, item: unknown, wording: Wording): ToldPart {
  if (typeof item !== 'object') return { name: scalarInWords(field, pointer, item, wording), told: [] };
  const given = item as Readonly<Record<string, unknown>>;
  const key = naming.find((candidate) => typeof given[candidate] === 'string');
  if (key) {
    const told = describeFields(field, pointer, item, wording, new Set([key, 'id']));
    return { name: String(given[key]), told };
  }
  const [first, ...others] = describeFields(field, pointer, item, wording, new Set());
  const isLeading =
    first?.text !== undefined && given[Object.keys(field.fields ?? {})[0] ?? ''] !== undefined;
  return isLeading ? { name: first.text, told: others } : { told: first ? [first, ...others] : [] };
}

/** What an item of a list is called by, in the order of preference; else by its first property, such as the party. */
const naming = ['name', 'statement', 'activity', 'subject', 'id'];

function scalarInWords(field: Field, pointer: string, value: unknown, wording: Wording): string {
  const { language } = wording;
  if (typeof value === 'boolean') return fixed(value ? 'yes' : 'no', language);
  if (typeof value === 'number') return numberInWords(value, field, language);
  const text = String(value);
  if (field.type === 'month-or-date') return wording.date(text) ?? text;
  const list = field.leadsTo ?? field.items?.leadsTo;
  if (list) return wording.name(list, text) ?? text;
  return wording.word(pointer, text) ?? text;
}

function numberInWords(value: number, field: Field, language: 'nl' | 'en'): string {
  const isYear = field.minimum !== undefined && field.minimum >= 1000;
  return isYear ? String(value) : new Intl.NumberFormat(language).format(value);
}

/** `€ 150.000 (jaar)` */
function amountInWords(value: unknown, pointer: string, wording: Wording): string | undefined {
  const { euro, per } = (value ?? {}) as { readonly euro?: unknown; readonly per?: string };
  if (typeof euro !== 'number') return undefined;
  const long = wording.word(`${pointer}/per`, per);
  const amount = `€ ${new Intl.NumberFormat(wording.language).format(euro)}`;
  return long ? `${amount} (${long})` : amount;
}
