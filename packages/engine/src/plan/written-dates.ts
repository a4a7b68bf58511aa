import { isDate, latest, type MonthOrDate, monthNames } from './dates.ts';

/** A date as ISO writes it, for one that people wrote. */
export interface Written {
  readonly iso: MonthOrDate;
  /** Whether nothing else can be meant. Otherwise it is an example of the form only. */
  readonly isCertain: boolean;
  /** The days or months that may be meant: two for 01-04-2029, none for what names no day or month that there is. */
  readonly readings: readonly MonthOrDate[];
}

const shortMonths: Readonly<Record<string, number>> = { mrt: 3, mei: 5, okt: 10, sept: 9 };

/**
 * What people write for a date in Dutch or English: certain with the month in words (`1 maart 2028`, `March 2028`);
 * in figures only an example, since 01-04-2029 is a day in April to some and in January to others.
 */
export function readDate(text: string): Written {
  const words = text.trim().toLowerCase();
  const iso = inWords(words);
  if (iso !== undefined && isDate(iso)) return { iso, isCertain: true, readings: [iso] };
  const figures = inFigures(words);
  const readings = [...new Set(figures)].filter(isDate);
  const nearest = figures.map(lastOfMonth).find((date) => date !== undefined);
  return { iso: readings[0] ?? nearest ?? example(words), isCertain: false, readings };
}

function inWords(text: string): string | undefined {
  const [, day = '', name = '', year = ''] =
    /^(?:([0-9]{1,2})(?:e|de|st|nd|rd|th)? )?(\p{L}+)\.? ([0-9]{4})$/u.exec(text) ?? american(text) ?? [];
  const month = monthOf(name);
  if (month === undefined) return undefined;
  return day === '' ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(Number(day))}`;
}

/** March 1, 2028 */
function american(text: string): readonly string[] | undefined {
  const [, name = '', day = '', year = ''] =
    /^(\p{L}+)\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$/u.exec(text) ?? [];
  return name ? ['', day, name, year] : undefined;
}

function monthOf(name: string): number | undefined {
  if (name.length < 3) return undefined;
  for (const names of Object.values(monthNames)) {
    const index = names.findIndex(
      (month) => month.toLowerCase() === name || month.slice(0, 3).toLowerCase() === name,
    );
    if (index >= 0) return index + 1;
  }
  return shortMonths[name];
}

/** What figures may say, the likeliest first; not all of it need be a day that there is. */
function inFigures(text: string): readonly string[] {
  const [, year, month = '', day] =
    /^([0-9]{4})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2}))?(?:[t ][0-9:.]+z?(?:[+-][0-9:]+)?)?$/.exec(text) ??
    /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text) ??
    [];
  if (year) return [dateOf(year, month, day)];
  const [, monthOnly, yearBehind = ''] = /^([0-9]{1,2})[-/. ]([0-9]{4})$/.exec(text) ?? [];
  if (monthOnly) return [dateOf(yearBehind, monthOnly)];
  const [, one, two = '', last = ''] = /^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$/.exec(text) ?? [];
  return one ? [dateOf(last, two, one), dateOf(last, one, two)] : [];
}

function dateOf(year: string, month: string, day?: string): string {
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** Of a day too late in its month, the last one. */
function lastOfMonth(date: string): MonthOrDate | undefined {
  const month = date.slice(0, 7);
  return date.length > 7 && isDate(month) ? latest(month) : undefined;
}

/** The form, with the year if the text has one. */
function example(text: string): string {
  const year = /(?:^|[^0-9])((?:19|20)[0-9]{2})(?![0-9])/.exec(text)?.[1] ?? '2027';
  return `${year}-07-01`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
