import { describe, expect, it } from 'vitest';
import { readDate } from '../src/plan/written-dates.ts';

describe('a date as people write it', () => {
  it.each([
    ['1 maart 2028', '2028-03-01'],
    ['1e maart 2028', '2028-03-01'],
    ['01 mrt. 2028', '2028-03-01'],
    ['Maart 2028', '2028-03'],
    ['12 mei 2028', '2028-05-12'],
    ['3 okt 2028', '2028-10-03'],
    ['1 March 2028', '2028-03-01'],
    ['March 1st, 2028', '2028-03-01'],
    ['sept 2028', '2028-09'],
  ])('is certain with its month in words: %s', (text, iso) => {
    expect(readDate(text)).toEqual({ iso, isCertain: true, readings: [iso] });
  });

  it.each([
    ['01-04-2029', '2029-04-01'],
    ['31/12/2029', '2029-12-31'],
    ['12/31/2029', '2029-12-31'],
    ['2029-4-1', '2029-04-01'],
    ['20290401', '2029-04-01'],
    ['2027-02-30', '2027-02-28'],
    ['30 februari 2027', '2027-07-01'],
    ['2027-13-01', '2027-07-01'],
    ['2026-13', '2026-07-01'],
    ['2027-3', '2027-03'],
    ['03-2027', '2027-03'],
    ['3/2027', '2027-03'],
    ['2026-01-01T00:00:00Z', '2026-01-01'],
    ['2026-01-01 09:30', '2026-01-01'],
    ['2027', '2027-07-01'],
    ['eind 2027', '2027-07-01'],
    ['voor de zomer', '2027-07-01'],
  ])('is otherwise only an example: %s', (text, iso) => {
    expect(readDate(text)).toMatchObject({ iso, isCertain: false });
  });

  it.each([
    ['01-04-2029', ['2029-04-01', '2029-01-04']],
    ['12/31/2029', ['2029-12-31']],
    ['03-03-2029', ['2029-03-03']],
    ['2027-3', ['2027-03']],
    ['03-2027', ['2027-03']],
    ['2026-01-01T00:00:00Z', ['2026-01-01']],
    ['2027-02-30', []],
    ['2026-13', []],
    ['eind 2027', []],
  ])('may be, when it is not certain: %s', (text, readings) => {
    expect(readDate(text).readings).toEqual(readings);
  });
});
