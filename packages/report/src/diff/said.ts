import { isDate, readable } from '@regiolint/engine/rule';
import type { Field, Words } from '@regiolint/schema';
import type { Side } from './change.ts';
import { fingerprintOf } from './likeness.ts';
import type { Names } from './names.ts';

/** What stands somewhere, in a form that can be put into the words of any language. */
export type Said =
  /** In the region's own words. */
  | { readonly text: string }
  /** What somebody or something is called. */
  | { readonly name: string }
  | { readonly words: Words }
  /** `2027-03` or `2027-03-01` */
  | { readonly date: string }
  | { readonly number: number }
  | { readonly year: number }
  | { readonly euro: number; readonly per?: Words }
  | { readonly list: readonly Said[]; readonly inTurn?: true };

/** Pointer of the one list in which the order is agreed: who comes after whom. */
export const inTurn = '/chair/order';

/** What a value of this field says. */
export function saidOf(field: Field, value: unknown, side: Side, names: Names): Said {
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined);
    return { list: items.map((item) => saidOf(field.items ?? field, item, side, names)) };
  }
  if (typeof value === 'boolean') return { words: value ? yes : no };
  if (typeof value === 'number') return isYear(field) ? { year: value } : { number: value };
  const amount = amountOf(field, value);
  if (amount)
    return { euro: amount.euro, ...(amount.per !== undefined && { per: perOf(field, amount.per) }) };
  const text = inOneLine(String(value));
  if (field.type === 'month-or-date' && isDate(text)) return { date: text };
  const list = field.leadsTo ?? field.items?.leadsTo;
  if (list) return names.said(side, list, text);
  return wordsOf(field, text) ?? { text };
}

/** The same for two values that say the same, in whichever version they stand. */
export function keyOf(field: Field, value: unknown, side: Side, names: Names): string {
  const list = field.leadsTo ?? field.items?.leadsTo;
  if (list && typeof value === 'string') return names.key(side, list, inOneLine(value));
  return typeof value === 'string' ? inOneLine(value) : fingerprintOf(value);
}

/** An amount of money that says how much. */
export function amountOf(field: Field, value: unknown): { euro: number; per?: string } | undefined {
  if (!field.fields?.euro || typeof value !== 'object') return undefined;
  const { euro, per } = (value ?? {}) as { readonly euro?: unknown; readonly per?: unknown };
  if (typeof euro !== 'number') return undefined;
  return { euro, ...(typeof per === 'string' && { per }) };
}

/** A year is a number that is not counted with. */
export function isYear(field: Field): boolean {
  return field.minimum !== undefined && field.minimum >= 1000;
}

/** How a text is wrapped over lines is no difference. */
function inOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function wordsOf(field: Field, canonical: string): Said | undefined {
  const known = field.words ?? field.items?.words;
  const at = known?.en.indexOf(canonical) ?? -1;
  if (!known || at < 0) return undefined;
  return { words: { nl: readable(known.nl[at] ?? canonical), en: readable(known.en[at] ?? canonical) } };
}

function perOf(field: Field, per: string): Words {
  const said = field.fields?.per && wordsOf(field.fields.per, per);
  return perInWords[per] ?? (said && 'words' in said ? said.words : { nl: per, en: per });
}

const yes: Words = { nl: 'ja', en: 'yes' };
const no: Words = { nl: 'nee', en: 'no' };

const perInWords: Readonly<Record<string, Words>> = {
  year: { nl: 'per jaar', en: 'a year' },
  'whole-period': { nl: 'voor de hele looptijd', en: 'for the whole period' },
  once: { nl: 'eenmalig', en: 'once' },
};
