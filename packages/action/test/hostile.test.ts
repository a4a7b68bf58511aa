import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseWithRemark } from '@regiolint/engine/remark';
import { describe, expect, it } from 'vitest';
import { folderWith, soundPlan, wrongPlan } from '../../cli/test/run.ts';
import { commandsIn, pullRequest, runAction, write } from './run.ts';

const secret = 'geheim-van-de-runner';
const commands = '::error::gehackt ##[add-mask]a ::stop-commands::x ##vso[task.setvariable]y';
const markup = [
  '</details></summary><script>alert(1)</script><img src=x onerror=alert(1)>',
  '![spion](https://kwaad.example/x.png) [klik](https://kwaad.example) https://kwaad.example www.kwaad.example',
  '@iedereen @regio/bestuur #1 GH-1 | cel | `code` *vet* ~~weg~~ $x$ <!-- :tada:',
].join(' ');
const odd = '\u202eomgekeerd \u001b[31mrood \u0007 \u2028::warning::nog een';

/** Every text of a plan that comes back somewhere, with all of it in it. */
const hostilePlan = wrongPlan
  .replace('titel: Valpreventie Oost', `titel: ${quoted(`\n::error::titel ${commands} ${markup} ${odd}`)}`)
  .replace('naam: Oost', `naam: ${quoted(`${markup}\n##[error]regio`)}`)
  .replace(
    'activiteit: Huisbezoek',
    `activiteit: ${quoted(`${commands}\r\n::error file=x::${markup} ${odd}`)}`,
  )
  .replace('naam: Thuiszorg Oost', `naam: ${quoted(`::set-output name=x::y ${commands} ${markup}`)}`)
  .replace('urgentie: Te veel', `urgentie: ${quoted(`${commands} ${markup} ${odd}`)}\n  x-urgentie: Te veel`);

describe('a pull request from a fork with a hostile plan', () => {
  const canary = join(import.meta.dirname, '..', 'dist', 'kanarie');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, '')`;
  const request = pullRequest(
    { 'plannen/plan.md': soundPlan },
    (folder) => {
      write(folder, {
        'plannen/plan.md': hostilePlan,
        'plannen/nieuw\n::error::gehackt.md': wrongPlan,
        'plannen/##[add-mask]x.md': wrongPlan,
        'plannen/<img src=x onerror=1>|`.md': wrongPlan,
        'plannen/-–output=x.md': wrongPlan,
        'plannen/!(niet).md': wrongPlan,
        'plannen/diep.md': `---\nconvenant: 1\ndiep: ${'['.repeat(50_000)}\n---\n`,
        'plannen/vragen.md': `---\nconvenant: 1\n${'? '.repeat(1000)}\n---\n`,
        'plannen/sterren.md': `${soundPlan}\n${'*a **b `'.repeat(4000)}${'c** d*'.repeat(4000)}\n`,
        'plannen/lang.md': `---\nconvenant: 1\npartijen: [${'{id: a, naam: b, xx: c},'.repeat(9000)}]\n---\n`,
        // Nothing of these is code for us.
        '.regiolint.js': code,
        'regiolint.config.cjs': code,
        'node_modules/satteri/index.js': code,
        'node_modules/satteri/package.json': '{"name": "satteri", "main": "index.js"}',
        '.gitattributes': '*.md filter=kwaad diff=kwaad\n',
        '.gitconfig': `[core]\n\tfsmonitor = "node -e ${code.replaceAll('"', "'")}"\n`,
      });
      symlinkSync('/etc/passwd', join(folder, 'plannen/passwd.md'));
      symlinkSync('/dev/zero', join(folder, 'plannen/nul.md'));
      symlinkSync('/proc/self/environ', join(folder, 'plannen/omgeving.md'));
      symlinkSync('/', join(folder, 'plannen/alles'));
      symlinkSync('/proc/self/environ', join(folder, 'plannen/omgeving.convenant.yml'));
    },
    { title: `::error::${commands} ${markup}` },
  );
  const inputs = {
    'sarif-file': 'uit/r.sarif',
    'comment-file': 'uit/reactie.md',
    files: 'plannen\nplannen/alles/proc/self/environ\nplannen/passwd.md',
  };
  const ran = runAction(request.workspace, inputs, {
    event: request.event,
    environment: { REGIO_SECRET: secret },
  });
  const comment = readFileSync(join(request.workspace, 'uit/reactie.md'), 'utf8');

  it('fails the step, and nothing else', () => {
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 1, err: '' });
    expect(ran.outputs).toEqual({
      errors: expect.stringMatching(/^[0-9]+$/),
      warnings: expect.stringMatching(/^[0-9]+$/),
      'findings-file': expect.stringMatching(/regiolint-[^/]+\/findings\.json$/),
      'sarif-file': join(request.workspace, 'uit/r.sarif'),
    });
  });

  it('makes the runner obey nothing but our own annotations', () => {
    const obeyed = commandsIn(ran.log);
    expect(new Set(obeyed)).toEqual(new Set(['error', 'warning']));
    expect(obeyed.filter((command) => command === 'error')).toHaveLength(10);
    expect(ran.log).not.toMatch(/##\[/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(ran.log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/);
  });

  it.each([
    ['summary', ran.summary],
    ['comment', comment],
  ])('brings no markup, link, picture or mention into the %s', (_, text) => {
    const tags = new Set(text.match(/<[^>\s]*/g));
    const ours = ['<details', '</details', '<summary', '</summary', '<br', '<span', '</span'];
    expect([...tags].filter((tag) => !ours.includes(tag))).toEqual([]);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !target.startsWith('https://regiolint.nl/rules/'))).toEqual([]);
    expect(text.replaceAll(/\(https:\/\/regiolint\.nl\/rules\/[a-z-]+\)/g, '')).not.toMatch(
      /https?:\/\/|www\.k/,
    );
    expect(text.replaceAll('&#8203;', '\u200b')).not.toMatch(/@[a-z]|#[0-9]|GH-1|^::|##\[/m);
    expect(text).toContain('kwaad');
  });

  it.each([
    ['summary', ran.summary],
    ['comment', comment],
  ])('leaves the %s whole for who reads it as Markdown: headings, tables and lists of ours', (_, text) => {
    const nodes = nodesIn(parseWithRemark(text));
    const kinds = new Set(nodes.map(({ type }) => type));
    const ours = [
      'root',
      'heading',
      'paragraph',
      'list',
      'listItem',
      'table',
      'tableRow',
      'tableCell',
      'html',
    ];
    const inline = ['text', 'strong', 'emphasis', 'link'];
    expect([...kinds].filter((kind) => ![...ours, ...inline].includes(kind))).toEqual([]);
    const html = new Set(nodes.flatMap(({ type, value }) => (type === 'html' ? [value] : [])));
    for (const value of html)
      expect(value).toMatch(/^(<\/?(details|span)>|<br>|<details>\n<summary>[\w ()]+<\/summary>)$/);
    const targets = nodes.flatMap(({ type, url }) => (type === 'link' ? [url] : []));
    for (const url of targets) expect(url).toMatch(/^https:\/\/regiolint\.nl\/rules\/[a-z-]+$/);
    for (const row of nodes.filter(({ type }) => type === 'tableRow')) expect(row.children).toHaveLength(3);
  });

  it('reads nothing outside of the checkout', () => {
    const found = readFileSync(ran.outputs['findings-file'] ?? '', 'utf8');
    for (const text of [
      ran.log,
      ran.summary,
      comment,
      found,
      readFileSync(join(request.workspace, 'uit/r.sarif'), 'utf8'),
    ]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain('root:x:0');
    }
    const { files } = JSON.parse(found) as { files: { path: string; findings: { messageId: string }[] }[] };
    const outside = files.filter(({ path }) => /passwd|environ|omgeving/.test(path));
    expect(outside.map(({ path, findings }) => `${path} ${findings[0]?.messageId}`)).toEqual([
      'plannen/alles/proc/self/environ outside',
      'plannen/omgeving.convenant.yml outside',
      'plannen/passwd.md outside',
    ]);
  });

  it('runs nothing of the checkout', () => {
    expect(existsSync(canary)).toBe(false);
  });

  it('does not keep it busy: what takes too much costs that file a finding', () => {
    const { files } = JSON.parse(readFileSync(ran.outputs['findings-file'] ?? '', 'utf8'));
    for (const name of ['diep', 'vragen', 'sterren', 'lang']) {
      const file = files.find(({ path }: { path: string }) => path === `plannen/${name}.md`);
      expect(file.findings.length, name).toBeGreaterThan(0);
    }
  });
});

describe('a configuration that is a link', () => {
  it('out of the checkout is not read, whatever leads to it', () => {
    const elsewhere = folderWith({ 'regiolint.yml': `${secret}: 1\n` });
    const { workspace, event } = pullRequest({ 'plan.md': soundPlan }, (folder) => {
      symlinkSync(join(elsewhere, 'regiolint.yml'), join(folder, '.regiolint.yml'));
      symlinkSync(elsewhere, join(folder, 'map'));
    });
    for (const inputs of [
      {},
      { config: '.regiolint.yml' },
      { config: 'map/regiolint.yml' },
      { 'working-directory': 'map' },
    ]) {
      const { code, log, summary } = runAction(workspace, inputs, { event });
      expect({ inputs, code, summary }).toEqual({ inputs, code: 2, summary: '' });
      expect(log).toMatch(/^::error title=regiolint::[^\n]+\n$/);
      expect(log).not.toContain(secret);
    }
  });

  it('to something endless does not keep it busy', () => {
    const { workspace, event } = pullRequest({ 'plan.md': soundPlan }, (folder) => {
      for (const name of ['.regiolint.yml', '.gitignore']) symlinkSync('/dev/zero', join(folder, name));
    });
    expect(runAction(workspace, {}, { event }).code).toBe(2);
  });

  it('is no way to more: extends stays within the checkout', () => {
    const { workspace, event } = pullRequest({ 'plan.md': soundPlan }, (folder) =>
      write(folder, { '.regiolint.yml': 'extends: ../../../../etc/x.yml\n' }),
    );
    const { code, log } = runAction(workspace, {}, { event });
    expect({ code, log }).toEqual({ code: 2, log: expect.stringContaining('ligt buiten de map') });
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function nodesIn(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** A text in YAML, whatever is in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
