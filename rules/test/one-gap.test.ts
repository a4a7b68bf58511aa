import { lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import { found, planWith, wholePlan } from './harness/plan.ts';

const partijen = wholePlan.slice(wholePlan.indexOf('partijen:'), wholePlan.indexOf('urgentie-en'));
const regio = 'regio:\n  naam: Oost\n';
const taken = 'taken-en-rollen:\n  variant: globaal\n';

describe('one gap gives one message', () => {
  it('and a whole plan none', () => {
    expect(found(wholePlan)).toEqual([]);
  });

  it.each([
    ['an unknown key that looks like a required one', 'documentstatus:', 'documentstaus:', 'unknown-key'],
    ['an unknown key below a required one', '  naam: Oost\n', '  nam: Oost\n', 'unknown-key'],
    ['an unknown key in an aspect', 'variant: globaal', 'varant: globaal', 'unknown-key'],
    ['an unknown key in an item', '    naam: Gemeente Oost', '    nam: Gemeente Oost', 'unknown-key'],
    ['a word for not applicable', taken, 'taken-en-rollen:\n  nvt: ja\n', 'unknown-key'],
    ['a required key without a value', 'titel: Valpreventie Oost', 'titel:', 'schema-violation'],
    ['a required object without a value', regio, 'regio:\n', 'schema-violation'],
    ['a required object of which the needed key is empty', regio, 'regio:\n  naam:\n', 'schema-violation'],
    ['a text where an object belongs', regio, 'regio: Oost\n', 'schema-violation'],
    ['a list where an object belongs', regio, 'regio:\n  - naam: Oost\n', 'schema-violation'],
    ['fields where a text belongs', 'titel: Valpreventie Oost', 'titel:\n  a: b\n  c: d', 'schema-violation'],
    ['fields where a list belongs', partijen, 'partijen:\n  id: ggd\n  naam: GGD\n', 'schema-violation'],
    ['a text where a list of fields belongs', partijen, 'partijen: ggd en gemeente\n', 'schema-violation'],
    [
      'a text for an item with fields',
      '  - id: gemeente\n    naam: Gemeente Oost\n    groep: gemeenten\n',
      '  - gemeente\n',
      'schema-violation',
    ],
    ['a word that is no choice', 'fase: pril', 'fase: half', 'schema-violation'],
    ['a variant that is no choice', 'variant: globaal', 'variant: helder', 'schema-violation'],
    ['an aspect that is a text', taken, 'taken-en-rollen: nvt\n', 'schema-violation'],
    ['an answer that is a text', taken, 'taken-en-rollen:\n  elders: Regiovisie\n', 'schema-violation'],
    ['a list where one name belongs', 'eigenaar: thuiszorg', 'eigenaar: [thuiszorg]', 'schema-violation'],
    ['a date that does not exist', 'fase: pril\n', 'fase: pril\ngeldig-tot: 2027-02-30\n', 'date-form'],
    [
      'a plan that ran out after the review that did not come',
      'fase: pril\n',
      'fase: pril\ngeldig-tot: 2026-10\nherijken-voor: 2026-08\n',
      'plan-expired',
    ],
    ['a year for a date', 'fase: pril\n', 'fase: pril\ngeldig-tot: 2027\n', 'date-form'],
    [
      'a number with a dot in an order of dates',
      'fase: pril\n',
      'fase: pril\ngeldig-tot: 2027.10\n',
      'number-shortened',
    ],
    ['a value that YAML cannot follow', '  naam: Oost\n', '  naam: *Oost*\n', 'frontmatter-unreadable'],
    [
      'an item that YAML cannot follow',
      '  - id: gemeente\n    naam: Gemeente Oost\n    groep: gemeenten\n',
      '  - *gemeente*\n',
      'frontmatter-unreadable',
    ],
    ['a key that is there twice', regio, `${regio}${regio}`, 'frontmatter-unreadable'],
    ['a tag in place of a list', partijen, 'partijen: !let op\n', 'tag-swallows-text'],
    [
      'a newer version of the form',
      'convenant: 1',
      'convenant: 2\nhelemaal-nieuw: ja\nname: x',
      'schema-violation',
    ],
    ['a placeholder', 'frequentie: jaarlijks', 'frequentie: n.t.b.', 'placeholder-left'],
    ['an empty list in an aspect', 'variant: globaal', 'variant: globaal\n  principes: []', 'empty-value'],
  ])('%s', (_, instead, typed, rule) => {
    expect(found(planWith(instead, typed)).map((line) => line.split(' | ')[0])).toEqual([rule]);
  });

  it('and a block that cannot be read only says so', () => {
    const text = planWith(taken, 'taken-en-rollen:\n  variant: {{variant\n').replace('soort:', 'kind:');
    expect(found(text).map((line) => line.split(' | ')[0])).toEqual(['frontmatter-unreadable']);
  });

  it('and a block without a text to read is asked for what it needs', () => {
    const needed = ['convenant', 'soort', 'titel', 'documentstatus', 'fase', 'regio', 'partijen'];
    const asked = needed.map(
      (key) => `schema-violation | document | Wat komt er bij "${key}"? Dit veld is nodig.`,
    );
    for (const text of ['---\n---\n', '---\n# nog leeg\n---\n']) {
      expect(found(text).filter((line) => line.startsWith('schema-violation'))).toEqual(asked);
    }
  });
});

describe('a file that is the block itself', () => {
  const bare = wholePlan.slice('---\n'.length, wholePlan.indexOf('---\n\n'));

  it('is read with and without the fence of a document', () => {
    expect(found(bare, 'bare')).toEqual([]);
    expect(found(`---\n${bare}...\n`, 'bare')).toEqual([]);
    expect(found(`\uFEFF${bare.replaceAll('\n', '\r\n')}`, 'bare')).toEqual([]);
  });

  it('holds one document', () => {
    expect(found(`${bare}---\n${bare}`, 'bare')).toEqual([
      'frontmatter-unreadable | --- | Regel 28 is niet te lezen: hier begint een tweede document; in één bestand hoort er één.',
    ]);
  });

  it.each([
    ['a text', 'De afspraken volgen na de zomer', 'De afspraken volgen na de zomer'],
    ['a list', '- een\n- twee', '- een'],
    ['a number', '1', '1'],
  ])('has fields on top, and not %s', (_, text, at) => {
    const detail = 'hier horen velden te staan, elk met een naam en een dubbele punt';
    expect(found(text, 'bare')).toEqual([
      `frontmatter-unreadable | ${at} | Regel 1 is niet te lezen: ${detail}.`,
    ]);
  });

  it('is asked for what it needs when it is empty', () => {
    expect(found('', 'bare')).toContain(
      'schema-violation | document | Wat komt er bij "titel"? Dit veld is nodig.',
    );
  });

  it('may be JSON, and is mended as JSON', () => {
    const text = '{"covenant": 1, "Phase": "emerging", "agreements": "iza"}';
    const { findings } = lint(text, { rules, today: '2026-11-22', kind: 'bare' });
    const fixes = findings.flatMap(({ ruleId, fixes = [] }) => fixes.map((fix) => `${ruleId}: ${fix.text}`));
    expect(fixes).toEqual(['unknown-key: "phase"', 'schema-violation: ["iza"]']);
  });
});

describe('a message', () => {
  it('speaks English to those who write English, even when their block cannot be read', () => {
    const text = '---\ncovenant: 1\ntitle: Together: healthy\nparties:\n  - name: East\n---\n';
    expect(found(text)[0]).toContain('Put the whole text between quotation marks.');
  });

  it('shows no more of a long text than a reader needs', () => {
    const long = 'a '.repeat(5000);
    for (const line of [
      `titel: {a: ${long}}`,
      `${long}: b`,
      `fase: ${long}`,
      `titel: *${long}`,
      `titel: !${long}`,
    ]) {
      for (const message of found(planWith('titel: Valpreventie Oost', line))) {
        expect((message.split(' | ')[2] ?? '').length).toBeLessThan(300);
      }
    }
  });
});
