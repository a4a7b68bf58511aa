import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../src/format/format.ts';
import { bin, folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const day = ['--today', '2026-11-22'];
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('where the output goes', () => {
  it('is a file for each format that names one, and the screen for the one that does not', () => {
    const cwd = folderWith({ 'plan.md': wrongPlan });
    const args = [
      'plan.md',
      ...day,
      '--format',
      'sarif=uit/a.sarif',
      '--format',
      'text',
      '--format',
      'json=b.json',
    ];
    const { code, out, err } = regiolint(args, { cwd });
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(regiolint(['plan.md', ...day, '--format', 'text'], { cwd }).out);
    expect(JSON.parse(read(cwd, 'uit/a.sarif')).version).toBe('2.1.0');
    expect(read(cwd, 'b.json')).toBe(regiolint(['plan.md', ...day, '--format', 'json'], { cwd }).out);
  });

  it('is with --output a file for the last format without one, or for the usual format', () => {
    const cwd = folderWith({ 'plan.md': wrongPlan });
    regiolint(['plan.md', '--format', 'json', '--format', 'sarif=a.sarif', '-o', 'b.json'], { cwd });
    expect(JSON.parse(read(cwd, 'b.json')).version).toBe(1);
    expect(
      regiolint(['plan.md', ...day, '--output', 'c.txt'], { cwd, env: { NO_COLOR: '', FORCE_COLOR: '1' } })
        .out,
    ).toBe('');
    expect(read(cwd, 'c.txt')).toBe(regiolint(['plan.md', ...day], { cwd }).out);
  });

  it('is nowhere twice, and never nowhere', () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    for (const [args, message] of [
      [['--format', 'json', '--format', 'text'], 'twee vormen naar het scherm'],
      [['--format', 'json=-', '--format', 'text'], 'twee vormen naar het scherm'],
      [['--format', 'json=a', '--format', 'text=a'], 'Naar a gaan twee vormen'],
      [['--format', 'json=a', '-o', 'b'], 'elke --format heeft al een bestand'],
      [['--format', 'json='], 'welk bestand?'],
      [['--format', 'yaml=a'], 'kies uit pretty, text, json'],
      [['--shard', '3/2'], 'schrijf een deel'],
      [['--shard', '0/2'], 'schrijf een deel'],
      [['--shard', 'x'], 'schrijf een deel'],
    ] as const) {
      const { code, out, err } = regiolint(['plan.md', ...args], { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^regiolint: [^\n]+\n$/);
      expect(err).toContain(message);
    }
    expect(readdirSync(cwd)).toEqual(['plan.md']);
  });

  it('is never a link or a folder, and says so in one line', () => {
    const cwd = folderWith({ 'plan.md': soundPlan, 'buiten.txt': 'van een ander' });
    mkdirSync(join(cwd, 'map'));
    symlinkSync('buiten.txt', join(cwd, 'link.txt'));
    for (const name of ['map', 'link.txt', 'plan.md/uit.txt']) {
      const { code, err } = regiolint(['plan.md', '-o', name], { cwd });
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/^regiolint: .*kan niet geschreven worden[^\n]*\n$/),
      ]);
    }
    expect(read(cwd, 'buiten.txt')).toBe('van een ander');
    expect(readdirSync(cwd).sort()).toEqual(['buiten.txt', 'link.txt', 'map', 'plan.md']);
  });

  it('may be a device', () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    expect(regiolint(['plan.md', '-o', '/dev/null'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(regiolint(['plan.md', '-o', '/dev/stdout'], { cwd }).out).toBe('Geen vragen.\n');
    expect(existsSync('/dev/null')).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))('is told to be lost, in one line, when the disk is full', () => {
    const cwd = folderWith({ 'plan.md': wrongPlan });
    for (const args of ['--format json', '--format html', 'rules', 'schema']) {
      const command = `"$0" "$1" ${args.startsWith('-') ? 'plan.md ' : ''}${args} > /dev/full`;
      const env = { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8' };
      const ran = spawnSync('sh', ['-c', command, process.execPath, bin], { cwd, env, encoding: 'utf8' });
      expect([ran.status, ran.stderr]).toEqual([
        2,
        'regiolint: De uitvoer kan niet geschreven worden (ENOSPC).\n',
      ]);
    }
  });

  it('writes over what was there, and leaves nothing else behind', () => {
    const cwd = folderWith({ 'plan.md': soundPlan, 'uit.txt': 'oud'.repeat(1000) });
    regiolint(['plan.md', '-o', 'uit.txt'], { cwd });
    expect(read(cwd, 'uit.txt')).toBe('Geen vragen.\n');
    expect(readdirSync(cwd).sort()).toEqual(['plan.md', 'uit.txt']);
  });
});

describe('what is read', () => {
  const files = {
    'plan.md': soundPlan,
    'ander.md': soundPlan,
    'delen/een.json': '',
    '.regiolint.yml': 'language: nl\n',
  };

  it('is never written over, under whatever name', () => {
    const cwd = folderWith(files);
    symlinkSync('plan.md', join(cwd, 'naam.md'));
    symlinkSync('.', join(cwd, 'hier'));
    linkSync(join(cwd, 'plan.md'), join(cwd, 'zelfde.md'));
    regiolint(['plan.md', ...day, '--shard', '1/1', '-o', 'delen/een.json'], { cwd });
    const before = read(cwd, 'delen/een.json');
    for (const [output, ...args] of [
      ['plan.md', 'plan.md', '-o', 'plan.md'],
      ['plan.md', '--format', 'json=plan.md'],
      ['./delen/../plan.md', '.', '--fix', '--format', 'html', '-o', './delen/../plan.md'],
      ['hier/plan.md', 'plan.md', '-o', 'hier/plan.md'],
      ['plan.md', 'naam.md', '-o', 'plan.md'],
      ['zelfde.md', 'plan.md', '-o', 'zelfde.md'],
      ['ander.md', '.', '--shard', '1/2', '-o', 'ander.md'],
      ['.regiolint.yml', 'plan.md', '-o', '.regiolint.yml'],
      ['plan.md', 'report', 'plan.md', '-o', 'plan.md'],
      ['ander.md', 'diff', 'plan.md', 'ander.md', '-o', 'ander.md'],
      ['delen/een.json', 'merge', 'delen', '-o', 'delen/een.json'],
    ]) {
      const { code, out, err } = regiolint(args, { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toBe(
        `regiolint: ${output} is een van de bestanden die gelezen worden. Er is niets geschreven. Kies een andere naam voor de uitvoer.\n`,
      );
    }
    expect(read(cwd, 'delen/een.json')).toBe(before);
    for (const name of ['plan.md', 'ander.md'] as const) expect(read(cwd, name)).toBe(soundPlan);
    expect(read(cwd, '.regiolint.yml')).toBe('language: nl\n');
  });

  it.runIf(process.platform === 'linux')('is also what stands behind standard input', () => {
    const cwd = folderWith(files);
    const command = `"$0" "$1" - -o plan.md < plan.md`;
    const { status } = spawnSync('sh', ['-c', command, process.execPath, bin], { cwd });
    expect([status, read(cwd, 'plan.md')]).toEqual([2, soundPlan]);
  });

  it('may lie beside what is written', () => {
    const cwd = folderWith(files);
    expect(regiolint(['report', 'plan.md', '-o', 'plan.html'], { cwd }).code).toBe(0);
    expect(regiolint(['plan.md', '-o', 'ander.md'], { cwd }).code).toBe(0);
    expect(read(cwd, 'ander.md')).toBe('Geen vragen.\n');
  });
});

describe('--quiet', () => {
  it('leaves only what is wrong, in every format but those that hold all', () => {
    const cwd = folderWith({ 'plan.md': wrongPlan });
    const outputs = (folder: string) =>
      formatNames.flatMap((name) => ['--format', `${name}=${folder}/${name}`]);
    regiolint(['plan.md', ...outputs('alles'), '--all', ...day], { cwd });
    regiolint(['plan.md', ...outputs('stil'), '--quiet', ...day], { cwd });
    // Of what was found nothing stands in a comparison.
    expect(read(cwd, 'stil/comparison')).toBe(read(cwd, 'alles/comparison'));
    for (const name of formatNames.filter((name) => name !== 'comparison')) {
      const quiet = read(cwd, `stil/${name}`);
      expect(quiet, name).toContain('raci-one-accountable');
      expect(read(cwd, `alles/${name}`), name).toContain('decision-not-addressed');
      if (['json', 'ndjson', 'shard'].includes(name)) expect(quiet).toBe(read(cwd, `alles/${name}`));
      else expect(quiet, name).not.toContain('decision-not-addressed');
    }
  });
});

describe('--quiet, where nothing is wrong,', () => {
  it('does not say that there are no questions', () => {
    const cwd = folderWith({ 'plan.md': soundPlan.replace(/^urgentie-en-ambitie:\n.*\n/m, '') });
    const outputs = ['markdown=uit.md', 'html=uit.html', 'pretty=uit.txt'].flatMap((one) => [
      '--format',
      one,
    ]);
    regiolint(['plan.md', ...outputs, '--quiet', ...day], { cwd });
    for (const name of ['uit.md', 'uit.html', 'uit.txt']) {
      expect(read(cwd, name), name).toContain('Niets dat niet klopt.');
      expect(read(cwd, name), name).not.toContain('Geen vragen');
    }
  });
});

describe('the picture', () => {
  it('is a page, whatever the file is called', () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    for (const output of ['plaat.svg', 'plaat.PDF', 'plaat.docx', 'plaat.html.md']) {
      const { code, out, err } = regiolint(['report', 'plan.md', '-o', output], { cwd });
      expect({ output, code, out }).toEqual({ output, code: 2, out: '' });
      expect(err).toMatch(/^regiolint: .*eindigt op \.html[^\n]*\n$/);
    }
    expect(readdirSync(cwd)).toEqual(['plan.md']);
    for (const output of ['plaat.HTML', 'plaat.htm', 'plaat']) {
      expect(regiolint(['report', 'plan.md', '-o', output], { cwd }).code).toBe(0);
      expect(read(cwd, output)).toContain('<svg');
    }
  });
});

describe('the other commands', () => {
  it('take --format and --output as they did', () => {
    const cwd = folderWith({ 'plan.md': soundPlan });
    expect(JSON.parse(regiolint(['rules', '--format', 'json']).out).version).toBe(1);
    expect(JSON.parse(regiolint(['--format', 'json', 'rules']).out).version).toBe(1);
    expect(regiolint(['rules', '--format', 'sarif']).code).toBe(2);
    const { code, err } = regiolint(['report', 'plan.md'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('-o plan.html')]);
    writeFileSync(join(cwd, 'plaat.html'), 'oud');
    expect(regiolint(['report', 'plan.md', '--output', 'plaat.html'], { cwd }).code).toBe(0);
    expect(read(cwd, 'plaat.html')).toContain('<svg');
  });
});
