import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import outputSchema from '../output.schema.json' with { type: 'json' };
import { folderWith, regiolint, soundPlan, wrongPlan } from './run.ts';

const day = ['--today', '2026-11-22'];

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
