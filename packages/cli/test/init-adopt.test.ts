import { readdirSync } from 'node:fs';
import { findFences, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { type AspectName, aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { adopt, withOthers } from '../src/init/adopt.ts';
import type { Found } from '../src/init/answers.ts';
import { fixtureDay, readFixture } from './fixtures.ts';
import { pdfOf } from './pdf.ts';
import { folderWith, regiolint } from './run.ts';
import { nobody, read, uncommented, wrongIn } from './starting.ts';

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

  const prose = [
    '# Regioplan Oost aan de Vecht 2026',
    '',
    '## Deelnemende partijen',
    '',
    '- GGD Oost;',
    '- Gemeente Vechtstad.',
    '',
    '## Wie besluit',
    '',
    'Besluiten nemen we in de stuurgroep van de regio Oost aan de Vecht.',
    '',
  ].join('\n');

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

  it('can be left alone, with the block in another file', () => {
    const cwd = folderWith({ 'plan.md': prose, 'er-al.md': 'van ons\n' });
    expect(regiolint(['init', 'plan.md', '-o', 'er-al.md'], { cwd }).code).toBe(2);
    expect(regiolint(['init', 'plan.md', '-o', 'nieuw.md'], { cwd }).code).toBe(0);
    expect([read(cwd, 'plan.md'), read(cwd, 'er-al.md')]).toEqual([prose, 'van ons\n']);
    expect(read(cwd, 'nieuw.md').endsWith(prose)).toBe(true);
  });

  it.each(['ander.docx', 'uit.yml', 'u.json', 'plan.PDF'])('is not written to %s', (target) => {
    const cwd = folderWith({ 'plan.md': prose, 'ander.docx': 'van ons' });
    const { code, out, err } = regiolint(['init', 'plan.md', '-o', target, '--yes'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^regiolint: [^\n]* Kies een naam op \.md\.\n$/);
    expect(readdirSync(cwd)).toEqual(['ander.docx', 'plan.md']);
    expect(read(cwd, 'ander.docx')).toBe('van ons');
  });

  it('keeps a name of its own kind', () => {
    const cwd = folderWith({ 'plan.qmd': prose });
    expect(regiolint(['init', 'plan.qmd', '-o', 'nieuw.qmd'], { cwd }).code).toBe(0);
    expect(regiolint(['init', 'plan.qmd'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['nieuw.qmd', 'plan.qmd']);
  });

  it('with other documents beside it gets a proposal that points there', () => {
    const other =
      '# Toezicht\n\n## Wie legt verantwoording af\n\n## Verantwoording\n\nDe stuurgroep legt elk jaar verantwoording af aan de raden.\n';
    const cwd = folderWith({ 'plan.md': prose, 'stukken/toezicht.md': other });
    regiolint(['init', 'plan.md', 'stukken/toezicht.md', '--phase', 'volwassen'], { cwd });
    const made = read(cwd, 'plan.md');
    expect(made).toMatch(
      /Niet in deze tekst, wel in\s(?:# )?stukken\/toezicht\.md:\n# {3}stukken\/toezicht\.md, regel 7: "De stuurgroep legt[^\n]*\n# verantwoording:\n# {3}elders:\n# {5}document: stukken\/toezicht\.md\n/,
    );
    expect(read(cwd, 'stukken/toezicht.md')).toBe(other);
    expect(regiolint([`plan.md`, '--format', 'text'], { cwd }).out).not.toContain('elsewhere-not-found');
  });

  it('with a PDF beside it gets a proposal with the page', () => {
    const pdf = pdfOf(
      ['Dit is het reglement.'],
      ['De stuurgroep legt elk jaar verantwoording af aan de raden.'],
    );
    const cwd = folderWith({ 'plan.md': prose, 'reglement.pdf': pdf });
    const { code, err } = regiolint(['init', 'plan.md', 'reglement.pdf', '--phase', 'volwassen'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(read(cwd, 'plan.md')).toContain(
      '#   reglement.pdf, bladzijde 2: "De stuurgroep legt elk jaar verantwoording af aan de raden."\n',
    );
  });

  it.each([
    ['is not there', {}, /weg\.md/],
    ['holds no words', { 'weg.md': '' }, /geen woorden/],
    ['is in German', { 'weg.md': 'Das ist nicht neu und wird auch von den Bürgern getragen.' }, /Duits/],
    ['is a damaged PDF', { 'weg.md': '%PDF-1.7\n' }, /niet te lezen/],
    ['is a long table', { 'weg.md': `| de |\n|---|\n${'| het |\n'.repeat(3_000)}` }, /tabellen zijn te lang/],
  ])('gets no block when another document %s', (_, other, message) => {
    const cwd = folderWith({ 'plan.md': prose, ...other });
    const { code, err } = regiolint(['init', 'plan.md', 'weg.md'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).toMatch(/^regiolint: weg\.md: [^\n]* Er is niets geschreven\.\n$/);
    expect(read(cwd, 'plan.md')).toBe(prose);
  });

  const german =
    'Die Gemeinden und die Krankenkassen arbeiten zusammen für eine bessere Versorgung. Das ist nicht neu und wird auch von den Bürgern getragen.\n';
  const rows = `| Activiteit | Wie |\n|---|---|\n${'| Huisbezoek | GGD |\n'.repeat(10_000)}`;
  it.each([
    ['in German', german, /Duits/],
    ['of 5 MB', 'Wij werken samen. '.repeat(300_000), /te groot/],
    ['with a table of 10,000 rows', `# Plan\n\n${rows}`, /tabellen zijn te lang/],
    ['that has a block already', '---\ntitle: Blog\n---\n\n# Plan\n', /staat al een blok/],
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
          'x',
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
