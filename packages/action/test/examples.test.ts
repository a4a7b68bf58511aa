import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AspectName, aspectNames, fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { folderWith, regiolint, soundPlan, wrongPlan } from '../../cli/test/run.ts';
import { git, runAction } from './run.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const region = join(root, 'examples/region-repository');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the repository for a region', () => {
  it('has a plan about which there is nothing to ask', () => {
    const { code, out } = regiolint(['--format', 'json', '--all', '--today', '2026-11-22'], { cwd: region });
    const { files, counts } = JSON.parse(out);
    expect({ code, paths: files.map(({ path }: { path: string }) => path) }).toEqual({
      code: 0,
      paths: ['plannen/regioplan.md'],
    });
    expect(counts).toEqual({ wrong: 0, question: 0, deepening: 0, explained: 0 });
  });

  it('passes its own workflow', () => {
    const workspace = folderWith({});
    cpSync(region, workspace, { recursive: true });
    git(workspace, 'init', '-q', '-b', 'main');
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '-q', '-m', 'begin');
    const { steps } = parse(read('examples/region-repository/.github/workflows/afspraken.yml')).jobs.nakijken;
    const { code, summary } = runAction(workspace, steps.at(-1).with);
    expect(code).toBe(0);
    expect(summary).toContain('| Financiering | Elders geregeld | ../afspraken/financiering.md');
  });

  it('has a form in which each aspect can be chosen, in the order of the ordering model', () => {
    const form = parse(read('examples/region-repository/.github/ISSUE_TEMPLATE/wijzigingsvoorstel.yml'));
    const [, subject] = form.body;
    expect(subject.attributes.options).toEqual([
      ...aspectNames.map(optionOf),
      'Partijen of het document zelf',
    ]);
    const fields = form.body.filter(({ type }: { type: string }) => type !== 'markdown');
    for (const { type, id, attributes } of fields) {
      expect(['dropdown', 'input', 'textarea']).toContain(type);
      expect(id).toMatch(/^[a-z]+$/);
      expect(attributes.label).toBeTruthy();
    }
    expect(new Set(fields.map(({ id }: { id: string }) => id)).size).toBe(fields.length);
  });

  it('says of each document who looks along, and only of what is there', () => {
    const owned = read('examples/region-repository/.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/)[0] ?? '');
    for (const path of owned) expect(path === '*' || existsSync(join(region, path)), path).toBe(true);
    const documents = readdirSync(join(region, 'afspraken')).map((name) => `/afspraken/${name}`);
    expect(owned).toEqual(expect.arrayContaining(documents));
    const plan = read('examples/region-repository/plannen/regioplan.md');
    for (const path of documents) expect(plan).toContain(`document: ..${path}`);
  });

  it.each(['README.md', 'plannen/regioplan.md'])('has no link that leads nowhere: %s', (page) => {
    const text = readFileSync(join(region, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(resolve(region, page, '..', target)), target).toBe(true);
    }
  });
});

describe('a workflow that is shown', () => {
  const shown = [
    read('examples/region-repository/.github/workflows/afspraken.yml'),
    ...['docs/pipelines.md', 'packages/action/README.md'].flatMap((page) =>
      [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block),
    ),
  ];

  it.each(shown.filter((text) => /^on:/m.test(text)))('asks for no more than it needs', (text) => {
    const { on, permissions, jobs } = parse(text);
    expect(permissions).toEqual({});
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const job of Object.values<Record<string, unknown>>(jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(10);
      const writes = Object.values(job.permissions ?? {}).includes('write');
      // What may write does not see the files of a stranger.
      if (writes) expect(JSON.stringify(job)).not.toContain('actions/checkout');
    }
  });

  it('names the actions of others by their commit, with the version behind it', () => {
    const used = shown.flatMap((text) => [...text.matchAll(/uses: (.*)$/gm)].map(([, name = '']) => name));
    expect(used.length).toBeGreaterThan(8);
    for (const name of used) {
      if (!name.startsWith('regiolint/regiolint@')) expect(name).toMatch(/^[\w/-]+@[0-9a-f]{40} # v[0-9.]+$/);
    }
  });

  it('puts nothing of an event into a script', () => {
    for (const text of shown) {
      for (const [, script = ''] of text.matchAll(/run: \|\n((?: {10,}.*\n)+)/g))
        expect(script).not.toContain('${{');
    }
  });

  it('gives the Action only inputs that it has', () => {
    const { inputs } = parse(read('action.yml'));
    for (const text of shown) {
      for (const [, given = ''] of text.matchAll(
        /uses: regiolint\/regiolint@.*\n +with:\n((?: {10}.*\n)+)/g,
      )) {
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(parse(given))));
      }
    }
  });
});

describe('the GitLab template', () => {
  const [header, template] = parseAllDocuments(read('examples/gitlab/regiolint.gitlab-ci.yml')).map(
    (document) => document.toJS(),
  );

  it('makes the reports that it says it keeps', () => {
    const cwd = folderWith({ 'plannen/fout.md': wrongPlan });
    const [script] = template.regiolint.script as [string];
    const [, args = ''] =
      /^npx --yes "regiolint@\$REGIOLINT_VERSION" \$REGIOLINT_FILES (.*)$/.exec(script) ?? [];
    const { code, out } = regiolint(['plannen', ...args.split(' ')], { cwd });
    expect({ code, shown: out.includes('klopt niet') }).toEqual({ code: 1, shown: true });
    const { reports } = template.regiolint.artifacts;
    expect(JSON.parse(readFileSync(join(cwd, reports.codequality), 'utf8'))).toHaveLength(2);
    expect(readFileSync(join(cwd, reports.junit), 'utf8')).toContain('<testsuite');
  });

  it('uses the inputs that it names', () => {
    for (const name of Object.keys(header.spec.inputs))
      expect(JSON.stringify(template)).toContain(`$[[ inputs.${name} ]]`);
  });
});

describe('before a commit', () => {
  it('pre-commit finds a hook that looks at every plan, or at those that are named', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'));
    const entry = join(root, hook.entry);
    expect(hook).toMatchObject({ id: 'regiolint', language: 'script', pass_filenames: false });
    expect(statSync(entry).mode & 0o111).not.toBe(0);
    const cwd = folderWith({ 'plannen/fout.md': wrongPlan, 'goed/goed.md': soundPlan });
    const hooked = (...args: string[]) =>
      spawnSync(process.execPath, [entry, ...args], { cwd, encoding: 'utf8', env: { LANG: 'nl_NL.UTF-8' } });
    expect(hooked()).toMatchObject({ status: 1, stdout: expect.stringContaining('plannen/fout.md') });
    expect(hooked('goed')).toMatchObject({ status: 0, stdout: 'Geen vragen.\n' });
    expect(hooked('weg')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^regiolint: [^\n]+\n$/),
    });
  });

  it('lint-staged calls the command with the plans that are staged', () => {
    const config = JSON.parse(read('examples/lint-staged/package.json'))['lint-staged'];
    expect(config).toEqual({ 'plannen/**/*.md': 'regiolint' });
    const hook = join(root, 'examples/lint-staged/.githooks/pre-commit');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    execFileSync('sh', ['-n', hook]);
    const cwd = folderWith({ 'plannen/fout.md': wrongPlan });
    const { code, out } = regiolint([join(cwd, 'plannen/fout.md')], { cwd });
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 1, first: 'plannen/fout.md' });
  });
});

function optionOf(aspect: AspectName): string {
  const { group = 'document', title } = fieldAt(`/${aspect}`) ?? {};
  const block = { why: 'Waarom', what: 'Wat', how: 'Hoe', culture: 'Cultuur en leiderschap', document: '' }[
    group
  ];
  return `${block}: ${title?.nl}`;
}
