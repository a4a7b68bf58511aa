import { readdirSync } from 'node:fs';
import { aspectNames, covenantField, type Language } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../src/init/answers.ts';
import { blockLines } from '../src/init/block.ts';
import { fixtureDay } from './fixtures.ts';
import { folderWith, regiolint } from './run.ts';
import { inBlock, nobody, read, uncommented, wrongIn } from './starting.ts';

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
      ['-o', 'plan'],
      ['-o', 'plan.docx', '--yes'],
      ['weg.md'],
    ]) {
      const { code, out, err } = regiolint(['init', ...args], { cwd });
      expect({ args, code, out }).toEqual({ args, code: 2, out: '' });
      expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });
});
