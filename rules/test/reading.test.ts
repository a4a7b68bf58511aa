import { describe, expect, it } from 'vitest';
import { found, mended, planWith, wholePlan } from './harness/plan.ts';
import { partijen, slips } from './reading-slips.ts';

describe('a slip that people or word processors make', () => {
  it.each(slips)(
    'gives one message, where it is made: $typed',
    ({ instead, typed, at, rule, says, mended: good }) => {
      const text = planWith(instead, typed);
      expect(found(text)).toEqual([`${rule} | ${at} | ${says}`]);
      expect(mended(text)).toBe(good === undefined ? text : planWith(instead, good));
      if (good !== undefined) expect(found(mended(text))).toEqual([]);
    },
  );

  it('leaves a field that is needed missing when all of it stands behind a number sign', () => {
    expect(found(planWith('titel: Valpreventie Oost', 'titel: #samen sterk'))).toEqual([
      'schema-violation | titel | Wat komt er bij "titel"? Dit veld is nodig.',
      expect.stringContaining('value-cut-at-hash | #samen sterk | '),
    ]);
  });

  it('is told with others that were made', () => {
    const text = planWith('titel: Valpreventie Oost', 'titel: Samen: gezond')
      .replace('  naam: Oost', "\tnaam: 's-Hertogenbosch")
      .replace('Te veel ouderen', '*Te* veel ouderen')
      .replace('  frequentie: jaarlijks', '   frequentie: jaarlijks');
    expect(found(text).map((line) => line.split(' | ')[1])).toEqual([
      'Samen: gezond',
      '\t',
      "'s-Hertogenbosch",
      '*Te* veel ouderen vallen',
      'eigenaar: thuiszorg',
    ]);
  });

  it('is mended even when that brings other faults to light', () => {
    const dashed = partijen.replaceAll('- id', '– id').replace('naam: Gemeente', 'nam: Gemeente');
    expect(mended(planWith(partijen, dashed))).toBe(planWith(partijen, dashed.replaceAll('– id', '- id')));
  });

  it('is not seen in what is fine', () => {
    const fine = wholePlan
      .replace('titel: Valpreventie Oost', 'titel: Valpreventie Oost # let op: nog te kiezen')
      .replace(
        '  urgentie: Te veel ouderen vallen',
        "  urgentie: |\n    – Let op: 's avonds\n    *vallen* @huis\n    \t#1",
      )
      .replace('  naam: Oost', "  naam: '’t Oosten – 65+'\n  gemeenten: [\n    Oost,\n    West ]");
    expect(found(fine)).toEqual([]);
  });
});
