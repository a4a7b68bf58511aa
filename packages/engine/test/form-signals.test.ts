import { describe, expect, it } from 'vitest';
import type { Plan } from '../src/plan/plan.ts';
import { type Form, formSignals } from '../src/rule/form-signals.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is seen in a covenant: the forms, and the clauses in English. */
function seenIn(covenant: Data): readonly string[] {
  return Object.entries(formSignals).flatMap(([form, signals]) =>
    signals
      .filter(({ isSeen }) => isSeen(covenant, { covenant } as unknown as Plan))
      .map(({ en }) => `${form}: ${en}`),
  );
}

const sources = (...list: readonly Data[]) => ({ financing: { sources: list } });
const parties = (...list: readonly Data[]) => ({ parties: list });
const themes = (...list: readonly Data[]) => ({ portfolio: { themes: list } });
const goals = (...list: readonly Data[]) => ({ purpose: { goals: list } });
const rules = (...list: readonly Data[]) => ({ decisionMaking: { rules: list } });

const seen: readonly (readonly [Form, number, Data])[] = [
  ['knowledge-network', 0, { financing: { notApplicable: {} } }],
  ['knowledge-network', 0, sources({ kind: 'in-kind' })],
  ['knowledge-network', 1, { decisionMaking: { variant: 'informal' } }],
  ['knowledge-network', 1, rules({ method: 'advice-only' })],
  ['knowledge-network', 2, goals({ kind: 'process' }, { kind: 'process' })],
  ['knowledge-network', 3, { mandate: { variant: 'none' } }],
  ['knowledge-network', 3, { mandate: { notApplicable: { reason: 'no' } } }],
  ['facility-sharing', 0, sources({ distribution: { rule: 'by size' } })],
  ['facility-sharing', 1, { scope: { domains: ['digital'] } }],
  ['facility-sharing', 2, themes({ kind: 'other' }, { kind: 'other' })],
  ['facility-sharing', 3, { legalForm: { variant: 'foundation' } }],
  ['facility-sharing', 3, { support: { variant: 'hosted-by-party' } }],
  ['care-chain', 0, parties({ group: 'care-providers' }, { group: 'care-professionals' })],
  ['care-chain', 1, themes({ name: 'Falls' })],
  ['care-chain', 2, { responsibilities: { variant: 'explicit' } }],
  ['target-group-network', 0, { scope: { targetGroups: ['young people'] } }],
  [
    'target-group-network',
    0,
    themes({ kind: 'target-group', targetGroup: 'a' }, { kind: 'target-group', targetGroup: 'a' }),
  ],
  ['target-group-network', 1, parties({ domains: ['housing'] }, { domains: ['education'] })],
  ['target-group-network', 2, rules({ appliesTo: { level: 'theme' } })],
  ['population-network', 0, goals({ kind: 'outcome', aims: ['equity', 'cost'] })],
  ['population-network', 1, parties({ group: 'health-insurers' }, { group: 'municipalities' })],
  ['population-network', 2, sources({ kind: 'transformation-funds' })],
  ['population-network', 2, { financing: { paymentModels: ['bundled'] } }],
  ['population-network', 3, themes({ kind: 'enabling' }, { kind: 'target-group' })],
  ['neighbourhood-network', 0, themes({ scale: 'local' }, { scale: 'local' }, { scale: 'regional' }, {})],
  ['neighbourhood-network', 1, parties({ group: 'municipalities', roles: ['commissioner'] })],
  ['neighbourhood-network', 2, parties({ domains: ['welfare'] })],
  ['issue-network', 0, themes({ name: 'Falls' })],
  ['issue-network', 1, { sharedDrive: { trigger: 'The closing of the hospital' } }],
  ['issue-network', 2, { legalForm: { period: { until: '2028-12' } } }],
  ['issue-network', 2, sources({ endsBecause: 'the subsidy ends' })],
];

describe('a signal of a form', () => {
  it.each(seen)('of a %s, number %i, is seen in %j', (form, index, covenant) => {
    expect(seenIn(covenant)).toContain(`${form}: ${formSignals[form][index]?.en}`);
  });

  it('has an example for each', () => {
    const shown = new Set(seen.map(([form, index]) => `${form} ${index}`));
    const all = Object.entries(formSignals).flatMap(([form, signals]) =>
      signals.map((_, index) => `${form} ${index}`),
    );
    expect([...shown]).toEqual(all);
  });

  it.each([
    {},
    { financing: { explanation: 'Each pays for itself' }, mandate: {}, scope: {}, portfolio: {} },
    parties({ name: 'a' }, { group: 'care-providers' }),
    themes({ name: 'a' }, { name: 'b' }),
    themes({ kind: 'other' }, { name: 'b' }),
    themes({ kind: 'target-group' }, { kind: 'target-group' }),
    themes({ scale: 'local' }, { scale: 'regional' }),
    goals({ statement: 'a' }, { kind: 'process' }),
    goals({ kind: 'process', aims: ['health'] }, { kind: 'outcome' }),
    sources({ name: 'a' }, { kind: 'in-kind' }),
    rules({ method: 'majority' }, { method: 'advice-only' }),
    { financing: { sources: [{ kind: 'in-kind' }], deferred: {} } },
  ])('is not seen in silence, nor in half of it: %j', (covenant) => {
    expect(seenIn(covenant)).toEqual([]);
  });
});
