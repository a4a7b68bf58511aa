import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, soundPlan, wrongPlan } from '../../cli/test/run.ts';
import { git, type PullRequest, pullRequest, type Ran, runAction, write } from './run.ts';

const base = {
  'plannen/een.md': soundPlan,
  'plannen/twee.md': soundPlan.replaceAll('Oost', 'West'),
  'plannen/drie.md': wrongPlan,
};

const roulating = soundPlan
  .replace('evaluatie:\n', 'voorzitter:\n  variant: roulerend\nevaluatie:\n')
  .replace('jaarlijks', 'halfjaarlijks');

function run({ workspace, event }: PullRequest, inputs: Record<string, string> = {}): Ran {
  return runAction(workspace, inputs, { event });
}

function lookedAt({ outputs }: Ran): readonly string[] {
  const { files } = JSON.parse(readFileSync(outputs['findings-file'] ?? '', 'utf8'));
  return files.map(({ path }: { path: string }) => path);
}

describe('what changed in the agreements', () => {
  it('is told for each plan that a pull request changes, and not for what others changed meanwhile', () => {
    const { summary } = run(pullRequest(base, (folder) => write(folder, { 'plannen/een.md': roulating })));
    const told = summary.slice(summary.indexOf('### Wat er in de'), summary.indexOf('### Wat er bij het'));
    const [, heading, ...lines] = told.split('\n').filter((line) => line !== '');
    expect(heading).toBe('#### Valpreventie Oost \\(plannen/een.md\\)');
    expect(lines).toEqual([
      expect.stringMatching(/^- \*\*Voorzitter\*\*: .*roulerend/),
      expect.stringMatching(/^- \*\*Evaluatie.*\*\*: .*jaarlijks.*halfjaarlijks/),
    ]);
  });

  it('is told of a plan that is new, gone, moved, or only written otherwise', () => {
    const request = pullRequest(base, (folder) => {
      write(folder, {
        'plannen/nieuw.md': soundPlan.replaceAll('Oost', 'Noord').replaceAll('thuiszorg', 'wijkzorg'),
        'plannen/twee.md': `${base['plannen/twee.md']}\nEen zin erbij.\n`,
        'plannen/drie.md': null,
        'LEESMIJ.md': '# Lees mij\n',
      });
      git(folder, 'mv', 'plannen/een.md', 'plannen/verhuisd.md');
    });
    const { summary } = run(request);
    expect(summary.slice(0, summary.indexOf('<details>'))).toMatchInlineSnapshot(`
      "### regiolint: Geen vragen. (3 bestanden)

      ### Wat er in de afspraken veranderde

      #### Valpreventie Oost \\(plannen/drie.md\\)

      Dit plan is er niet meer.

      #### Valpreventie Noord \\(plannen/nieuw.md\\)

      Dit plan is nieuw.

      #### Valpreventie West \\(plannen/twee.md\\)

      De tekst is anders, de afspraken zijn hetzelfde.

      #### Valpreventie Oost \\(plannen/verhuisd.md\\)

      Dit bestand heette plannen/een.md.

      ### Wat er bij het nakijken opviel

      #### plannen/nieuw.md

      Geen vragen.

      "
    `);
  });

  it('says which question is left aside, and what that question asks', () => {
    const left = soundPlan.replace(
      'evaluatie:\n',
      'uitzonderingen:\n  - regel: goals-missing\n    reden: Eerst elkaar leren kennen\nevaluatie:\n',
    );
    const { summary } = run(pullRequest(base, (folder) => write(folder, { 'plannen/een.md': left })));
    expect(summary).toMatch(
      /^- \*\*Uitzonderingen\*\*: een vraag blijft liggen .*leren kennen.*\n {2}\*\S.*\*$/m,
    );
  });

  it('says nothing of what could not be read', () => {
    const partly = soundPlan.replace('frequentie: jaarlijks', 'frequentie: [jaarlijks]');
    const { summary } = run(pullRequest(base, (folder) => write(folder, { 'plannen/een.md': partly })));
    expect(summary).toContain(
      '#### Valpreventie Oost \\(plannen/een.md\\)\n\nNiet alles is te lezen; over die plekken staat hier niets.\n',
    );
  });

  it('is left out when a version cannot be read', () => {
    const request = pullRequest({ ...base, 'plannen/een.md': '---\nconvenant: [\n---\n' }, (folder) =>
      write(folder, { 'plannen/een.md': roulating }),
    );
    expect(run(request).summary).toContain('Een van beide versies is niet goed te lezen');
  });

  it('is in the comment too', () => {
    const request = pullRequest(base, (folder) => write(folder, { 'plannen/een.md': roulating }));
    run(request, { 'comment-file': 'reactie.md' });
    expect(readFileSync(`${request.workspace}/reactie.md`, 'utf8')).toContain('roulerend');
  });
});

describe('changed-only', () => {
  const only = { 'changed-only': 'true' };

  it('looks at the plans that a pull request changes, and says so', () => {
    const request = pullRequest(base, (folder) => write(folder, { 'plannen/een.md': roulating }));
    const ran = run(request, only);
    expect({ code: ran.code, paths: lookedAt(ran) }).toEqual({ code: 0, paths: ['plannen/een.md'] });
    expect(ran.summary).toContain('Alleen nagekeken wat veranderd is: 1 van 3 plannen.');
    expect(ran.log).toContain('1 van 3 plannen');
  });

  it('looks at nothing when no plan changed', () => {
    const ran = run(
      pullRequest(base, (folder) => write(folder, { 'LEESMIJ.md': '# Lees mij\n' })),
      only,
    );
    expect({ code: ran.code, paths: lookedAt(ran), errors: ran.outputs.errors }).toEqual({
      code: 0,
      paths: [],
      errors: '0',
    });
    expect(ran.summary).toBe('### regiolint\n\nGeen van de plannen is veranderd.\n');
  });

  it('looks at all when the configuration changed', () => {
    const ran = run(
      pullRequest(base, (folder) => write(folder, { '.regiolint.yml': 'language: nl\n' })),
      only,
    );
    expect(lookedAt(ran)).toHaveLength(3);
    expect(ran.summary).toContain('De instellingen zijn veranderd.');
    const named = pullRequest({ ...base, 'stijl/onze.yml': 'language: en\n' }, (folder) =>
      write(folder, { 'stijl/onze.yml': 'language: nl\n' }),
    );
    expect(lookedAt(run(named, { ...only, config: 'stijl/onze.yml' }))).toHaveLength(3);
    expect(lookedAt(run(named, only))).toHaveLength(0);
  });

  it('looks at all when the history was not fetched, and says how it would be', () => {
    const request = pullRequest(base, (folder) => write(folder, { 'plannen/een.md': roulating }), {
      depth: 1,
    });
    const ran = run(request, only);
    expect({ code: ran.code, paths: lookedAt(ran).length }).toEqual({ code: 1, paths: 3 });
    expect(ran.summary).toContain('De vorige versie is niet opgehaald');
    expect(ran.summary).toContain('fetch-depth: 2');
  });

  it('looks at all when there is no repository, or nothing to compare with', () => {
    const workspace = folderWith(base);
    const sha = '1'.repeat(40);
    expect(lookedAt(runAction(workspace, only, { event: { before: sha } }))).toHaveLength(3);
    const scheduled = runAction(workspace, only, { event: { schedule: '0 5 * * 1' } });
    expect(scheduled.summary).toContain('Bij deze gebeurtenis is er niets om mee te vergelijken.');
  });

  it('compares a push with what was there before it, a queue with its base', () => {
    const workspace = folderWith(base);
    git(workspace, 'init', '-q', '-b', 'main');
    const commits = [base, { 'plannen/een.md': roulating }, { 'plannen/twee.md': wrongPlan }].map((files) => {
      write(workspace, files);
      git(workspace, 'add', '--all');
      git(workspace, 'commit', '-q', '-m', 'x');
      return git(workspace, 'rev-parse', 'HEAD');
    });
    const looked = (event: unknown) => lookedAt(runAction(workspace, only, { event }));
    expect(looked({ before: commits[1] })).toEqual(['plannen/twee.md']);
    expect(looked({ before: commits[0] })).toEqual(['plannen/een.md', 'plannen/twee.md']);
    expect(looked({ merge_group: { base_sha: commits[1] } })).toEqual(['plannen/twee.md']);
    expect(looked({ before: '0'.repeat(40) })).toHaveLength(3);
    expect(looked({ before: '--output=/tmp/x' })).toHaveLength(3);
  });

  it('counts from the repository, also in a folder of it', () => {
    const request = pullRequest(base, (folder) => write(folder, { 'plannen/een.md': roulating }));
    expect(lookedAt(run(request, { ...only, 'working-directory': 'plannen' }))).toEqual(['plannen/een.md']);
  });
});
