import type { Covenant } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { blockNames, renderBlock } from '../src/blocks/render.ts';
import { outlineOf } from '../src/body/outline-of.ts';
import { parseWithRemark } from '../src/body/remark.ts';

const covenant = {
  parties: [
    { id: 'ggd', name: 'GGD *Oost* | West', group: 'public-health-service' },
    { id: 'gemeente', name: 'Gemeente Oost', group: 'municipalities', roles: ['financier', 'lead-party'] },
    { name: 'Hogeschool\nde Brug', ring: 'outer' },
  ],
  purpose: {
    goals: [{ id: 'oud', statement: 'Gezond oud', kpisDeferred: { until: '2027-01', owner: 'ggd' } }],
  },
  portfolio: { themes: [{ id: 'val', name: 'Minder vallen', owner: 'ggd', coalition: ['gemeente', 'ggd'] }] },
  responsibilities: {
    raci: [
      { activity: 'Loket <open>', responsible: ['ggd'], accountable: 'gemeente', informed: ['everyone'] },
      { activity: 'Agenda', responsible: ['gemeente'], accountable: ['gemeente'], consulted: ['chair'] },
    ],
  },
  financing: {
    sources: [
      {
        name: 'Regiobudget',
        amount: { euro: 180000, per: 'year' },
        period: { from: '2026-01', until: '2028-12-31' },
        covers: ['governance', 'chair'],
      },
      { name: 'Uren', amount: { per: 'once' } },
    ],
  },
  meetings: {
    bodies: [{ id: 'tafel', name: 'Regiotafel', members: [{ who: 'ggd', seats: 2 }, { who: 'gemeente' }] }],
    calendar: [{ when: '2027-03', kind: 'funding-review', subject: 'Geld', body: 'tafel' }],
  },
  evaluation: { kpis: [{ name: 'Opnames na een val', goal: 'oud', frequency: 'yearly', baseline: '412' }] },
  chair: { deferred: { until: '2026-12', owner: 'gemeente', agenda: 'Regiotafel' } },
} satisfies Partial<Covenant>;

const lines = (name: (typeof blockNames)[number], language: 'nl' | 'en' = 'nl') =>
  renderBlock(name, covenant, language).split('\n');

describe('a generated block', () => {
  it.each([
    [
      'raci',
      [
        '| Activiteit | Gemeente Oost | GGD \\*Oost\\* \\| West | iedereen | voorzitter |',
        '| --- | --- | --- | --- | --- |',
        '| Loket \\<open> | A | R | I | |',
        '| Agenda | A/R | | | C |',
      ],
    ],
    [
      'parties',
      [
        '| Naam | Groep | Kring | Rollen |',
        '| --- | --- | --- | --- |',
        '| GGD \\*Oost\\* \\| West | GGD | | |',
        '| Gemeente Oost | gemeenten | | financier, penvoerder |',
        '| Hogeschool de Brug | | buitenkring | |',
      ],
    ],
    [
      'sources',
      [
        '| Naam | Bedrag | Waarvoor | Looptijd |',
        '| --- | --- | --- | --- |',
        '| Regiobudget | € 180.000 per jaar | governance, voorzitter | vanaf januari 2026 tot en met 31 december 2028 |',
        '| Uren | eenmalig | | |',
      ],
    ],
    [
      'calendar',
      [
        '| Wanneer | Onderwerp | Soort | Tafel |',
        '| --- | --- | --- | --- |',
        '| maart 2027 | Geld | geldbronnen | Regiotafel |',
      ],
    ],
    [
      'bodies',
      ['| Naam | Leden |', '| --- | --- |', '| Regiotafel | GGD \\*Oost\\* \\| West (2), Gemeente Oost |'],
    ],
    [
      'deferred',
      [
        '| Onderwerp | Uiterlijk | Eigenaar | Op welke agenda |',
        '| --- | --- | --- | --- |',
        '| Voorzitter | december 2026 | Gemeente Oost | Regiotafel |',
        '| KPI’s: Gezond oud | januari 2027 | GGD \\*Oost\\* \\| West | |',
      ],
    ],
  ] as const)('shows %s as a table', (name, expected) => {
    expect(lines(name)).toEqual(expected);
  });

  it('speaks the language of the document', () => {
    expect(lines('sources', 'en')[2]).toContain('€ 180,000 a year');
    expect(lines('calendar', 'en')).toEqual([
      '| When | Subject | Kind | Body |',
      '| --- | --- | --- | --- |',
      '| March 2027 | Geld | funding review | Regiotafel |',
    ]);
  });

  it('says so when there is nothing to show', () => {
    for (const name of blockNames) {
      expect(renderBlock(name, {}, 'nl')).toBe('Hierover is bovenaan nog niets vastgelegd.');
    }
  });

  it.each(blockNames)('reads back as one table, whatever stands in a cell: %s', (name) => {
    const nasty = '<!-- /regiolint:raci --> | `a` &lt; \\ **x** [y](z) ~~w~~ http://x.nl _u_\n# kop';
    const said = JSON.parse(JSON.stringify(covenant).replaceAll('"Gemeente Oost"', JSON.stringify(nasty)));
    const text = renderBlock(name, said, 'nl');
    const { opening, asides, blocks } = outlineOf(parseWithRemark(text).children, text);
    expect(opening.tables).toHaveLength(1);
    expect([asides, blocks, opening.sentences]).toEqual([[], [], []]);
    const cells = opening.tables.flatMap(({ header, rows }) =>
      [header, ...rows].flat().map((cell) => cell.text),
    );
    if (text.includes('regiolint')) expect(cells.join('\n')).toContain(nasty.replace('\n', ' '));
  });
});
