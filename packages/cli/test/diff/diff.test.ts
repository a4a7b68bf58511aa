import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '@regiolint/rules';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import diffSchema from '../../diff.schema.json' with { type: 'json' };
import { ruleAsks } from '../../src/diff/rule-asks.ts';
import { folderWith, regiolint, soundPlan } from '../run.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const next = 'packages/cli/test/diff';
const pairs = [
  ['fixtures/plans/veenrand.md', 'veenrand-2027'],
  ['fixtures/plans/hart-van-de-delta.md', 'hart-van-de-delta-2027'],
  ['fixtures/plans/twee-oevers.md', 'twee-oevers-2027'],
  ['fixtures/plans/valpreventie-oost.md', 'valpreventie-oost-2027'],
  ['fixtures/plans/brede-stroom.md', 'brede-stroom-4'],
  ['fixtures/plans-en/harbour-district.md', 'harbour-district-5'],
  // With Dutch keys, other ids and another order.
  ['fixtures/plans-en/north-lakes.md', 'north-lakes-2027'],
] as const;

/** All ids that a plan gives, of which nobody but its author knows the meaning. */
function idsIn(path: string): readonly string[] {
  const [, block = ''] = readFileSync(join(root, path), 'utf8').split(/^---$/m);
  return [...block.matchAll(/^[ -]*id: (\S+-\S+)$/gm)].map(([, id = '']) => id);
}

describe('the difference between two versions of a plan', () => {
  it.each(pairs)('%s is told in sentences, in the language of the plan', async (before, name) => {
    const { code, out, err } = regiolint(['diff', before, `${next}/${name}.md`], { cwd: root });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(out).toMatchFileSnapshot(`${name}.txt`);
  });

  it.each(pairs)('%s is told in the other language too', async (before, name) => {
    const language = before.includes('plans-en') ? 'nl' : 'en';
    const { out } = regiolint(['diff', before, `${next}/${name}.md`, '--lang', language], { cwd: root });
    await expect(out).toMatchFileSnapshot(`${name}.${language}.txt`);
  });

  it.each(pairs)('%s is told without ids and without names of rules', (before, name) => {
    const after = `${next}/${name}.md`;
    const ids = [...idsIn(before), ...idsIn(after), ...rules.map(({ id }) => id)];
    for (const language of ['nl', 'en']) {
      const { out } = regiolint(['diff', before, after, '--lang', language], { cwd: root });
      const told = out.split('\n').slice(2).join('\n');
      expect(ids.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(told))).toEqual([]);
    }
  });

  it.each(pairs)('%s is as JSON what its schema says', (before, name) => {
    const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(diffSchema);
    const { out } = regiolint(['diff', before, `${next}/${name}.md`, '--format', 'json'], { cwd: root });
    validate(JSON.parse(out));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(out).changes.length).toBeGreaterThan(10);
  });

  it('says of a question that is left aside what it asks; one of the region itself has but a name', () => {
    const left = (rule: string) =>
      soundPlan.replace('\nfase:', `\nuitzonderingen:\n  - regel: ${rule}\n    reden: Per wijk\nfase:`);
    const cwd = folderWith({ 'a.md': soundPlan, 'b.md': left('party-unused'), 'c.md': left('own-money') });
    const { out } = regiolint(['diff', 'a.md', 'b.md'], { cwd });
    expect(out).toContain('  - Uitzonderingen: een vraag blijft liggen (reden: "Per wijk").\n    ');
    expect(out).not.toContain('party-unused');
    expect(regiolint(['diff', 'a.md', 'c.md'], { cwd }).out).toContain('Dit is de eigen vraag own-money.');
    writeFileSync(join(cwd, 'd.md'), left('party-unused').replace('Per wijk', 'Per dorp'));
    expect(regiolint(['diff', 'b.md', 'd.md'], { cwd }).out).toMatch(
      / {2}- Uitzonderingen, vraag, reden: van "Per wijk" naar "Per dorp"\.\n {4}\S/,
    );
    expect(regiolint(['diff', 'c.md', 'a.md', '--format', 'markdown'], { cwd }).out).toContain(
      '- **Uitzonderingen**: een vraag wordt weer gesteld.\n  *Dit is de eigen vraag own-money.*\n',
    );
  });

  it('is a list for each block of the ordering model in Markdown', async () => {
    const [before, name] = pairs[1];
    const { out } = regiolint(['diff', before, `${next}/${name}.md`, '--format', 'markdown'], { cwd: root });
    await expect(out).toMatchFileSnapshot(`${name}.markdown.txt`);
  });

  it('is nothing when they are the same, whatever language their keys are in', () => {
    const { code, out } = regiolint(['diff', pairs[0][0], pairs[0][0]], { cwd: root });
    expect(code).toBe(0);
    expect(out).toContain('Geen verschil in de afspraken.');
  });

  it('can be written to a file', () => {
    const cwd = folderWith({ 'a.md': soundPlan, 'b.md': soundPlan.replace('globaal', 'uitgewerkt') });
    expect(regiolint(['diff', 'a.md', 'b.md', '--format', 'json', '-o', 'a.md/x.json'], { cwd }).code).toBe(
      2,
    );
    expect(regiolint(['diff', 'a.md', 'b.md', '-o', 'x.txt'], { cwd })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
  });
});

describe('two versions that cannot be compared', () => {
  const cwd = folderWith({
    'goed.md': soundPlan,
    'kaal.md': '# Nog zonder blok\n',
    'stuk.md': '---\nconvenant: [\n---\n',
    'nieuwer.md': soundPlan.replace('convenant: 1', 'convenant: 2'),
    'bytes.md': new Uint8Array([0x2d, 0x00]),
  });
  mkdirSync(join(cwd, 'map'));
  symlinkSync('/etc/hostname', join(cwd, 'buiten.md'));

  it.each([
    [['weg.md', 'goed.md'], 'weg.md: Dit bestand is er niet.'],
    [['goed.md', 'weg.md'], 'weg.md: Dit bestand is er niet.'],
    [['goed.md', 'map'], 'map: Dit is een map, geen bestand.'],
    [['goed.md', 'buiten.md'], 'buiten.md: Deze koppeling wijst naar een plek buiten de map.'],
    [['goed.md', 'bytes.md'], 'bytes.md: Dit is geen tekstbestand.'],
    [['kaal.md', 'goed.md'], 'kaal.md: hierin staat geen blok met afspraken.'],
    [['goed.md', 'stuk.md'], 'stuk.md: de afspraken zijn niet te lezen'],
    [['goed.md', 'nieuwer.md'], 'nieuwer.md: dit is geschreven voor een nieuwere regiolint.'],
    [['goed.md', 'goed.md', '--max-file-size', '10b'], 'goed.md: dit bestand is te groot'],
    [['goed.md'], 'Noem twee bestanden'],
    [['goed.md', 'goed.md', 'goed.md'], 'Noem twee bestanden'],
    [['goed.md', 'goed.md', '--base', 'HEAD'], 'Noem bij --base één bestand'],
    [['goed.md', 'goed.md', '--format', 'sarif'], '--format sarif: kies uit pretty, markdown, json'],
    [['goed.md', '--base', 'HEAD'], 'goed.md staat niet in git'],
  ])('%j get one line that says which and why', (args, message) => {
    const { code, out, err } = regiolint(['diff', ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^regiolint: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  it('say nothing of what only one of them could not read', () => {
    const cwd = folderWith({
      'a.md': soundPlan,
      'b.md': soundPlan
        .replace('variant: iedereen', 'variant: iederen')
        .replace('frequentie: jaarlijks', 'frequentie: maandelijks'),
    });
    const { out } = regiolint(['diff', 'a.md', 'b.md'], { cwd });
    expect(out).toContain('hoe vaak: van jaarlijks naar maandelijks');
    expect(out).not.toContain('Samenstelling');
    expect(out).toContain('In b.md is niet alles te lezen; over die plekken staat hier niets.');
  });
});

describe('the difference with a version in git', () => {
  const before = soundPlan.replace('variant: globaal', 'variant: uitgewerkt');
  const cwd = folderWith({ 'plannen/plan.md': before, 'plannen/koppeling.md': '', '-x.md': before });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.nl', ...args], { cwd, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'een');
  writeFileSync(join(cwd, 'plannen/plan.md'), soundPlan);
  writeFileSync(join(cwd, 'plannen/later.md'), soundPlan);
  const diff = (...args: string[]) => regiolint(['diff', ...args], { cwd });

  it('is told by the file as it is now, also from another folder', () => {
    const sentence = 'Taken en rollen: van uitgewerkt naar globaal.';
    const { code, out } = diff('plannen/plan.md', '--base', 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain('plannen/plan.md, sinds HEAD');
    expect(out).toContain(sentence);
    const elsewhere = regiolint(['diff', 'plan.md', '--base=main'], { cwd: join(cwd, 'plannen') });
    expect(elsewhere.out).toContain(sentence);
    const inHook = regiolint(['diff', 'plan.md', '--base=main'], {
      cwd: join(cwd, 'plannen'),
      env: { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' },
    });
    expect(inHook.out).toContain(sentence);
  });

  it('is everything, for a file that is new', () => {
    const { code, out } = diff('plannen/later.md', '--base', 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain('Partijen: Gemeente Oost doet nu mee.');
    expect(out).toContain('In HEAD was dit bestand er nog niet: alles is nieuw.');
    expect(JSON.parse(diff('plannen/later.md', '--base', 'HEAD', '--format', 'json').out).before).toEqual({
      path: 'plannen/later.md',
      base: 'HEAD',
      absent: true,
      unread: [],
    });
  });

  it('follows a file that git knows to be renamed', () => {
    const folder = folderWith({ 'plannen/b.md': before, 'plannen/andere/c.md': 'iets anders' });
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.nl', ...args], { cwd: folder });
    run('init', '-q', '-b', 'main');
    run('add', '.');
    run('commit', '-qm', 'een');
    run('mv', 'plannen/b.md', 'plannen/andere/hernoemd.md');
    writeFileSync(join(folder, 'plannen/andere/hernoemd.md'), soundPlan);
    const { out } = regiolint(['diff', 'plannen/andere/hernoemd.md', '--base', 'main'], { cwd: folder });
    expect(out).toContain('Taken en rollen: van uitgewerkt naar globaal.');
    expect(out).toContain('In main heette dit bestand plannen/b.md.');
    expect(out).not.toContain('alles is nieuw');
    const json = regiolint(['diff', 'hernoemd.md', '--base=main', '--format=json'], {
      cwd: join(folder, 'plannen/andere'),
    });
    expect(JSON.parse(json.out).before).toEqual({ path: '../b.md', base: 'main', absent: false, unread: [] });
  });

  it('takes any name for a file', () => {
    writeFileSync(join(cwd, '-x.md'), soundPlan);
    expect(diff('--base', 'HEAD', '--', '-x.md').out).toContain('van uitgewerkt naar globaal');
  });

  it.each([
    ['geen-tak', 'git kent hier geen versie die zo heet'],
    ['--output=x', 'git kent hier geen versie die zo heet'],
    ['', 'git kent hier geen versie die zo heet'],
    ['HEAD:plannen', 'git kent hier geen versie die zo heet'],
  ])('says so when there is no such version: %j', (ref, message) => {
    const { code, out, err } = diff('plannen/plan.md', `--base=${ref}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('says so when there is no git', () => {
    const { code, err } = regiolint(['diff', 'plannen/plan.md', '--base', 'HEAD'], {
      cwd,
      env: { PATH: join(cwd, 'plannen') },
    });
    expect(code).toBe(2);
    expect(err).toMatch(/^regiolint: --base heeft git nodig, [^\n]+\n$/);
  });

  it('names the version that cannot be read', () => {
    writeFileSync(join(cwd, 'plannen/koppeling.md'), soundPlan);
    expect(diff('plannen/koppeling.md', '--base', 'HEAD').err).toBe(
      'regiolint: plannen/koppeling.md (HEAD): hierin staat geen blok met afspraken.\n',
    );
  });
});

describe('what stands in a plan', () => {
  const hostile = '"\\e[31mrood ##[error]x @iemand <b>dik</b> *ster* \\u202eomgekeerd"';
  const cwd = folderWith({ 'a.md': soundPlan, 'b.md': soundPlan.replace('Valpreventie Oost', hostile) });

  it.each(['pretty', 'markdown', 'json'])('does nothing in a terminal, a page or a build: %s', (format) => {
    const { out } = regiolint(['diff', 'a.md', 'b.md', '--format', format], { cwd });
    expect(out).toContain('rood');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|##\[|^\s*::/m);
    if (format === 'markdown') expect(out).not.toMatch(/<b>|@iemand|[^\\]\*ster/);
  });
});

describe('the page of a rule', () => {
  it('begins with what it asks, in either language', () => {
    for (const { id } of rules) {
      expect(ruleAsks(id, 'nl'), id).toMatch(/^\S.*[.?]$/);
      expect(ruleAsks(id, 'en'), id).toMatch(/^\S.*[.?]$/);
    }
    expect(ruleAsks('constructor', 'nl')).toBeUndefined();
  });
});
