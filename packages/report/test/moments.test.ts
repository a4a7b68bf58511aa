import { describe, expect, it } from 'vitest';
import { momentsOf } from '../src/covenant/moments.ts';
import { wordingOf } from '../src/covenant/wording.ts';
import { orderingModel, reportPage } from '../src/index.ts';
import { bare, planNamed, today } from './covenants.ts';

const of = (covenant: typeof bare, day = today) => momentsOf(covenant, wordingOf(covenant, 'nl'), day);

describe('the coming moments', () => {
  it('are the dates at which something ends or is looked at, in the order of time', () => {
    expect(of(planNamed('veenrand').covenant)).toMatchObject([
      { date: '2027-04', what: 'Belangengesprek: Halen en brengen' },
      { date: '2027-06', what: 'Termijn voorzitter loopt af' },
      { date: '2027-10', what: 'Evaluatie: Terugkijken met inwoners' },
      { date: '2028-03', what: 'Besluit over vervolg: Transformatiemiddelen' },
      { date: '2028-10', what: 'Herijken' },
    ]);
  });

  it('start today: a month is over when its last day is', () => {
    const covenant = { ...bare, reviewBy: '2026-11' };
    expect(of(covenant, '2026-11-30')).toHaveLength(1);
    expect(of(covenant, '2026-12-01')).toHaveLength(0);
  });

  it('are five at most, with the rest of the calendar where there is room', () => {
    const calendar = Array.from({ length: 9 }, (_, index) => ({
      when: `2027-0${index + 1}`,
      subject: `Overleg ${index}`,
    }));
    const covenant = { ...bare, reviewBy: '2029-01', meetings: { calendar } };
    expect(of(covenant).map(({ date }) => date)).toEqual([
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
      '2029-01',
    ]);
  });

  it('gather what is of one kind and one date', () => {
    const sources = [
      { name: 'Subsidie', period: { until: '2027-12' } },
      { name: 'Fonds', period: { until: '2027-12' } },
    ];
    expect(of({ ...bare, financing: { sources } })).toMatchObject([{ what: 'Geld stopt: Subsidie, Fonds' }]);
  });

  it('are also when is decided about what was deferred', () => {
    const deferred = { deferred: { until: '2027-03', owner: 'gemeente' } };
    expect(of({ ...bare, chair: deferred, mandate: deferred })).toEqual([
      expect.objectContaining({ date: '2027-03', what: 'Op de agenda: Voorzitter, Mandaat' }),
    ]);
  });

  it('are asked for only while nothing is said about the evaluation', () => {
    const asks = (covenant: typeof bare, unread: readonly string[] = []) =>
      [orderingModel, reportPage].map((make) =>
        make({ covenant, unread, language: 'nl', today }).includes('Wanneer kijken jullie terug'),
      );
    expect(asks(bare)).toEqual([true, true]);
    expect(asks({ ...bare, evaluation: { elsewhere: { reference: 'het convenant' } } })).toEqual([
      false,
      false,
    ]);
    expect(asks({ ...bare, evaluation: { notApplicable: { reason: 'eenmalig' } } })).toEqual([false, false]);
    expect(asks({ ...bare, evaluation: { frequency: 'yearly' } })).toEqual([false, false]);
    expect(asks(bare, ['/evaluation/frequency'])).toEqual([false, false]);
  });

  it('leave out a decision that has been taken', () => {
    const followUp = { decideBy: '2027-03', decidedOn: '2026-10' };
    expect(of({ ...bare, financing: { sources: [{ name: 'Subsidie', followUp }] } })).toEqual([]);
  });
});
