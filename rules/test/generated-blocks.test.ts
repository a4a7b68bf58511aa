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

  it('is not made over words of the region itself', () => {
    const text = withBody([raci[0] ?? '', '', 'Dit spraken we af.', '', raci[1] ?? '']);
    expect(found(text)).toEqual(['generated-block-stale']);
    expect(fix(text, options).text).toBe(text);
  });

  it('waits until all of the block at the top can be read', () => {
    const unknown = top.map((line) => line.replace('uitvoerend', 'uitvoert-als'));
    expect(found(withBody(raci, '\n', unknown))).toEqual([]);
    expect(found(withBody(raci, '\n', [...top.slice(0, -1), 'titel: "open', '---']))).toEqual([]);
  });
});
