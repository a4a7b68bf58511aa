import { describe, expect, it } from 'vitest';
import { found, offered, planWith, taken, wholePlan } from './harness/plan.ts';

const windows = (text: string) => text.replaceAll('\n', '\r\n');

/** The text with the first move that it offers. */
function moved(text: string, kind?: 'bare'): string | undefined {
  const title = offered(text, kind).find((one) => /^(?:Verplaats|Move) /.test(one));
  return title === undefined ? undefined : taken(text, { nl: title, en: title }, kind);
}

const end = 'evaluatie:\n  frequentie: jaarlijks\n  eigenaar: thuiszorg\n';
const kpis = '    - naam: Vallen per jaar\n      bron: GGD\n      frequentie: jaarlijks\n';

describe('a key that belongs elsewhere is moved there', () => {
  it.each([
    [
      'from right below it',
      `${end}# wat we meten\nkpis: # drie\n${kpis}`,
      `${end}  # wat we meten\n  kpis: # drie\n${kpis.replaceAll(/^/gm, '  ').trimEnd()}\n`,
    ],
    [
      'from above it',
      `x-eigen: 1 # a\nkpis:\n- naam: Vallen per jaar\n\n  bron: GGD # b\n  frequentie: jaarlijks\n${end}# slot\n`,
      `x-eigen: 1 # a\n${end}  kpis:\n  - naam: Vallen per jaar\n\n    bron: GGD # b\n    frequentie: jaarlijks\n# slot\n`,
    ],
    [
      'from another aspect',
      `cultuur:\n    bijsturen: |\n        # geen opmerking\n\n        Ieder jaar\n    bewaker: gemeente\n${end}`,
      `cultuur:\n    bewaker: gemeente\n${end}  bijsturen: |\n      # geen opmerking\n\n      Ieder jaar\n`,
    ],
    [
      'from deeper in it, at the end',
      `${end}  kpis:\n    - naam: Vallen per jaar\n      bron: GGD\n      bijsturen: Ieder jaar\n`,
      `${end}  kpis:\n    - naam: Vallen per jaar\n      bron: GGD\n  bijsturen: Ieder jaar\n`,
    ],
    [
      'to where nothing stands yet',
      `${end}  # hoe\n  spelregels: [Op tijd]\n`,
      `${end}cultuur:\n  # hoe\n  spelregels: [Op tijd]\n`,
    ],
    [
      'to where nothing stands yet, from the top',
      `spelregels:\n  - Op tijd\n${end}`,
      `cultuur:\n  spelregels:\n    - Op tijd\n${end}`,
    ],
    [
      'to an object in an object',
      `cultuur:\n  bewaker: gemeente\n  vertrouwen: We bellen elkaar\n${end}`,
      `cultuur:\n  bewaker: gemeente\n  kompas:\n    vertrouwen: We bellen elkaar\n${end}`,
    ],
    [
      'to a key without a value',
      `cultuur: # volgt\nspelregels: [Op tijd]\n${end}`,
      `cultuur: # volgt\n  spelregels: [Op tijd]\n${end}`,
    ],
    [
      'in braces to lines',
      `mandaat: {variant: beperkt, spelregels: [Op tijd], reikwijdte: Alles}\ncultuur:\n  bewaker: gemeente\n${end}`,
      `mandaat: {variant: beperkt, reikwijdte: Alles}\ncultuur:\n  bewaker: gemeente\n  spelregels: [Op tijd]\n${end}`,
    ],
    [
      'from lines to braces',
      `cultuur: {bewaker: gemeente}\nspelregels: [Op tijd]\n${end}`,
      `cultuur: {bewaker: gemeente, spelregels: [Op tijd]}\n${end}`,
    ],
    [
      'from braces to braces',
      `cultuur: { bewaker: gemeente }\nmandaat: {variant: beperkt, spelregels: [Op tijd]}\n${end}`,
      `cultuur: { bewaker: gemeente, spelregels: [Op tijd] }\nmandaat: {variant: beperkt}\n${end}`,
    ],
    [
      'with an English name',
      `culture:\n  keeper: gemeente\nbehaviourRules: [On time]\n${end}`,
      `culture:\n  keeper: gemeente\n  behaviourRules: [On time]\n${end}`,
    ],
  ])('%s', (_, typed, then) => {
    for (const as of [(text: string) => text, windows]) {
      const [before, after] = [as(planWith(end, typed)), as(planWith(end, then))];
      expect(moved(before)).toBe(after);
      expect(found(after).length).toBeLessThan(found(before).length);
      expect(found(after).filter((finding) => !found(before).includes(finding))).toEqual([]);
    }
  });

  it('in the same item of a list', () => {
    const goals = (last: string) =>
      `doel-en-effect:\n  doelen:\n    - doel: Thuis\n      soort: maatschappelijk\n      kpis-uitgesteld:\n        tot: 2027-01\n        eigenaar: gemeente\n${last}${end}`;
    expect(moved(planWith(end, goals('        horizon: lang\n')))).toBe(
      planWith(end, goals('      horizon: lang\n')),
    );
  });

  it('in a file that ends without a line end', () => {
    const text = 'convenant: 1\nkpis: []\nevaluatie:\n  frequentie: jaarlijks';
    const after = 'convenant: 1\nevaluatie:\n  frequentie: jaarlijks\n  kpis: []';
    expect(moved(text, 'bare')).toBe(after);
    const last = 'convenant: 1\nevaluatie:\n  frequentie: jaarlijks\nkpis: []';
    expect(moved(last, 'bare')).toBe(after);
  });

  it('in JSON', () => {
    const json = (own: string, other: string) =>
      `{\n  "convenant": 1,\n  "mandaat": {\n    "variant": "beperkt"${own}\n  },\n  "cultuur": {\n    "bewaker": "ggd"${other}\n  }\n}\n`;
    const rules = ',\n    "spelregels": [\n      "Op tijd"\n    ]';
    expect(moved(json(rules, ''), 'bare')).toBe(json('', rules));
  });
});

describe('a key that belongs elsewhere stays', () => {
  it.each([
    ['when more than one place has it', `schaal: regio\n${end}`],
    ['when it is not said of which item it is', `horizon: lang\n${end}`],
    ['when it is there already', `bijsturen: Ieder jaar\n${end}  bijsturen: Ieder kwartaal\n`],
    ['when it is there already, in English', `bijsturen: Ieder jaar\n${end}  adjusting: Each year\n`],
    [
      'when it goes with a hyphen',
      `x-lijst: 1\ncultuur:\n  leren: 1\nparticipatie:\n  vormen:\n    - kpis: a\n${end}`,
    ],
    ['when a part of it is used elsewhere', `bijsturen: &a Ieder jaar\n${end}cultuur:\n  spelregels: [*a]\n`],
    [
      'when where it belongs is used elsewhere',
      `spelregels: [Op tijd]\ncultuur: &c\n  bewaker: ggd\nx-c: *c\n${end}`,
    ],
    ['when lines would come between braces', `cultuur: {bewaker: ggd}\nspelregels:\n  - Op tijd\n${end}`],
    ['when a remark would be lost', `cultuur: {bewaker: ggd}\nspelregels: [Op tijd] # altijd\n${end}`],
    [
      'when where it belongs stands elsewhere',
      `spelregels: [Op tijd]\ncultuur:\n  elders:\n    document: Handvest\n${end}`,
    ],
    ['when what stands in it is not known there', `bijsturen:\n  hoe: vaak\n${end}`],
    ['when what stands in it has another form there', `kpis: [Vallen, Bellen]\n${end}`],
    ['when where it belongs holds something else', `spelregels: [Op tijd]\ncultuur: goed\n${end}`],
  ])('%s', (_, typed) => {
    expect(moved(planWith(end, typed))).toBeUndefined();
  });
});

it('nothing is moved in a plan in which nothing is misplaced', () => {
  expect(moved(wholePlan)).toBeUndefined();
});
