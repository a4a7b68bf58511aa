import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config } from '../src/config/config.ts';
import { loadConfig } from '../src/config/load-config.ts';
import { settingsOf } from '../src/config/settings.ts';
import { RunError } from '../src/run-error.ts';
import { say } from '../src/text/texts.ts';
import { configuredRule, day, faultIn, load, withRules } from './configuration.ts';
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

describe('extends', () => {
  const loadIn = (folder: string, name: string) =>
    loadConfig(readFileSync(join(folder, name), 'utf8'), join(folder, name), folder);
  const faultIn = async (folder: string, name: string) =>
    loadIn(folder, name).then(
      () => 'nothing',
      (error: RunError) => say(error.words, 'nl', error.values).replaceAll(folder, ''),
    );

  it('builds on other files: what is nearer counts more, and whose documents it is about is one’s own', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'regio/.regiolint.yml':
        'extends: [light, ../basis.yml]\nfiles: [b.md]\nrules:\n  why-missing: deepening\noverrides:\n  - files: [b.md]\n    rules: {goals-missing: off}\n',
      'basis.yml': `files: [a.md]\nlanguage: en\nmax-warnings: 3\nrules:\n  why-missing: off\n  own-basis: off\noverrides:\n  - files: ['regio/**']\n    language: nl\nown-rules: ${JSON.stringify([configuredRule({ id: 'own-basis' })])}\n`,
    });
    const config = await loadIn(folder, 'regio/.regiolint.yml');
    expect(config).toMatchObject({ files: ['b.md'], language: 'en', maxWarnings: 3 });
    expect(config.rules).toMatchObject({
      'why-missing': 'deepening',
      'own-basis': 'off',
      'chair-two-hats': 'off',
    });
    expect(config.ownRules.map(({ id }) => id)).toEqual(['own-basis']);
    expect(config.overrides.map(({ folder: from }) => from)).toEqual([folder, join(folder, 'regio')]);
    const settings = await settingsOf(config);
    expect(settings(join(folder, 'regio/b.md'))).toMatchObject({
      language: 'nl',
      rules: { 'goals-missing': 'off' },
    });
    expect(settings(join(folder, 'b.md')).language).toBe('en');
    expect(settings(join(folder, 'b.md')).rules['goals-missing']).toBeUndefined();
  });

  it('may lead to one file along two ways', async () => {
    const folder = folderWith({
      'a.yml': 'extends: [./b.yml, ./c.yml]\n',
      'b.yml': 'extends: ./d.yml\n',
      'c.yml': 'extends: ./d.yml\n',
      'd.json': withRules(configuredRule()),
      'd.yml': withRules(configuredRule()),
    });
    expect((await loadIn(folder, 'a.yml')).ownRules).toHaveLength(1);
  });

  it('leads in no circle, out of no tree, to nothing but configurations', async () => {
    const outside = folderWith({ 'elders.yml': 'language: nl\n' });
    const folder = folderWith({
      '.git/HEAD': '',
      'kring.yml': 'extends: ./rond.yml\n',
      'rond.yml': 'extends: ./kring.yml\n',
      'zelf.yml': 'extends: ./zelf.yml\n',
      'buiten.yml': `extends: ../${outside.split('/').at(-1)}/elders.yml\n`,
      'passwd.yml': 'extends: ../../../../../../etc/passwd\n',
      'link.yml': 'extends: ./naar-buiten.yml\n',
      'tekst.yml': 'extends: ./plan.md\n',
      'weg.yml': 'extends: ./is-er-niet.yml\n',
      'pakket.yml': 'extends: eslint-config-x\n',
      'net.yml': 'extends: https://example.org/x.yml\n',
      'bijna.yml': 'extends: ligt\n',
      'twee.yml': `extends: ./een.yml\nown-rules: ${JSON.stringify([configuredRule()])}\n`,
      'een.yml': withRules(configuredRule()),
      'fout.yml': 'extends: ./rare.yml\n',
      'rare.yml': 'rules:\n  why-mising: off\n',
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((at) => [`laag${at}.yml`, `extends: ./laag${at + 1}.yml\n`]),
      ),
    });
    mkdirSync(dirname(join(folder, 'x')), { recursive: true });
    symlinkSync(join(outside, 'elders.yml'), join(folder, 'naar-buiten.yml'));
    const messages = await Promise.all(
      'kring zelf buiten passwd link tekst weg pakket net bijna twee fout laag1'
        .split(' ')
        .map((name) => faultIn(folder, `${name}.yml`)),
    );
    expect(messages.map((message) => message.replace(/\.\.\/regiolint-\w+/, '..'))).toMatchInlineSnapshot(`
      [
        "/rond.yml: extends ./kring.yml leidt in een kring.",
        "/zelf.yml: extends ./zelf.yml leidt in een kring.",
        "/buiten.yml: extends ../elders.yml ligt buiten de map .",
        "/passwd.yml: extends ../../../../../../etc/passwd ligt buiten de map .",
        "De configuratie /naar-buiten.yml is niet te lezen.",
        "/tekst.yml: extends ./plan.md is geen configuratie (.yml, .yaml of .json).",
        "De configuratie /is-er-niet.yml is niet te lezen.",
        "/pakket.yml: extends eslint-config-x is niet bekend. Kies uit recommended, light, iza, of schrijf een pad dat begint met ./ of ../",
        "/net.yml: extends https://example.org/x.yml is niet bekend. Kies uit recommended, light, iza, of schrijf een pad dat begint met ./ of ../",
        "/bijna.yml: extends ligt is niet bekend. Is light bedoeld?",
        "/twee.yml: de regel own-kpi is er al, in /een.yml.",
        "/rare.yml: er is geen regel why-mising. Is why-missing bedoeld?",
        "/laag5.yml: extends ./laag6.yml stapelt te veel configuraties op elkaar.",
      ]
    `);
  });
});

describe('files', () => {
  const inRepository = (files: string, others: Readonly<Record<string, string>> = {}) =>
    folderWith({
      'geheim.md': wrongPlan,
      'repo/.git/HEAD': '',
      'repo/regio/.regiolint.yml': `files: ${files}\n`,
      ...others,
    });
  const list = ['--format', 'text', ...day];

  it('never lead out of the repository, and nothing outside is shown', () => {
    for (const glob of [
      '../../*.md',
      './../.././*.md',
      '../..',
      '**/../../../*.md',
      '!../../geheim.md',
      '/etc/*',
    ]) {
      const folder = inRepository(JSON.stringify([glob]));
      const { code, out, err } = regiolint(list, { cwd: join(folder, 'repo/regio') });
      expect({ glob, code, out }).toEqual({ glob, code: 2, out: '' });
      expect(err.replaceAll(folder, '')).toBe(
        `regiolint: /repo/regio/.regiolint.yml: files ${glob} ligt buiten de map /repo.\n`,
      );
    }
    const hidden = inRepository("['..{/..,/plannen}/*.md']");
    expect(regiolint(list, { cwd: join(hidden, 'repo/regio') })).toMatchObject({ code: 2, out: '' });
  });

  it('may lead upwards in the repository', () => {
    const folder = inRepository("['../plannen/*.md']", { 'repo/plannen/plan.md': soundPlan });
    const { code, err } = regiolint(list, { cwd: join(folder, 'repo/regio') });
    expect([code, err]).toEqual([0, '']);
  });

  it('lead out through no link, of a folder neither', () => {
    const folder = inRepository("['../deur/*.md']");
    symlinkSync(folder, join(folder, 'repo/deur'));
    const { code, out } = regiolint(list, { cwd: join(folder, 'repo/regio') });
    expect(code).toBe(2);
    expect(out).toMatch(/^\S+geheim\.md:1:1: error file-not-read .*buiten de map.*\n$/);
  });
});

describe('overrides', () => {
  const general = {
    files: [],
    ignore: [],
    rules: { a: 'off' },
    ownRules: [],
    folder: '/regio',
    root: '/regio',
  } as const;
  const settings = (overrides: Config['overrides']) => settingsOf({ ...general, overrides });

  it('hold for the documents that their globs name, the last one most', async () => {
    const of = await settings([
      { files: ['plannen/*.md'], folder: '/regio', rules: { b: 'off' } },
      { files: ['plannen/oud', '!plannen/oud/x.md'], folder: '/regio', rules: { a: 'wrong', b: 'wrong' } },
      { files: ['./**/x.md'], folder: '/regio', rules: {}, language: 'en' },
    ]);
    expect(of('/regio/plan.md')).toEqual({ rules: { a: 'off' } });
    expect(of('/regio/plannen/a.md')).toEqual({ rules: { a: 'off', b: 'off' } });
    expect(of('/regio/plannen/oud/a.md')).toEqual({ rules: { a: 'wrong', b: 'wrong' } });
    expect(of('/regio/plannen/oud/x.md')).toEqual({ rules: { a: 'off' }, language: 'en' });
    expect(of('/ander/plannen/a.md')).toEqual({ rules: { a: 'off' } });
  });

  it('in a run count more than the rules above them and less than the command line', () => {
    const cwd = folderWith({
      '.regiolint.yml':
        'rules:\n  chair-not-addressed: off\n  decision-not-addressed: wrong\noverrides:\n  - files: [concepten]\n    rules: {decision-not-addressed: deepening}\n    language: en\n',
      'plan.md': soundPlan.replace('besluitvorming:\n  variant: informeel\n', ''),
      'concepten/plan.md': soundPlan.replace('besluitvorming:\n  variant: informeel\n', ''),
    });
    const run = (...args: string[]) =>
      regiolint(['.', '--format', 'text', '--all', ...args, ...day], { cwd });
    expect(run().out).toMatch(
      /^concepten\/plan\.md:\S+ info decision-not-addressed How .*\nplan\.md:\S+ error .* Hoe .*\n$/,
    );
    expect(run().code).toBe(1);
    expect(run('--rule', 'decision-not-addressed=wrong').out).not.toContain('info');
    expect(run('--lang', 'nl').out).not.toContain(' How ');
    const input = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');
    const piped = regiolint(['--stdin', '--stdin-filename', 'concepten/nieuw.md', '--format', 'text'], {
      cwd,
      input,
    });
    expect(piped.out).toContain('info decision-not-addressed How');
  });

  it('say in one line what is wrong with them', async () => {
    const override = (changes: object) => JSON.stringify({ overrides: [{ files: ['a.md'], ...changes }] });
    expect(await faultIn(override({ rules: { 'why-mising': 'off' } }))).toBe(
      'er is geen regel why-mising. Is why-missing bedoeld?',
    );
    expect(await faultIn(override({ files: undefined, language: 'nl' }))).toBe(
      'bij "overrides.1" ontbreekt "files".',
    );
    expect(await faultIn(override({ files: [] }))).toContain('bij "overrides.1.files" staat nog niets');
    expect(await faultIn(override({ ignore: [] }))).toBe('"ignore" is geen instelling van "overrides.1".');
    for (const glob of ['*a*a*a*a*', `${'{a,a}'.repeat(9)}`, '**/a/**/a/**/a/**']) {
      const [one] = (await load(override({ files: [glob] }))).overrides;
      await expect(settings(one ? [one] : [])).rejects.toThrow(RunError);
    }
  });
});
