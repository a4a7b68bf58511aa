import { fix, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
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

  it('waits until all of the block at the top can be read', () => {
    const unknown = top.map((line) => line.replace('uitvoerend', 'uitvoert-als'));
    expect(found(withBody(raci, '\n', unknown))).toEqual([]);
    expect(found(withBody(raci, '\n', [...top.slice(0, -1), 'titel: "open', '---']))).toEqual([]);
  });
});
