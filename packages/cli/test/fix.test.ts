import { lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fix } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import { documentsIn, fixtureDay, kindOf, lintFixture, readFixture } from './fixtures.ts';
import { folderWith, regiolint, soundPlan } from './run.ts';

const documents = ['plans', 'plans-en', 'edge', 'faults'].flatMap(documentsIn);
const fixFixture = (path: string, text = readFixture(path)) =>
  fix(text, { rules, today: fixtureDay, kind: kindOf(path) });

describe('the safe fixes', () => {
  it.each(documents)('make nothing wrong in %s, and a second run changes nothing', (path) => {
    const before = lintFixture(path).findings;
    const { text, takenBack } = fixFixture(path);
    const after = lintFixture(path, text).findings;
    expect(after.filter(({ nature }) => nature === 'wrong').length).toBeLessThanOrEqual(
      before.filter(({ nature }) => nature === 'wrong').length,
    );
    expect(takenBack).toEqual([]);
    expect(fixFixture(path, text).text).toBe(text);
  });

  it.each(['plans', 'plans-en', 'edge'].flatMap(documentsIn))('leave %s as it is', (path) => {
    expect(fixFixture(path).text).toBe(readFixture(path));
  });

  it('leave comments, order, quotation marks, line ends and the text below alone', () => {
    const text = [
      '---',
      '# Bovenaan',
      'convenant: 1',
      "titel: 'Zorg voor Oost'   # zo heet het",
      "Thema's: {}",
      'portfolio:',
      "  thema's:",
      '    - {naam: "Gezond, oud"}',
      'versie: 1.10',
      '---',
      '',
      "# Thema's   ",
      '',
    ].join('\r\n');
    expect(fix(text, { rules, today: fixtureDay }).text).toBe(
      text.replace("  thema's:", '  themas:').replace('versie: 1.10', 'versie: "1.10"'),
    );
  });

  it('take back a fix that breaks something else, and say so', () => {
    const breaking = {
      id: 'breaking',
      aspect: 'document',
      nature: 'wrong',
      from: 'emerging',
      source: 'tool need',
      reads: [''],
      messages: { default: { nl: 'x', en: 'x' } },
      check(
        plan: Parameters<(typeof rules)[number]['check']>[0],
        report: Parameters<(typeof rules)[number]['check']>[1],
      ) {
        const at = plan.at('/title').value();
        if (plan.covenant.title) report('default', { at, fix: [{ ...at.range, text: '"open' }] });
      },
    } as unknown as (typeof rules)[number];
    const { text, fixed, takenBack } = fix(soundPlan, { rules: [...rules, breaking], today: fixtureDay });
    expect(text).toBe(soundPlan);
    expect(fixed).toEqual([]);
    expect(takenBack.map(({ ruleId }) => ruleId)).toEqual(['breaking']);
  });
});

describe('--fix', () => {
  const broken = soundPlan.replace('regio:\n', 'versie: 1.10\nregio:\n').replace('partijen:', 'Partijen:');
  const mended = soundPlan.replace('regio:\n', 'versie: "1.10"\nregio:\n');

  it('writes the file, keeps its mode, and says what was mended', () => {
    const cwd = folderWith({ 'plan.md': broken });
    const path = join(cwd, 'plan.md');
    writeFileSync(path, broken, { mode: 0o640 });
    const mode = statSync(path).mode;
    const { code, out } = regiolint(['plan.md', '--fix', '--today', fixtureDay], { cwd });
    expect(out).toContain('2 dingen verbeterd');
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(mended);
    expect(statSync(path).mode).toBe(mode);
    expect(regiolint(['plan.md', '--fix', '--today', fixtureDay], { cwd }).out).toBe('Geen vragen.\n');
  });

  it('only shows the lines with --fix-dry-run, also of standard input', () => {
    const cwd = folderWith({ 'plan.md': broken });
    const { out } = regiolint(['plan.md', '--fix-dry-run', '--today', fixtureDay], { cwd });
    expect(out).toContain('     9 - versie: 1.10\n       + versie: "1.10"\n');
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(broken);
    const ofWindows = { input: broken.replaceAll('\n', '\r\n') };
    expect(regiolint(['--stdin', '--fix-dry-run', '--today', fixtureDay], ofWindows).out).toContain(
      '     9 - versie: 1.10\n       + versie: "1.10"\n',
    );
    const input = regiolint(['--stdin', '--fix-dry-run', '--today', fixtureDay], { input: broken });
    expect(input.out).toContain('2 dingen te verbeteren met --fix');
    expect(regiolint(['--stdin', '--fix'], { input: broken }).code).toBe(2);
  });

  it('does not write through a link', () => {
    const cwd = folderWith({ 'echt.md': broken });
    symlinkSync('echt.md', join(cwd, 'plan.md'));
    const { code, out } = regiolint(['plan.md', '--fix', '--today', fixtureDay], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('Dit bestand kon niet geschreven worden. Het is zoals het was.');
    expect(readFileSync(join(cwd, 'echt.md'), 'utf8')).toBe(broken);
    expect(lstatSync(join(cwd, 'plan.md')).isSymbolicLink()).toBe(true);
  });
});
