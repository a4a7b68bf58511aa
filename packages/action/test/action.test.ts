import { readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, soundPlan, wrongPlan } from '../../cli/test/run.ts';
import { commandsIn, runAction } from './run.ts';

/** One question, and nothing that is wrong. */
const askingPlan = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');

describe('a run', () => {
  const workspace = folderWith({ 'plannen/goed.md': soundPlan, 'plannen/fout.md': wrongPlan });
  const ran = runAction(workspace);

  it('fails the step when something is wrong', () => {
    expect(ran.code).toBe(1);
    expect(runAction(folderWith({ 'goed.md': soundPlan })).code).toBe(0);
  });

  it('counts in its outputs, and gives all that was found as JSON', () => {
    expect(ran.outputs).toMatchObject({ errors: '1', warnings: '1', 'sarif-file': '' });
    const found = JSON.parse(readFileSync(ran.outputs['findings-file'] ?? '', 'utf8'));
    expect(found.files.map(({ path }: { path: string }) => path)).toEqual([
      'plannen/fout.md',
      'plannen/goed.md',
    ]);
    expect(found.counts).toMatchObject({ wrong: 1, question: 1 });
  });

  it('puts an annotation at each place, errors first', () => {
    const annotations = ran.log.split('\n').filter((line) => /^::(error|warning|notice) /.test(line));
    expect(annotations).toEqual([
      '::error file=plannen/fout.md,line=24,endLine=24,col=29,endColumn=50,title=raci-one-accountable::"Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
      expect.stringMatching(/^::warning file=plannen\/fout\.md,.*title=decision-not-addressed::Hoe nemen/),
    ]);
    expect(commandsIn(ran.log)).toEqual(['error', 'warning']);
  });

  it('has everything in the summary: the findings and the ordering model of each plan', () => {
    expect(ran.summary).toMatch(/^### regiolint: 1 ding klopt niet · 1 vraag/);
    expect(ran.summary).toContain('#### plannen/fout.md');
    expect(ran.summary).toContain(
      '| 24 | klopt niet | "Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
    );
    expect(ran.summary.match(/<summary>Het ordeningsmodel<\/summary>/g)).toHaveLength(2);
    expect(ran.summary.match(/^Elk antwoord is een goed antwoord\./gm)).toHaveLength(2);
    expect(ran.summary).toContain('| Evalueren en bijsturen | Geregeld | jaarlijks<br>Thuiszorg Oost |');
    expect(ran.summary).toContain('| Voorzitter |  | *Wie is de voorzitter?* |');
  });

  it('needs nothing of GitHub', () => {
    const { code, log } = runAction(workspace, {}, { event: null });
    expect({ code, log: log.includes('klopt niet') }).toEqual({ code: 1, log: true });
  });
});

describe('an input', () => {
  const workspace = folderWith({
    'plannen/goed.md': soundPlan,
    'plannen/vraag.md': askingPlan,
    'met spatie/fout.md': wrongPlan,
    'anders.yml': 'rules:\n  decision-not-addressed: off\n  aspect-silent: off\n',
  });
  const code = (inputs: Record<string, string>) => runAction(workspace, inputs).code;

  it('files names files, folders and globs, one on each line', () => {
    const { outputs } = runAction(workspace, { files: '\n  met spatie/\n\nplannen/g*.md\n' });
    expect(outputs).toMatchObject({ errors: '1', warnings: '1' });
    const found = JSON.parse(readFileSync(outputs['findings-file'] ?? '', 'utf8'));
    expect(found.files).toHaveLength(2);
  });

  it('fail-on says from what on the step fails', () => {
    const files = 'plannen';
    expect(['wrong', 'question', 'never'].map((word) => code({ files, 'fail-on': word }))).toEqual([0, 1, 0]);
    expect(code({ 'fail-on': 'never' })).toBe(0);
    expect(code({ 'fail-on': '' })).toBe(1);
  });

  it('max-warnings bounds the questions, and counts more than the configuration', () => {
    const files = 'plannen';
    expect([code({ files, 'max-warnings': '1' }), code({ files, 'max-warnings': '0' })]).toEqual([0, 1]);
    const configured = folderWith({ 'plan.md': askingPlan, '.regiolint.yml': 'max-warnings: 0\n' });
    expect(runAction(configured).code).toBe(1);
    expect(runAction(configured, { 'max-warnings': '3' }).code).toBe(0);
  });

  it('config names the configuration', () => {
    expect(runAction(workspace, { files: 'plannen', config: 'anders.yml' }).outputs.warnings).toBe('0');
  });

  it('language is that of what is said', () => {
    const { log, summary } = runAction(workspace, { language: 'en' });
    expect(log).toContain('"Huisbezoek" has 2');
    expect(summary).toMatch(/^### regiolint: 1 thing is not right/);
    expect(summary).toContain('<summary>The ordering model</summary>');
  });

  it('summary: false leaves the summary empty', () => {
    expect(runAction(workspace, { summary: 'false' }).summary).toBe('');
  });

  it('working-directory is where it looks; annotations still count from the checkout', () => {
    const { log, outputs } = runAction(workspace, { 'working-directory': 'met spatie', files: '*.md' });
    expect(outputs.errors).toBe('1');
    expect(log).toContain('::error file=met spatie/fout.md,');
  });

  it.each([
    [{ 'fail-on': 'soms' }, 'fail-on soms: kies uit wrong, question, never.'],
    [{ language: 'fr' }, 'language fr: kies uit nl, en.'],
    [{ language: 'en', 'max-warnings': 'many' }, 'max-warnings many: write a number.'],
    [{ 'changed-only': 'ja' }, 'changed-only ja: schrijf true of false.'],
    [{ 'working-directory': 'weg' }, 'working-directory weg: deze map is er niet.'],
    [{ 'working-directory': '..' }, 'working-directory ..: dit leidt naar een plek buiten de checkout.'],
    [{ config: 'weg.yml' }, 'De configuratie '],
    [{ files: 'weg/*.md' }, 'Niets gevonden bij weg/*.md'],
  ])('that cannot be gives one line, and exit code 2: %j', (inputs, message) => {
    const { code, log, err, outputs } = runAction(workspace, inputs);
    expect({ code, err, outputs }).toEqual({ code: 2, err: '', outputs: {} });
    expect(log).toMatch(/^::error title=regiolint::[^\n]+\n$/);
    expect(log).toContain(message);
  });
});

describe('many findings', () => {
  const line =
    '    - activiteit: Taak nummer\n      uitvoerend: [thuiszorg]\n      eindverantwoordelijk: [thuiszorg, gemeente]\n';
  const plan = wrongPlan.replace(
    / {4}- activiteit: Huisbezoek\n.*\n.*\n/,
    (first) => first + line.repeat(22),
  );
  const ran = runAction(folderWith({ 'plan.md': plan }));

  it('give ten annotations of a kind, and say how many there are besides', () => {
    expect(commandsIn(ran.log)).toEqual([...Array(10).fill('error'), 'warning']);
    expect(ran.log.trimEnd().split('\n').at(-1)).toBe('en nog 13 dingen kloppen niet');
  });

  it('are all in the summary', () => {
    expect(ran.outputs.errors).toBe('23');
    expect(ran.summary.match(/\| klopt niet \|/g)).toHaveLength(23);
  });
});

describe('a summary that GitHub would not show', () => {
  it('is cut, says so, and closes what is open', () => {
    const plan = wrongPlan.replace(/ {4}- activiteit: Huisbezoek\n.*\n.*\n/, (line) => line.repeat(2000));
    const plans = Array.from({ length: 5 }, (_, at) => [`plan-${at}.md`, plan]);
    const { summary, code } = runAction(folderWith(Object.fromEntries(plans)));
    expect(code).toBe(1);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000);
    expect(summary.trimEnd()).toMatch(/Hier is de samenvatting afgebroken: .*findings-file\.$/);
    expect(summary.match(/^<\/details>$/gm)).toHaveLength(summary.match(/^<details>$/gm)?.length ?? 0);
  });
});

describe('a file that is asked for', () => {
  it('is made, folders and all, and made again', () => {
    const workspace = folderWith({ 'fout.md': wrongPlan });
    const inputs = { 'sarif-file': 'uit/regiolint.sarif', 'comment-file': 'uit/reactie.md' };
    for (const _ of [1, 2]) {
      const { outputs } = runAction(workspace, inputs);
      expect(outputs['sarif-file']).toBe(join(workspace, 'uit/regiolint.sarif'));
    }
    const sarif = JSON.parse(readFileSync(join(workspace, 'uit/regiolint.sarif'), 'utf8'));
    expect(sarif.runs[0].results).toHaveLength(2);
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('fout.md');
    const comment = readFileSync(join(workspace, 'uit/reactie.md'), 'utf8');
    expect(comment).toMatch(/^### regiolint: 1 ding klopt niet · 1 vraag\n/);
    expect(comment).not.toContain('ordeningsmodel');
  });

  it('is never written through a link of the checkout', () => {
    const outside = folderWith({ 'profiel.md': 'van iemand anders\n' });
    const workspace = folderWith({ 'goed.md': soundPlan });
    symlinkSync(join(outside, 'profiel.md'), join(workspace, 'reactie.md'));
    symlinkSync(join(outside, 'nieuw.md'), join(workspace, 'nieuw.md'));
    symlinkSync(outside, join(workspace, 'map'));
    for (const file of ['reactie.md', 'nieuw.md', 'map/nieuw.md', 'map/profiel.md']) {
      const { code, log } = runAction(workspace, { files: 'goed.md', 'comment-file': file });
      expect({ file, code }).toEqual({ file, code: 2 });
      expect(log).toContain(`comment-file ${file}: dit leidt naar een plek buiten de checkout.`);
    }
    expect(readFileSync(join(outside, 'profiel.md'), 'utf8')).toBe('van iemand anders\n');
    expect(readlinkSync(join(workspace, 'reactie.md'))).toBe(join(outside, 'profiel.md'));
  });

  it('is not led astray when the checkout itself stands behind a link', () => {
    const outside = folderWith({});
    const workspace = folderWith({ 'goed.md': soundPlan });
    symlinkSync(outside, join(workspace, 'map'));
    const linked = join(folderWith({}), 'checkout');
    symlinkSync(workspace, linked);
    const code = (file: string) => runAction(linked, { 'comment-file': file }).code;
    expect(['uit.md', join(linked, 'uit.md'), join(linked, 'map/uit.md')].map(code)).toEqual([0, 0, 2]);
  });

  it('may stand outside of the checkout, where the workflow says so', () => {
    const elsewhere = join(folderWith({}), 'reactie.md');
    expect(runAction(folderWith({ 'goed.md': soundPlan }), { 'comment-file': elsewhere }).code).toBe(0);
    expect(readFileSync(elsewhere, 'utf8')).toMatch(/^### regiolint: Geen vragen\./);
  });
});
