import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const day = ['--today', '2026-11-22'];

describe('a file that cannot be read', () => {
  const plans = { 'a.md': soundPlan, 'z.md': soundPlan };
  const reason = (cwd: string, ...args: string[]) => {
    const { code, out } = regiolint(['--format', 'json', ...day, ...(args.length > 0 ? args : ['.'])], {
      cwd,
    });
    const files = JSON.parse(out).files as {
      path: string;
      findings: { ruleId: string; messageId: string }[];
    }[];
    return {
      code,
      findings: files.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)),
      count: files.length,
    };
  };

  it('costs a finding, the others go on, and the exit code is 2', () => {
    const cwd = folderWith({
      ...plans,
      'b.md': new Uint8Array([0x2d, 0x00, 0x01]),
      'c.md': new Uint8Array([0x2d, 0xff, 0xfe]),
      'd.md': new Uint8Array([0xff, 0xfe, 0x2d, 0x00]),
    });
    mkdirSync(join(cwd, 'map.md'));
    symlinkSync('/etc/hostname', join(cwd, 'buiten.md'));
    symlinkSync('a.md', join(cwd, 'binnen.md'));
    symlinkSync('rond.md', join(cwd, 'rond.md'));
    const names = [
      'a.md',
      'b.md',
      'c.md',
      'd.md',
      'map.md',
      'buiten.md',
      'binnen.md',
      'rond.md',
      'weg.md',
      'z.md',
    ];
    // A folder is looked into; `map.md` is one, and nothing is in it.
    expect(regiolint(['map.md'], { cwd }).code).toBe(2);
    expect(reason(cwd, ...names.filter((name) => name !== 'map.md'))).toEqual({
      code: 2,
      findings: ['binary', 'outside', 'encoding', 'encoding', 'missing', 'missing'],
      count: 9,
    });
  });

  it('may stand behind a link of a folder that leads out; in a folder such a link is passed over', () => {
    const cwd = folderWith(plans);
    symlinkSync(folderWith({ 'plan.md': wrongPlan }), join(cwd, 'map'));
    symlinkSync('/proc/self/environ', join(cwd, 'omgeving.md'));
    expect(reason(cwd, 'map/plan.md', 'omgeving.md')).toMatchObject({ findings: ['outside', 'outside'] });
    expect(reason(cwd)).toEqual({ code: 0, findings: [], count: 2 });
  });

  it('may be one that nobody may read', () => {
    const cwd = folderWith(plans);
    chmodSync(join(cwd, 'a.md'), 0o000);
    // The administrator may read everything.
    const expected = process.getuid?.() === 0 ? [] : ['not-allowed'];
    expect(reason(cwd).findings).toEqual(expected);
  });

  it('may be too large, unless that is allowed', () => {
    const cwd = folderWith({ 'a.md': `${soundPlan}${'tekst '.repeat(1_000_000)}` });
    expect(reason(cwd, 'a.md')).toMatchObject({ findings: ['document'], code: 1 });
    expect(reason(cwd, 'a.md', '--max-file-size', '7MB')).toMatchObject({ findings: [], code: 0 });
  });

  it('may take too long: then it is stopped and the others go on', () => {
    const slow = `${soundPlan}\n${'a*'.repeat(400_000)}\n`;
    const cwd = folderWith({ ...plans, 'b.md': slow });
    const { findings } = reason(cwd, 'b.md', 'z.md');
    expect(findings).toEqual(['delimiters']);
  });
});

describe('a plan that follows a newer version of the form', () => {
  it('is not read half, whatever is asked of it', () => {
    const newer = soundPlan.replace('convenant: 1', 'convenant: 2');
    const cwd = folderWith({ 'nieuwer.md': newer, 'plan.md': soundPlan });
    const { code, out } = regiolint(['nieuwer.md', '--format', 'text'], { cwd });
    expect([code, out.match(/^nieuwer\.md:\S+ error schema-violation .*versie 2.*\n$/)?.length]).toEqual([
      1, 1,
    ]);
    expect(regiolint(['report', 'nieuwer.md', '-o', 'plaat.html'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'regiolint: nieuwer.md: dit is geschreven voor een nieuwere regiolint.\n',
    });
    for (const levels of [[], ['--rule', 'schema-violation=off']]) {
      const html = regiolint(['nieuwer.md', '--format', 'html', ...levels], { cwd }).out;
      expect(html).not.toContain('<svg');
      const comparison = regiolint(['.', '--format', 'comparison', ...levels], { cwd }).out;
      expect(comparison).toContain('<li>nieuwer.md</li>');
      expect(comparison.match(/<th scope="row">/g)).toHaveLength(1);
    }
  });
});

describe('the configuration', () => {
  it('says in one line what is wrong with it', () => {
    for (const [config, message] of [
      ['rulez: {}\n', '"rulez" is geen instelling'],
      ['rules:\n  raci-one-acountable: off\n', 'Is raci-one-accountable bedoeld?'],
      ['rules:\n  raci-one-accountable: hard\n', 'kies bij "rules.raci-one-accountable" uit: off'],
      ['language: fr\n', 'kies bij "language" uit: nl, en'],
      ['files: x.md\n', 'bij "files" hoort een lijst, met een streepje voor elk deel.'],
      ['a: [\n', 'dit is niet te lezen'],
      ['a: &a [*a]\n', 'dit is niet te lezen'],
      ['\u0000', 'niet te lezen'],
    ] as const) {
      const cwd = folderWith({ 'plan.md': soundPlan, '.regiolint.yml': config });
      const { code, err, out } = regiolint(['plan.md'], { cwd });
      expect({ config, code, out }).toEqual({ config, code: 2, out: '' });
      expect(err).toContain(message);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('turns rules off and on, also as JSON', () => {
    const cwd = folderWith({
      'plan.md': wrongPlan,
      '.regiolint.json': '{"rules": {"raci-one-accountable": "off", "decision-not-addressed": "wrong"}}',
    });
    const { code, out } = regiolint(['plan.md', '--format', 'text', ...day], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^plan\.md:\d+:\d+: error decision-not-addressed [^\n]+\n$/);
  });
});
