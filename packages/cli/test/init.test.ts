import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { findFences, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { type AspectName, aspectNames, covenantField, type Language } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { adopt, withOthers } from '../src/init/adopt.ts';
import type { Answers, Found } from '../src/init/answers.ts';
import { askOn } from '../src/init/ask.ts';
import { blockLines } from '../src/init/block.ts';
import { fixtureDay, readFixture } from './fixtures.ts';
import { folderWith, regiolint } from './run.ts';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** What is wrong besides the questions that are open. */
function wrongIn(text: string) {
  return lint(text, { rules, today: fixtureDay })
    .findings.filter(({ nature }) => nature === 'wrong')
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)
    .filter((name) => !/^schema-violation (required|items)$/.test(name));
}

/** As a person would: the `# ` before every line that is no sentence is taken away. */
function uncommented(text: string): string {
  const key = /^# ((?: {2,}(?:- )?)?[a-z][A-Za-z-]*:(?: |$)| +# )/;
  return text
    .split('\n')
    .map((line) => (key.test(line) ? line.slice(2) : line))
    .join('\n');
}

const inBlock = (lines: readonly string[]) => ['---', ...lines, '---', ''].join('\n');
const nobody: Answers = { language: 'nl', simple: false, parties: [] };

describe('a starter', () => {
  const kinds = ['--kind', 'convenant'];
  const given = [
    '--title',
    'Samen in Oost',
    '--region',
    'Oost',
    '--party',
    'GGD Oost',
    '--party',
    'Gemeente Oost',
  ];

  it.each(['pril', 'in-ontwikkeling', 'volwassen'])('for %s asks only what a person has to say', (phase) => {
    for (const lang of ['nl', 'en']) {
      const cwd = folderWith({});
      const { code, err } = regiolint(['init', '--phase', phase, ...kinds, '--lang', lang], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const text = read(cwd, lang === 'nl' ? 'convenant.md' : 'covenant.md');
      expect(text).toMatch(lang === 'nl' ? /^soort: convenant$/m : /^kind: covenant$/m);
      expect(wrongIn(text)).toEqual([]);
      expect(wrongIn(uncommented(text))).toEqual([]);
    }
  });

  it('has nothing wrong when title, region and parties are given', () => {
    const cwd = folderWith({});
    regiolint(['init', '--phase', 'volwassen', ...given], { cwd });
    expect(regiolint(['regioplan.md', '--today', fixtureDay], { cwd }).code).toBe(0);
    expect(read(cwd, 'regioplan.md')).toMatch(/ {2}- id: ggd-oost\n {4}naam: GGD Oost\n/);
  });

  it('asks about more in a later phase, in the order of the model', () => {
    const aspects = (phase: Answers['phase'] & string, language: Language = 'nl') => {
      const keys = new Map(aspectNames.map((name) => [covenantField.fields?.[name]?.key[language], name]));
      return blockLines({ ...nobody, language, phase }).flatMap((line) => {
        const name = keys.get(/^# ([A-Za-z-]+):$/.exec(line)?.[1] ?? '');
        return name ? [name] : [];
      });
    };
    expect(aspects('emerging').length).toBe(10);
    expect(aspects('developing').length).toBe(19);
    expect(aspects('mature').length).toBe(23);
    for (const found of [aspects('mature'), aspects('mature', 'en')])
      expect(found).toEqual([...found].sort((a, b) => aspectNames.indexOf(a) - aspectNames.indexOf(b)));
  });

  it('of a simple collaboration asks for the reason, and about five things', () => {
    const text = inBlock(blockLines({ ...nobody, simple: true, phase: 'mature' }));
    expect(text).toMatch(/^eenvoudig:\n {2}reden:$/m);
    expect(text.match(/^# [a-z-]+:$/gm)?.length).toBe(5);
    expect(wrongIn(text)).toEqual([]);
  });

  it('holds no answer: everything below the parties is a comment', () => {
    const lines = blockLines({ ...nobody, phase: 'mature' });
    expect(lines.slice(lines.indexOf('# WAAROM')).every((line) => line === '' || line.startsWith('#'))).toBe(
      true,
    );
  });

  it('can be a bare file, or go to the screen', () => {
    const cwd = folderWith({});
    regiolint(['init', '-o', 'oost.convenant.yml', ...given], { cwd });
    expect(read(cwd, 'oost.convenant.yml')).not.toMatch(/^---/m);
    expect(regiolint(['oost.convenant.yml', '--today', fixtureDay], { cwd }).code).toBe(0);
    const { out } = regiolint(['init', '-o', '-', '--lang', 'en'], { cwd });
    expect(out).toMatch(/^---\n(?:.*\n)*covenant: 1\nlanguage: en\n/);
    expect(readdirSync(cwd)).toEqual(['oost.convenant.yml']);
  });

  it('is not written over what is there, unless --yes says so', () => {
    const cwd = folderWith({ 'regioplan.md': 'van ons\n' });
    const refused = regiolint(['init'], { cwd });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toMatch(/is er al\. Er is niets geschreven/);
    expect(read(cwd, 'regioplan.md')).toBe('van ons\n');
    expect(regiolint(['init', '--yes'], { cwd }).code).toBe(0);
    expect(read(cwd, 'regioplan.md')).toMatch(/^---\n/);
  });

  it('refuses a phase, a kind or a file that is not there', () => {
    const cwd = folderWith({});
    for (const args of [
      ['--phase', 'oud'],
      ['--kind', 'brief'],
      ['--lang', 'fy'],
      ['-o', 'weg/plan.md'],
      ['-o', 'plan.json'],
      ['weg.md'],
    ]) {
      const { code, out, err } = regiolint(['init', ...args], { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });
});

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
    ['of nothing', ''],
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

  const german =
    'Die Gemeinden und die Krankenkassen arbeiten zusammen für eine bessere Versorgung. Das ist nicht neu und wird auch von den Bürgern getragen.\n';
  const rows = `| Activiteit | Wie |\n|---|---|\n${'| Huisbezoek | GGD |\n'.repeat(10_000)}`;
  it.each([
    ['in German', german, /Duits/],
    ['of 5 MB', 'Wij werken samen. '.repeat(300_000), /te groot/],
    ['with a table of 10,000 rows', `# Plan\n\n${rows}`, /tabellen zijn te lang/],
    ['that has a block already', '---\ntitle: Blog\n---\n\n# Plan\n', /staat al een blok/],
    ['that is a PDF', '%PDF-1.7\n', /pdftotext/],
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

describe('at the prompts', () => {
  const type = async (keys: readonly string[]) => {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    output.resume();
    const stated = { title: { line: 1, quote: 'Plan Oost', value: 'Plan Oost' }, parties: [] };
    const asked = askOn({ ...nobody, kind: 'covenant' }, stated, 'nl', { input, output });
    for (const key of keys) {
      await new Promise((done) => setTimeout(done, 60));
      input.write(key);
    }
    return asked;
  };

  it('a person confirms, chooses, types or leaves open', async () => {
    const down = '\u001b[B';
    const answers = await type(['\r', '\r', down, '\r', '\r', 'GGD', '\r', '\r']);
    expect(answers).toEqual({
      language: 'nl',
      simple: false,
      kind: 'covenant',
      title: 'Plan Oost',
      documentStatus: 'draft',
      phase: 'developing',
      parties: ['GGD'],
    });
  });

  it('a person may stop, and then nothing is written', async () => {
    await expect(type(['\u0003'])).rejects.toThrow('Nothing was written');
  });
});

describe('the start of every other command', () => {
  it('does not wait for what only this one needs', () => {
    const dist = fileURLToPath(new URL('../dist/', import.meta.url));
    const loaded = new Set<string>();
    const load = (name: string) => {
      if (loaded.has(name) || !existsSync(dist + name)) return;
      loaded.add(name);
      for (const [, next = ''] of read(dist, name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) load(next);
    };
    for (const entry of [
      'main.js',
      'worker.js',
      ...readdirSync(dist).filter((name) => /^(program|lint-command)-/.test(name)),
    ])
      load(entry);
    expect(loaded.size).toBeGreaterThan(3);
    for (const name of loaded)
      expect(/w:tbl|JSZip|S_BAR|hastUtilToMdast/.test(read(dist, name)), name).toBe(false);
  });
});
