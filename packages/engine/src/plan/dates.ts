import type { Language } from '@regiolint/schema';

/** A day or a month, as ISO writes it: `2027-03-01` or `2027-03`. A month stands for all its days. */
export type MonthOrDate = string;

/** Whether the text is a month or a day that exists. */
export function isDate(text: string): boolean {
  const parts = /^([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?$/.exec(text);
  if (!parts) return false;
  const [, year = '', month = '', day = '01'] = parts;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Of a day, that day; of a month, its first. */
export function earliest(date: MonthOrDate): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** Of a day, that day; of a month, its last. */
export function latest(date: MonthOrDate): string {
  if (date.length !== 7) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${pad(daysInMonth(year, month))}`;
}

/** Whether `a` is over when `b` begins. */
export function isBefore(a: MonthOrDate, b: MonthOrDate): boolean {
  return latest(a) < earliest(b);
}

/** Whether `a` begins when `b` is over. A month and a day in it are neither before nor after each other. */
export function isAfter(a: MonthOrDate, b: MonthOrDate): boolean {
  return isBefore(b, a);
}

/** The same day of the month one year later; 29 February becomes 28. */
export function oneYearAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year + 1}-${pad(month)}-${pad(Math.min(date, daysInMonth(year + 1, month)))}`;
}

/** The day after the last day of a date. */
export function dayAfter(date: MonthOrDate): string {
  const day = new Date(`${latest(date)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** A date in words: `1 maart 2027`, `maart 2027`, `1 March 2027`. What is no date stays as it is. */
export function dateInWords(date: MonthOrDate, language: Language): string {
  if (!isDate(date)) return date;
  const [year = 0, month = 0, day] = date.split('-').map(Number);
  const name = monthNames[language][month - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
