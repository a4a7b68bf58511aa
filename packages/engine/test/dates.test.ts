import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateInWords,
  dayAfter,
  earliest,
  isAfter,
  isBefore,
  isDate,
  latest,
  oneYearAfter,
} from '../src/plan/dates.ts';

describe('a date', () => {
  it.each(['2027-03', '2027-03-31', '2028-02-29', '2000-02-29', '0001-01-01'])('is %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2027',
    '2027-13',
    '2027-00',
    '2027-3-1',
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-03-00',
    '01-03-2027',
    '2027-03-01T00:00',
    ' 2027-03',
    '',
  ])('is not "%s"', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a month', () => {
  it('stands for all its days', () => {
    expect(earliest('2028-02')).toBe('2028-02-01');
    expect(latest('2028-02')).toBe('2028-02-29');
    expect(latest('2027-02')).toBe('2027-02-28');
    expect(latest('2027-12')).toBe('2027-12-31');
  });

  it('is neither before nor after one of its days', () => {
    expect(isBefore('2027-03', '2027-03-31')).toBe(false);
    expect(isAfter('2027-03', '2027-03-01')).toBe(false);
  });

  it('is before the first day of the next month, and after the last of the month before', () => {
    expect(isBefore('2027-03', '2027-04-01')).toBe(true);
    expect(isAfter('2027-03', '2027-02-28')).toBe(true);
  });
});

describe('the order of dates', () => {
  const date = fc
    .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) => {
      const text = `${year}-${String(month).padStart(2, '0')}`;
      const last = Number(latest(text).slice(-2));
      return fc.option(fc.integer({ min: 1, max: last }), { nil: undefined }).map((day) => {
        return day === undefined ? text : `${text}-${String(day).padStart(2, '0')}`;
      });
    });

  it('is never both ways', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(isBefore(a, b) && isAfter(a, b)).toBe(false);
        expect(isBefore(a, b)).toBe(isAfter(b, a));
      }),
    );
  });

  it('has the day after every date after it, and nothing in between', () => {
    fc.assert(
      fc.property(date, (a) => {
        const next = dayAfter(a);
        expect(isDate(next)).toBe(true);
        expect(isAfter(next, a)).toBe(true);
        expect(Date.parse(next) - Date.parse(latest(a))).toBe(24 * 60 * 60 * 1000);
      }),
    );
  });
});

describe('one year after', () => {
  it.each([
    ['2026-11-22', '2027-11-22'],
    ['2028-02-29', '2029-02-28'],
    ['2027-02-28', '2028-02-28'],
  ])('%s is %s', (day, expected) => {
    expect(oneYearAfter(day)).toBe(expected);
  });
});

describe('a date in words', () => {
  it.each([
    ['2027-03-01', '1 maart 2027', '1 March 2027'],
    ['2027-03', 'maart 2027', 'March 2027'],
  ])('reads %s as %s, and as %s', (date, nl, en) => {
    expect(dateInWords(date, 'nl')).toBe(nl);
    expect(dateInWords(date, 'en')).toBe(en);
  });

  it('leaves alone what is no date', () => {
    expect(dateInWords('na de zomer', 'nl')).toBe('na de zomer');
  });
});
