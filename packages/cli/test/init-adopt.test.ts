import { readdirSync } from 'node:fs';
import { findFences, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { type AspectName, aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { adopt, withOthers } from '../src/init/adopt.ts';
import type { Found } from '../src/init/answers.ts';
import { fixtureDay, readFixture } from './fixtures.ts';
import { folderWith, regiolint } from './run.ts';
import { nobody, prose, read, uncommented, wrongIn } from './starting.ts';

describe('a text', () => {
  const bodies = [
    'plans/brede-stroom.md',
    'plans/hart-van-de-delta.md',
    'plans/twee-oevers.md',
    'plans/veenrand.md',
    'plans-en/north-lakes.md',
  ].map((path) => {
    const text = readFixture(path);
    const fenced = findFences(text);
    return [path, typeof fenced === 'object' ? text.slice(fenced.bodyStart) : text] as const;
  });

  it.each(bodies)('such as %s stays as it is to the byte, and has only open questions', (path, body) => {
    const name = path.replace(/.*\//, '');
    const cwd = folderWith({ [name]: body });
    expect(regiolint(['init', name], { cwd })).toMatchObject({ code: 0, err: '' });
    const made = read(cwd, name);
    const fenced = findFences(made);
    expect(typeof fenced === 'object' && made.slice(fenced.bodyStart)).toBe(body);
    const { out } = regiolint([name, '--format', 'json', '--today', fixtureDay], { cwd });
    const wrong = JSON.parse(out).files[0].findings.filter(
      ({ nature }: { nature: string }) => nature === 'wrong',
    );
    expect(wrong.length).toBeGreaterThan(0);
    for (const { ruleId, messageId } of wrong)
      expect([ruleId, messageId]).toEqual(['schema-violation', 'required']);
    expect(wrongIn(uncommented(made))).toEqual([]);
  });

  it.each(bodies)('such as %s has every quote on the line that is named', (_, body) => {
    const cwd = folderWith({ 'plan.md': body });
    regiolint(['init', 'plan.md'], { cwd });
    const lines = read(cwd, 'plan.md').split('\n');
    const quotes = lines.flatMap((line) => {
      const [, number, quote] = /^# {3}(?:regel|line) ([0-9]+): "(.*)"$/.exec(line) ?? [];
      return quote === undefined ? [] : [{ number: Number(number), quote: quote.slice(0, 20) }];
    });
    expect(quotes.length).toBeGreaterThan(3);
    const plain = (text: string | undefined) => text?.replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
    for (const { number, quote } of quotes)
      expect(plain(lines.slice(number - 1, number + 1).join(' '))).toContain(plain(quote));
  });

  it('gives its title, kind, region and parties as proposals, each a comment with its line', () => {
    const cwd = folderWith({ 'plan.md': prose });
    regiolint(['init', 'plan.md'], { cwd });
    const made = read(cwd, 'plan.md');
    const line = made.split('\n').indexOf('# Regioplan Oost aan de Vecht 2026') + 1;
    expect(made).toContain(
      `#   regel ${line}: "Regioplan Oost aan de Vecht 2026"\n# titel: Regioplan Oost aan de Vecht 2026\n`,
    );
    expect(made).toContain('# soort: regioplan\n');
    expect(made).toContain('# regio:\n#   naam: Oost aan de Vecht\n');
    expect(made).toContain('#   - id: gemeente-vechtstad\n#     naam: Gemeente Vechtstad\n');
    expect(made).not.toMatch(/^titel:/m);
    const { findings } = lint(
      uncommented(made).replace('documentstatus:', 'documentstatus: concept').replace('fase:', 'fase: pril'),
      {
        rules,
        today: fixtureDay,
      },
    );
    expect(findings.filter(({ nature }) => nature === 'wrong')).toEqual([]);
  });

  it.each([
    ['with the lines of Windows', prose.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${prose}`],
    ['that starts with a line of hyphens', `---\n\n${prose}`],
    ['without an end to its last line', prose.trimEnd()],
    ['of nothing but a title', '# Plan\n'],
    ['of nothing but tags', '<table><tr><td>Stuurgroep</td></tr></table>\n'],
  ])('%s stays as it is', (_, text) => {
    const cwd = folderWith({ 'plan.md': text });
    expect(regiolint(['init', 'plan.md', '--lang', 'nl'], { cwd })).toMatchObject({ code: 0, err: '' });
    const made = read(cwd, 'plan.md');
    const body = text.replace('\uFEFF', '');
    expect(made.endsWith(`---${text.includes('\r') ? '\r\n' : '\n'}${body}`)).toBe(true);
    expect(made.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(made.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(wrongIn(made)).toEqual([]);
  });

  const german =
    'Die Gemeinden und die Krankenkassen arbeiten zusammen für eine bessere Versorgung. Das ist nicht neu und wird auch von den Bürgern getragen.\n';
  const rows = `| Activiteit | Wie |\n|---|---|\n${'| Huisbezoek | GGD |\n'.repeat(10_000)}`;
  it.each([
    ['in German', german, /Duits/],
    ['of 5 MB', 'Wij werken samen. '.repeat(300_000), /te groot/],
    ['with a table of 10,000 rows', `# Plan\n\n${rows}`, /tabellen zijn te lang/],
    ['that has a block already', '---\nconvenant: 1\n---\n\n# Plan\n', /al een blok met afspraken/],
    [
      'that has ours but for a word',
      '---\nfase: pril\npartijen:\n---\n\n# Plan\n',
      /al een blok met afspraken/,
    ],
    ['that has one below a blank line', '\n---\nconvenant: 1\n---\n\n# Plan\n', /al een blok met afspraken/],
    [
      'that has the block of a website',
      '---\ntitle: Blog\nlayout: post\ntags: [a]\ndraft: true\n---\n\n# Plan\n',
      /niet over afspraken gaat \(title, layout, tags\), [^\n]* regiolint init plan\.md -o plan-2\.md\n/,
    ],
    ['that has one in TOML', '+++\ntitle = "Blog"\n+++\n# Plan\n', /niet over afspraken gaat \(title\)/],
    ['that is a PDF', '%PDF-1.7\n', /pdftotext/],
    ['of nothing', '', /geen woorden/],
    ['of nothing but blanks', '\uFEFF \n\n', /geen woorden/],
    ['of nothing but a comment', '<!-- Nog te schrijven -->\n', /geen woorden/],
    ['that is no text', 'a\0b', /geen tekstbestand/],
    ['with too much inside each other', `${'> '.repeat(5_000)}diep\n`, /te ingewikkeld/],
  ])('%s is refused, and nothing is written', (_, text, message) => {
    const cwd = folderWith({ 'plan.md': text });
    const { code, out, err } = regiolint(['init', 'plan.md', '--yes'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    expect(read(cwd, 'plan.md')).toBe(text);
    expect(readdirSync(cwd)).toEqual(['plan.md']);
  });
});

describe('what was found', () => {
  const all = (aspect: AspectName, status: Found['status'], line = 3): Found => ({
    aspect,
    status,
    evidence: status === 'absent' ? [] : [{ line, quote: 'Zo: "wij" # doen\u0085het\u2028samen' }],
  });
  const title = { line: 1, quote: '# Nee: --- {x}', value: '# Nee: --- {x}' };

  it('is written so that nothing breaks, whatever the quote and the answer', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const status of ['present', 'partial', 'deferred', 'elsewhere', 'absent'] as const) {
        const aspects = aspectNames.map((aspect) => all(aspect, status));
        const made = adopt(
          'Tekst\n',
          { ...nobody, language, phase: 'mature' },
          { title, parties: [title], aspects },
        );
        expect(wrongIn(made)).toEqual([]);
        expect(wrongIn(uncommented(made))).toEqual([]);
        expect(lint(uncommented(made), { rules, today: fixtureDay }).plan.covenant.title).toBe(title.value);
      }
    }
  });

  it('in another document counts only where this one does not say it', () => {
    const others = [{ document: 'b.md', aspects: aspectNames.map((aspect) => all(aspect, 'present', 9)) }];
    const status = (mine: Found['status']) => withOthers([all('chair', mine)], others)[0];
    expect(status('absent')).toMatchObject({
      status: 'elsewhere',
      evidence: [{ document: 'b.md', line: 9 }],
    });
    expect(status('elsewhere')?.evidence[0]?.document).toBe('b.md');
    expect(status('deferred')).toEqual(all('chair', 'deferred'));
  });
});
