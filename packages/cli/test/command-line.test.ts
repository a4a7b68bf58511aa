import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import outputSchema from '../output.schema.json' with { type: 'json' };
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

describe('the configuration', () => {
  it('says in one line what is wrong with it', () => {
    for (const [config, message] of [
      ['rulez: {}\n', '"rulez" is geen instelling'],
      ['rules:\n  raci-one-acountable: off\n', 'Is raci-one-accountable bedoeld?'],
      ['rules:\n  raci-one-accountable: hard\n', 'kies bij "rules.raci-one-accountable" uit: off'],
      ['language: fr\n', 'kies bij "language" uit: nl, en'],
      ['files: x.md\n', 'bij "files" hoort iets anders'],
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

describe('the output', () => {
  const cwd = folderWith({ 'plan.md': wrongPlan });

  it('shows the line with the place marked, what is wrong first, and a last line that counts', () => {
    expect(regiolint(['plan.md', ...day], { cwd }).out).toMatchInlineSnapshot(`
      "plan.md

        klopt niet  "Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?  raci-one-accountable
          24 │       eindverantwoordelijk: [thuiszorg, gemeente]
             │                             ^^^^^^^^^^^^^^^^^^^^^

        vraag  Hoe nemen jullie besluiten, en waarover?  decision-not-addressed

      1 ding klopt niet · 1 vraag
      "
    `);
  });

  it('is in the language that is asked for', () => {
    expect(regiolint(['plan.md', '--lang', 'en', ...day], { cwd }).out).toMatchInlineSnapshot(`
      "plan.md

        not right  "Huisbezoek" has 2 that are accountable. What is right?  raci-one-accountable
          24 │       eindverantwoordelijk: [thuiszorg, gemeente]
             │                             ^^^^^^^^^^^^^^^^^^^^^

        question  How do you take decisions, and on what?  decision-not-addressed

      1 thing is not right · 1 question
      "
    `);
  });

  it('is as JSON what its schema says', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(outputSchema);
    const { out } = regiolint(['.', '--format', 'json', ...day], {
      cwd: fileURLToPath(new URL('../../../fixtures', import.meta.url)),
    });
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
  });

  it('arrives whole in a pipe', () => {
    const many = folderWith(
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}.md`, wrongPlan])),
    );
    const { out } = regiolint(['.', '--format', 'json', ...day], { cwd: many });
    expect(JSON.parse(out).files).toHaveLength(300);
  });

  it('lets nothing of a document reach the terminal as a command or a colour', () => {
    const hostile = wrongPlan.replace('Huisbezoek', '"\\e[31mrood ##[error]x ::error::y \\u202eomgekeerd"');
    const { out } = regiolint(['--stdin', ...day], { input: hostile });
    expect(out).toContain('rood');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^\s*::/m);
  });
});

describe('the other commands', () => {
  it('list the rules, for people and for programs', () => {
    expect(regiolint(['rules']).out).toContain('raci-one-accountable');
    const { rules } = JSON.parse(regiolint(['rules', '--format', 'json']).out);
    expect(rules.find(({ id }: { id: string }) => id === 'raci-one-accountable')).toMatchObject({
      group: 'what',
      nature: 'wrong',
      from: 'emerging',
    });
  });

  it('explain a rule with its page', () => {
    expect(regiolint(['explain', 'raci-one-accountable']).out).toMatch(
      /^# raci-one-accountable\n\n- klopt niet, vanaf pril\n- bron: \[kompas\] "[^\n]+"\n\nIn een RACI-tabel /,
    );
    expect(regiolint(['explain', 'tag-swallows-text', '--lang', 'en']).out).toContain(
      '- source: the tool itself\n',
    );
  });

  it('write the published schema, in either language', () => {
    expect(JSON.parse(regiolint(['schema']).out).properties).toHaveProperty('parties');
    expect(JSON.parse(regiolint(['schema', '--lang', 'nl']).out).properties).toHaveProperty('partijen');
  });

  it('win from a folder of the same name, which is ./rules', () => {
    const cwd = folderWith({ 'rules/plan.md': wrongPlan });
    expect(regiolint(['rules'], { cwd }).code).toBe(0);
    expect(regiolint(['./rules'], { cwd }).code).toBe(1);
  });

  it('make a picture of a plan, and none of what cannot be read', () => {
    const cwd = folderWith({ 'plan.md': soundPlan, 'stuk.md': '---\nconvenant: [\n---\n' });
    expect(regiolint(['report', 'plan.md', '-o', 'plan.html'], { cwd })).toEqual({
      code: 0,
      out: 'Gemaakt: plan.html\n',
      err: '',
    });
    writeFileSync(
      join(cwd, 'half.md'),
      soundPlan.replace('documentstatus', 'participatie: n.v.t.\ndocumentstatus'),
    );
    expect(regiolint(['report', 'half.md', '-o', 'half.html'], { cwd }).out).toBe(
      'Gemaakt: half.html\nIn half.md klopt nog iets niet. Wat niet gelezen kon worden, staat niet op de plaat: regiolint half.md\n',
    );
    const broken = regiolint(['report', 'stuk.md', '-o', 'stuk.html'], { cwd });
    expect(broken.code).toBe(2);
    expect(broken.err).toContain('nog niet goed te lezen');
    writeFileSync(join(cwd, 'map'), '');
    expect(regiolint(['report', 'plan.md', '-o', 'map/plan.html'], { cwd }).code).toBe(2);
  });
});
