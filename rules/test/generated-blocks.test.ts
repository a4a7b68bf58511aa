import { fix, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { blockNames } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';

const options = { rules, today: '2026-11-22', parseMarkdown: parseWithRemark };
const top = [
  '---',
  'convenant: 1',
  'partijen:',
  '  - id: ggd',
  '    naam: GGD Oost',
  '  - id: gemeente',
  '    naam: Gemeente Oost',
  'taken-en-rollen:',
  '  raci:',
  '    - activiteit: Loket',
  '      uitvoerend: [ggd]',
  '---',
];
const raci = ['<!-- regiolint:raci -->', '<!-- /regiolint:raci -->'];
const withBody = (body: readonly string[], newline = '\n', block: readonly string[] = top) =>
  [...block, '# Plan', '', ...body, ''].join(newline);
const found = (text: string) =>
  lint(text, options)
    .findings.filter(({ ruleId }) => /^generated-block|^body-raci/.test(ruleId))
    .map(({ ruleId }) => ruleId);

describe('the fix of a generated block', () => {
  it.each([['\n'], ['\r\n']])('writes the table with the line ends of the document: %j', (newline) => {
    const text = withBody(raci, newline);
    const after = withBody(
      [raci[0] ?? '', '', '| Activiteit | GGD Oost |', '| --- | --- |', '| Loket | R |', '', raci[1] ?? ''],
      newline,
    );
    expect(fix(text, options).text).toBe(after);
    expect(fix(after, options).text).toBe(after);
    expect(found(after)).toEqual([]);
  });

  it('mends a table in which several cells differ', () => {
    const rows = ['| Activiteit | GGD Oost | Gemeente Oost |', '|---|---|---|', '| Loket | A | C |'];
    const text = withBody([raci[0] ?? '', ...rows, raci[1] ?? '']);
    expect(found(text)).toEqual(['body-raci-differs', 'body-raci-differs']);
    const fixed = fix(text, options);
    expect(fixed.takenBack).toEqual([]);
    expect(found(fixed.text)).toEqual([]);
  });

  it.each([
    ['a sentence', 'Dit spraken we af.', 'Dit spraken we af.'],
    ['a heading', '## Wie doet wat', '## Wie doet wat'],
    ['a remark', '<!-- let op: niet weg -->', '<!-- let op: niet weg -->'],
    ['a picture', '![plaatje](x.png)', '![plaatje](x.png)'],
    ['code', '```\ncode\n```', '```'],
    ['the target of a link', '[def]: https://x.nl', '[def]: https://x.nl'],
    ['a note', '[^1]: Zie mei.', '[^1]: Zie mei.'],
    ['other columns', '| Wat | Wie |\n|---|---|\n| Loket | GGD |', '| Wat | Wie |'],
    [
      'a column more',
      '| Activiteit | Opmerking |\n|---|---|\n| Loket | dicht |',
      '| Activiteit | Opmerking |',
    ],
    ['a link in a cell', '| Activiteit | GGD |\n|---|---|\n| [Loket](x) | |', '| [Loket](x) | |'],
    [
      'a remark in a cell',
      '| Activiteit | GGD |\n|---|---|\n| Loket | <!-- x --> |',
      '| Loket | <!-- x --> |',
    ],
    [
      'a sentence below what the tool said',
      'Hierover is bovenaan nog niets vastgelegd. Dit wel.',
      'Dit wel.',
    ],
    ['a list beside the table', '| Activiteit |\n|---|\n| Loket |\n\n- eigen punt', '- eigen punt'],
  ])('is not made over %s of the region itself, and that is told', (_, content, own) => {
    for (const newline of ['\n', '\r\n']) {
      const text = withBody([raci[0] ?? '', '', ...content.split('\n'), '', raci[1] ?? ''], newline);
      const told = lint(text, options).findings.filter(({ ruleId }) => ruleId === 'generated-block-stale');
      expect(told.map(({ messageId, values }) => [messageId, values.own])).toEqual([['own', own]]);
      expect(fix(text, options).text).toBe(text);
    }
  });

  it('is not asked for when only the words beside an up-to-date table are their own', () => {
    const table = ['| Activiteit | GGD Oost |', '| --- | --- |', '| Loket | R |'];
    expect(found(withBody([raci[0] ?? '', ...table, '', '![plaatje](x.png)', '', raci[1] ?? '']))).toEqual(
      [],
    );
  });

  it.each([
    ['themes', 'Hierover is bovenaan nog niets vastgelegd.'],
    ['themes', 'Nothing about this is recorded at the top yet.'],
    ['raci', '| Activity | someone who left |\n|---|---|\n| Old \\<work> \\[2026] | A/R |'],
    ['parties', '| Naam | Rollen |\n|:--|--:|\n| Oud | penvoerder |'],
    ['deferred', '| Onderwerp | Uiterlijk |\n|---|---|\n| Oud | januari 2020 |'],
  ])('is made over what the tool wrote before: %s, %s', (name, content) => {
    const text = withBody([
      `<!-- regiolint:${name} -->`,
      '',
      ...content.split('\n'),
      '',
      `<!-- /regiolint:${name} -->`,
    ]);
    const changed = text.replace('naam: GGD Oost', 'naam: GGD Oost\n    rollen: [penvoerder]');
    const themed = changed.replace('partijen:', 'portfolio:\n  themas:\n    - naam: Vallen\npartijen:');
    expect(fix(themed, options).text).not.toContain(content);
  });

  it.each([
    ['a key of a line', 'uitvoerend:', 'uitvoert-als:'],
    ['the list itself', '  raci:', '  wie-doet-wat:'],
    ['what it stands in', 'taken-en-rollen:', 'wie-doet-wat:'],
    ['a list that it refers to', 'partijen:', 'partijem:'],
    ['a name that it refers to', '    naam: GGD Oost', '    roepnaam: GGD Oost'],
    ['a misspelt name', '    naam: GGD Oost', '    nam: GGD Oost'],
    ['a name of another form', '    naam: GGD Oost', '    naam: [GGD Oost]'],
    ['a value', '[ggd]', '{ggd: 1}'],
    ['the block', 'convenant: 1', 'titel: "open'],
  ])('waits until what it shows can be read: not %s', (_, line, instead) => {
    const unread = top.join('\n').replace(line, instead).split('\n');
    expect(found(withBody(raci, '\n', unread))).toEqual([]);
  });

  it.each([
    ['a key that is not known', 'opmerking: mei'],
    ['a key of another list', 'financiering:\n  geldbronnen:\n    - naam: Budget\n      periode: 2027'],
    ['a value that is not known', 'voorzitter:\n  variant: soms'],
    ['a misspelt key', 'regio:\n  gemeente: Oost'],
  ])('does not wait for %s elsewhere', (_, more) => {
    expect(found(withBody(raci, '\n', [...top.slice(0, -1), ...more.split('\n'), '---']))).toEqual([
      'generated-block-stale',
    ]);
  });

  it('does not wait for what it does not show of who it names', () => {
    const unread = top.flatMap((line) => (line.includes('naam: GGD') ? [line, '    kleur: rood'] : [line]));
    expect(found(withBody(raci, '\n', unread))).toEqual(['generated-block-stale']);
  });

  it.each(blockNames)('waits for an unknown key beside what it shows: %s', (name) => {
    const marked = [`<!-- regiolint:${name} -->`, `<!-- /regiolint:${name} -->`];
    const unread = ['---', 'convenant: 1', 'iets-anders: 1', '---'];
    expect(found(withBody(marked, '\n', unread))).toEqual([]);
    expect(found(withBody(marked, '\n', ['---', 'convenant: 1', '---']))).toEqual(['generated-block-stale']);
  });
});
