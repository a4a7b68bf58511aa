import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const day = ['--today', '2026-11-22'];

describe('the exit code', () => {
  const cwd = folderWith({ 'goed.md': soundPlan, 'fout.md': wrongPlan });

  it('is 0 when nothing is wrong', () => {
    expect(regiolint(['goed.md', ...day], { cwd })).toEqual({ code: 0, out: 'Geen vragen.\n', err: '' });
  });

  it('is 1 when something is wrong', () => {
    expect(regiolint(['fout.md', ...day], { cwd }).code).toBe(1);
  });

  it('is 0 with questions, and 1 with more of them than allowed', () => {
    const args = ['fout.md', ...day, '--rule', 'raci-one-accountable=question'];
    expect(regiolint(args, { cwd }).code).toBe(0);
    expect(regiolint([...args, '--max-warnings', '2'], { cwd }).code).toBe(0);
    expect(regiolint([...args, '--max-warnings', '1'], { cwd }).code).toBe(1);
  });

  it('is 2 when nothing is found', () => {
    for (const args of [['*.txt'], ['leeg'], ['weg/*.md']]) {
      mkdirSync(join(cwd, 'leeg'), { recursive: true });
      const { code, err, out } = regiolint(args, { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^regiolint: Niets gevonden bij /);
    }
  });

  it('is 2 for a wrong option, with one line that says what to do', () => {
    for (const args of [
      ['--hepl'],
      ['--format', 'xml'],
      ['--today', '2026-02-30'],
      ['--max-warnings', 'veel'],
      ['--rule', 'raci'],
      ['--rule', 'raci-one-acountable=off'],
      ['--max-file-size', '1 mijl'],
      ['--limit', 'adem=3'],
      ['--lang', 'fr'],
      ['rules', '--lang', 'fr'],
      ['schema', '--lang=fr'],
      ['--lang', 'fr', 'explain', 'party-unused'],
      ['lsp', '--lang', 'fr'],
      ['--config', 'weg.yml'],
      ['explain', 'geen-regel'],
      ['explain'],
    ]) {
      const { code, err, out } = regiolint([...args], { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err, args.join(' ')).toMatch(/^regiolint: [^\n]+\n$/);
    }
  });
});

describe('a slip in the command line', () => {
  it.each([
    [
      ['--formaat', 'json'],
      'De optie --formaat is niet bekend. Is --format bedoeld? Alle opties: regiolint --help',
    ],
    [['--zomaar'], 'De optie --zomaar is niet bekend. Alle opties: regiolint --help'],
    [['--zomaar', '--lang', 'en'], 'The option --zomaar is not known. All options: regiolint --help'],
    [['--today'], 'Achter de optie hoort nog iets: --today <date>. Zo werkt het: regiolint --help'],
    [['explain'], 'Er ontbreekt iets: <rule>. Zo werkt het: regiolint --help'],
    [
      ['weg/*.md', '--lang', 'en'],
      'Nothing found for weg/*.md: no file with agreements (with covenant: or convenant: on top).',
    ],
    [['schema', 'a'], 'Achter schema staat te veel. Zo werkt het: regiolint --help'],
  ])('is told in one language: %s', (args, said) => {
    expect(regiolint(args)).toEqual({ code: 2, out: '', err: `regiolint: ${said}\n` });
  });
});

describe('an option that a command does nothing with', () => {
  const cwd = folderWith({ 'plan.md': '# Plan\n\nDe stuurgroep besluit.\n' });
  it.each([
    ['init', '--stdin', ['-o', '-']],
    ['init', '--format', ['json', 'plan.md', '--yes']],
    ['init', '--no-config', ['plan.md', '--yes']],
    ['survey', '--fix', ['plan.md']],
    ['survey', '--output', ['uit.json', 'plan.md']],
    ['report', '--all', ['plan.md', '-o', 'plan.html']],
    ['rules', '--today', ['2026-01-01']],
    ['schema', '--config', ['a.yml']],
    ['diff', '--watch', ['plan.md', 'plan.md']],
    ['merge', '--shard', ['1/2', '.']],
  ])('is refused, and nothing is done: %s %s', (command, option, rest) => {
    const said = `regiolint ${command} kent de optie ${option} niet. Alle opties: regiolint ${command} --help`;
    const args = [command, option, ...rest];
    expect(regiolint(args, { cwd, input: '# Een ander plan\n' })).toEqual({
      code: 2,
      out: '',
      err: `regiolint: ${said}\n`,
    });
    expect(readdirSync(cwd)).toEqual(['plan.md']);
  });

  it.each(['survey', 'report', 'explain', 'diff', 'merge'])(
    'is named rather than the file that it stands in for: %s',
    (command) => {
      expect(regiolint([command, '--stdin'], { input: '# Een plan\n' }).err).toBe(
        `regiolint: regiolint ${command} kent de optie --stdin niet. Alle opties: regiolint ${command} --help\n`,
      );
      expect(regiolint([command]).err).toContain('Er ontbreekt iets');
    },
  );

  it('is refused before the command too', () => {
    expect(regiolint(['--fix', 'survey', 'plan.md', '--lang', 'en'], { cwd }).err).toBe(
      'regiolint: regiolint survey does not know the option --fix. All options: regiolint survey --help\n',
    );
    expect(regiolint(['--lang', 'en', 'survey', 'plan.md'], { cwd }).out).toContain('Not in this text');
  });

  it.each([
    ['init', ['--lang', '--max-file-size', '--output', '--yes']],
    ['survey', ['--lang', '--max-file-size', '--dossier', '--format']],
    ['report', ['--lang', '--max-file-size', '--output', '--today']],
    ['diff', ['--lang', '--max-file-size', '--output', '--base', '--format']],
    ['merge', ['--lang', '--format', '--output', '--max-warnings', '--quiet']],
    ['rules', ['--lang', '--format', '--config', '--no-config']],
  ])('is not in its help, and every other is: %s', (command, options) => {
    const { out } = regiolint([command, '--help']);
    for (const option of options) expect(out).toMatch(new RegExp(`^ .*${option}\\b`, 'm'));
    for (const option of ['--watch', '--stdin', '--rule']) expect(out).not.toContain(option);
    expect(out.match(/--lang/g)).toHaveLength(1);
  });
});

describe('what is looked at', () => {
  it('is a file that is named, whatever it is called and whether it has a covenant or not', () => {
    const cwd = folderWith({ 'brief (concept).md': '# Brief\n' });
    const { code, out } = regiolint(['brief (concept).md'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('staat nog geen blok met afspraken');
  });

  it('is in a folder every plan that is ours, and not what .gitignore leaves out', () => {
    const cwd = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'oud/\n',
      'plan.md': wrongPlan,
      'diep/in/plan.md': wrongPlan,
      'oud/plan.md': wrongPlan,
      'node_modules/x/plan.md': wrongPlan,
      'LEESMIJ.md': '# Lees mij\n',
      'blog.md': '---\ntitle: convenant\n---\n',
      'kaal.convenant.yml': soundPlan.split('---\n')[1] ?? '',
    });
    const { out } = regiolint(['--format', 'json', ...day], { cwd });
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'diep/in/plan.md',
      'kaal.convenant.yml',
      'plan.md',
    ]);
  });

  it('is what a configured glob says, in the folder of the configuration', () => {
    const cwd = folderWith({
      '.regiolint.yml': 'files:\n  - plannen/*.md\nignore:\n  - plannen/b.md\n',
      'plannen/a.md': '# Nog zonder afspraken\n',
      'plannen/b.md': '# Oud\n',
      'ander/c.md': wrongPlan,
    });
    const { out } = regiolint(['--format', 'json', ...day], { cwd });
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['plannen/a.md']);
    expect(regiolint(['--format', 'json', '--no-config', ...day], { cwd }).out).toContain('ander/c.md');
  });

  it('can come from standard input', () => {
    const { code, out } = regiolint(
      ['--stdin', '--stdin-filename', 'plannen/x.md', '--format', 'text', ...day],
      {
        input: wrongPlan,
      },
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^plannen\/x\.md:24:29: error raci-one-accountable "Huisbezoek" heeft 2/m);
  });
});
