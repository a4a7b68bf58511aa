import { translateVocabulary } from '@regiolint/engine';
import { describe, expect, it } from 'vitest';
import { found, offered, planWith, taken, wholePlan } from './harness/plan.ts';

const windows = (text: string) => text.replaceAll('\n', '\r\n');
const inEnglish = (text: string) => translateVocabulary(text, 'markdown', 'en');

/** A plan with other lines before and after, in both vocabularies and with the line ends of Linux and of Windows. */
function everyWay(lines: string, typed: string, then: string): [string, string][] {
  const [before, after] = [planWith(lines, typed), planWith(lines, then)];
  const both: [string, string][] = [
    [before, after],
    [inEnglish(before), inEnglish(after)],
  ];
  return both.flatMap(([from, to]) => [
    [from, to],
    [windows(from), windows(to)],
  ]);
}

describe('what a text cut at a # offers', () => {
  const quotes = {
    nl: 'Zet aanhalingstekens om de hele tekst',
    en: 'Put quotation marks around the whole text',
  };
  const remark = {
    nl: 'Zet een spatie na de #: het is een opmerking',
    en: 'Put a space after the #: it is a remark',
  };
  const title = 'titel: Valpreventie Oost\n';

  it.each([
    [title, 'titel: Tafel #1, met "thuis" \n', 'titel: "Tafel #1, met \\"thuis\\"" \n'],
    [title, 'titel: Valpreventie\n  van tafel #1\n', 'titel: "Valpreventie\n  van tafel #1"\n'],
    [title, 'titel: !!str Tafel #1\n', 'titel: !!str "Tafel #1"\n'],
    [
      '  naam: Oost\n',
      '  naam: Oost\n  gemeenten: [Oost, West #a\n  ]\n',
      '  naam: Oost\n  gemeenten: [Oost, "West #a"\n  ]\n',
    ],
  ])('makes one text of %j%j', (lines, typed, then) => {
    for (const [before, after] of everyWay(lines, typed, then)) {
      expect(taken(before, quotes)).toBe(after);
      expect(found(after)).toEqual([]);
    }
  });

  it.each([
    [title, 'titel: Tafel  #let op: #nog kiezen\n', 'titel: Tafel  # let op: #nog kiezen\n'],
    [
      '  naam: Oost\n',
      '  naam: Oost\n  gemeenten: [Oost #a, West]\n  ]\n',
      '  naam: Oost\n  gemeenten: [Oost # a, West]\n  ]\n',
    ],
  ])('makes a remark of it: %j%j', (lines, typed, then) => {
    for (const [before, after] of everyWay(lines, typed, then)) {
      expect(taken(before, remark)).toBe(after);
      expect(found(after)).toEqual([]);
    }
  });

  it('makes no text of what may be more than one', () => {
    const typed = '  naam: Oost\n  gemeenten: [Oost #a, West]\n  ]\n';
    expect(offered(planWith('  naam: Oost\n', typed))).toEqual([remark.nl]);
  });
});

describe('what a deferral of which the date has passed offers', () => {
  const remove = {
    nl: 'Haal het uitstel weg: het is geregeld',
    en: 'Remove the deferral: it is arranged',
  };
  const roles = 'taken-en-rollen:\n  variant: globaal\n';

  it.each([
    [
      'between other lines',
      'taken-en-rollen: # nu\n  uitgesteld:\n    tot: 2026-01\n    eigenaar: gemeente\n  variant: globaal\n',
      'taken-en-rollen: # nu\n  variant: globaal\n',
    ],
    [
      'below them, and keeps the remarks in it',
      'taken-en-rollen:\n  variant: globaal\n  # boven\n  uitgesteld: # besluit 12\n    # wie\n    tot: 2026-01\n    eigenaar: gemeente # "#" van de werkgroep\n    reden: |\n      # geen opmerking\n  # onder\n',
      'taken-en-rollen:\n  variant: globaal\n  # boven\n  # besluit 12\n  # wie\n  # "#" van de werkgroep\n  # onder\n',
    ],
    [
      'between braces',
      'taken-en-rollen:\n  uitgesteld: {tot: 2026-01, eigenaar: gemeente}\n  variant: globaal\n',
      'taken-en-rollen:\n  variant: globaal\n',
    ],
    [
      'in braces, first',
      'taken-en-rollen: {uitgesteld: {tot: 2026-01, eigenaar: gemeente}, variant: globaal}\n',
      'taken-en-rollen: {variant: globaal}\n',
    ],
    [
      'in braces, last',
      'taken-en-rollen: {variant: globaal, uitgesteld: {tot: 2026-01, eigenaar: gemeente}}\n',
      'taken-en-rollen: {variant: globaal}\n',
    ],
  ])('is taken away %s', (_, typed, then) => {
    for (const [before, after] of everyWay(roles, typed, then)) {
      expect(found(before)).toHaveLength(1);
      expect(taken(before, remove)).toBe(after);
      expect(found(after)).toEqual([]);
    }
  });

  it('is taken away in JSON', () => {
    const json = (deferred: string) =>
      `{\n  "covenant": 1,\n  "mandaat": {\n    "variant": "beperkt"${deferred}\n  }\n}\n`;
    const before = json(',\n    "uitgesteld": {\n      "tot": "2026-01",\n      "eigenaar": "ggd"\n    }');
    expect(taken(before, remove, 'bare')).toBe(json(''));
  });

  it('is taken away at a goal that has a KPI by now', () => {
    const goals = (deferred: string) =>
      `doel-en-effect:\n  doelen:\n    - id: thuis\n      doel: Thuis\n${deferred}evaluatie:\n  kpis:\n    - naam: Vallen per jaar\n      doel: thuis\n`;
    const before = goals('      kpis-uitgesteld:\n        tot: 2026-01\n        eigenaar: gemeente\n');
    const after = planWith('evaluatie:\n', goals(''));
    expect(taken(planWith('evaluatie:\n', before), remove)).toBe(after);
    expect(found(after).filter((line) => !found(planWith('evaluatie:\n', before)).includes(line))).toEqual(
      [],
    );
  });

  it.each([
    [
      'when nothing else is said',
      'taken-en-rollen:\n  uitgesteld:\n    tot: 2026-01\n    eigenaar: gemeente\n',
    ],
    [
      'when a part of it is used elsewhere',
      'taken-en-rollen:\n  variant: globaal\n  uitgesteld:\n    tot: 2026-01\n    eigenaar: &wie gemeente\nmandaat:\n  uitgesteld:\n    tot: 2027-01\n    eigenaar: *wie\n',
    ],
    [
      'when a remark would be lost',
      'taken-en-rollen: {variant: globaal, uitgesteld: {tot: 2026-01, # besluit 12\n  eigenaar: gemeente}}\n',
    ],
  ])('stays %s', (_, typed) => {
    expect(offered(planWith(roles, typed))).toEqual([]);
  });

  it('stays while a goal has no KPI', () => {
    const typed =
      'doel-en-effect:\n  doelen:\n    - id: thuis\n      doel: Thuis\n      kpis-uitgesteld:\n        tot: 2026-01\n        eigenaar: gemeente\n';
    expect(offered(planWith('evaluatie:\n', `${typed}evaluatie:\n`))).toEqual([]);
  });
});

it('offers nothing in a plan in which nothing is found', () => {
  expect(offered(wholePlan)).toEqual([]);
});
