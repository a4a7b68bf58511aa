import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, regiolint } from './run.ts';
import { prose, read, wrongIn } from './starting.ts';

describe('a text with a block on top', () => {
  it('can be left alone, with the block in another file', () => {
    const cwd = folderWith({ 'plan.md': prose, 'er-al.md': 'van ons\n' });
    expect(regiolint(['init', 'plan.md', '-o', 'er-al.md'], { cwd }).code).toBe(2);
    expect(regiolint(['init', 'plan.md', '-o', 'nieuw.md'], { cwd }).code).toBe(0);
    expect([read(cwd, 'plan.md'), read(cwd, 'er-al.md')]).toEqual([prose, 'van ons\n']);
    expect(read(cwd, 'nieuw.md').endsWith(prose)).toBe(true);
  });

  it.each(['ander.docx', 'uit.yml', 'u.json', 'plan.PDF', 'x'])('is not written to %s', (target) => {
    const cwd = folderWith({ 'plan.md': prose, 'ander.docx': 'van ons' });
    const { code, out, err } = regiolint(['init', 'plan.md', '-o', target, '--yes'], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^regiolint: [^\n]* Kies een naam op \.md\.\n$/);
    expect(readdirSync(cwd)).toEqual(['ander.docx', 'plan.md']);
    expect(read(cwd, 'ander.docx')).toBe('van ons');
  });

  it('is not written through a link, which is told', () => {
    const cwd = folderWith({ 'plan.md': prose });
    symlinkSync('plan.md', join(cwd, 'link.md'));
    for (const args of [['link.md'], ['plan.md', '-o', 'link.md']]) {
      const { code, out, err } = regiolint(['init', ...args, '--yes'], { cwd });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('link.md is een koppeling naar een ander bestand. Er is niets geschreven.');
    }
    expect(read(cwd, 'plan.md')).toBe(prose);
  });

  it('is named so that the command can be typed', () => {
    const cwd = folderWith({
      'mijn plan – regio é.md': prose,
      'kaal plan.yml': 'convenant: 1\n',
      'a b.pdf': '',
    });
    const init = (name: string) => regiolint(['init', name], { cwd });
    expect(init('mijn plan – regio é.md').out).toBe(
      'Gemaakt: mijn plan – regio é.md\nWat er nog openstaat: regiolint "mijn plan – regio é.md"\n',
    );
    expect(init('mijn plan – regio é.md').err).toMatch(/ regiolint "mijn plan – regio é\.md"\n$/);
    expect(init('kaal plan.yml').err).toBe(
      'regiolint: kaal plan.yml: Dit is geen lopende tekst. Er is niets geschreven. Nakijken: regiolint "kaal plan.yml"\n',
    );
    expect(init('a b.pdf').err).toMatch(
      / Er is niets geschreven\. Wat erin staat: regiolint survey "a b\.pdf"\n$/,
    );
  });

  it('keeps a name of its own kind', () => {
    const cwd = folderWith({ 'plan.qmd': prose, LEESMIJ: prose });
    expect(regiolint(['init', 'plan.qmd', '-o', 'nieuw.qmd'], { cwd }).code).toBe(0);
    expect(regiolint(['init', 'plan.qmd'], { cwd }).code).toBe(0);
    expect(regiolint(['init', 'LEESMIJ'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['LEESMIJ', 'nieuw.qmd', 'plan.qmd']);
  });
});

describe('a text', () => {
  it.each([
    ['in YAML', '---\r\ntitle: Blog\r\n---\r\n'],
    ['in TOML', '+++\ntitle = "Blog"\n\n[menu]\nmain = 1\n+++\n'],
  ])('with the block of another program %s gives a copy without it', (_, block) => {
    const text = `${block}${prose}`;
    const cwd = folderWith({ 'plan.md': text });
    expect(regiolint(['init', 'plan.md', '-o', 'plan-2.md'], { cwd })).toMatchObject({
      code: 0,
      err: 'Het blok dat al bovenaan plan.md stond, is niet meegekomen.\n',
    });
    expect(read(cwd, 'plan.md')).toBe(text);
    const made = read(cwd, 'plan-2.md');
    expect(made.endsWith(`---\n${prose}`)).toBe(true);
    const line = made.split('\n').indexOf('# Regioplan Oost aan de Vecht 2026') + 1;
    expect(made).toContain(`#   regel ${line}: "Regioplan Oost aan de Vecht 2026"\n`);
    expect(wrongIn(made)).toEqual([]);
  });

  it('in a text file is read as what comes out of a PDF, and gives Markdown beside it', () => {
    const text = [
      'Afspraken',
      '',
      'Partijen spreken af dat zij:',
      '• de wachttijden in de regio Oost terugbrengen tot vier weken en elkaar daar elk kwartaal',
      '  over bijpraten;',
      '• besluiten nemen bij consensus in de stuurgroep, waarin ieder van hen een zetel heeft.',
      '',
    ].join('\n');
    const cwd = folderWith({ 'plan.txt': text });
    const { code, out } = regiolint(['init', 'plan.txt'], { cwd });
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Gemaakt: plan.md\nWat er nog openstaat: regiolint plan.md\n',
    });
    expect(read(cwd, 'plan.txt')).toBe(text);
    const made = read(cwd, 'plan.md');
    expect(made.endsWith(`---\n${text}`)).toBe(true);
    const line = made.split('\n').findIndex((one) => one.startsWith('• besluiten')) + 1;
    expect(made).toContain(`#   regel ${line}: "besluiten nemen bij consensus in de stuurgroep, `);
    expect(made.slice(0, -text.length)).not.toContain('•');
    expect(wrongIn(made)).toEqual([]);
  });

  it('in a text file with marks of Markdown is read as such', () => {
    const cwd = folderWith({ 'plan.txt': prose });
    expect(regiolint(['init', 'plan.txt', '-o', 'plan.txt'], { cwd }).code).toBe(0);
    expect(read(cwd, 'plan.txt')).toContain('# titel: Regioplan Oost aan de Vecht 2026\n');
  });

  it('that starts with a line of plus signs has no such block', () => {
    const text = `+++\n\n${prose}`;
    const cwd = folderWith({ 'plan.md': text });
    expect(regiolint(['init', 'plan.md'], { cwd }).code).toBe(0);
    expect(read(cwd, 'plan.md').endsWith(text)).toBe(true);
  });
});
