import type { Language } from '@regiolint/schema';
import { dateInWords } from '../plan/dates.ts';
import type { Value } from './finding.ts';

/** Fills the placeholders of a message. One that has no value stays as it is, so that it is seen. */
export function fill(message: string, values: Readonly<Record<string, Value>>, language: Language): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : show(value, language);
  });
}

/** A value as a reader of that language sees it. */
export function show(value: Value, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number')
    return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  if (isList(value)) {
    const parts = value.map((part) => show(part, language));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  }
  return 'date' in value ? dateInWords(value.date, language) : value[language];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
