import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../src/format/github.ts';
import { folderWith, regiolint, soundPlan, wrongPlan } from '../run.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner of GitHub reads a line of a log. */
function read(line: string): Command {
  const [, name = '', properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, plain(value.join('='))];
  });
  return { name, properties: Object.fromEntries(pairs), message: plain(data) };
}

const told = (files: ReturnType<typeof resultsOf>, all = false) =>
  formatGithub(files, { ...context, all })
    .trimEnd()
    .split('\n');

describe('annotations on GitHub', () => {
  it('stand at the place, with the rule as their title', () => {
    const [first = '', second = ''] = told(resultsOf(['.'], folderWith({ 'plannen/a, b.md': wrongPlan })));
    expect(read(first)).toEqual({
      name: 'error',
      properties: {
        file: 'plannen/a, b.md',
        line: '24',
        endLine: '24',
        col: '29',
        endColumn: '50',
        title: 'raci-one-accountable',
      },
      message: '"Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
    });
    expect(read(second).name).toBe('warning');
    expect(read(second).properties.col).toBeUndefined();
  });

  it('are ten of each kind, what is wrong first, and a line that counts the others', () => {
    const plans = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}.md`, wrongPlan]));
    const lines = told(resultsOf(['.'], folderWith(plans)));
    expect(lines.map((line) => line.slice(0, 9))).toEqual([
      ...Array(10).fill('::error f'),
      ...Array(10).fill('::warning'),
      'en nog 2 ',
    ]);
    expect(lines.at(-1)).toBe('en nog 2 dingen kloppen niet · 2 vragen');
  });

  it('give no columns on a line with characters that are counted in two ways', () => {
    const plan = wrongPlan.replace('[thuiszorg, gemeente]', '[thuiszorg, "🏥"]');
    const lines = told(resultsOf(['.'], folderWith({ 'a.md': plan })));
    const properties = lines.filter((line) => line.startsWith('::')).map((line) => read(line).properties);
    expect(properties.filter(({ line }) => line === '24')).not.toEqual([]);
    for (const { line, col, endColumn } of properties)
      if (line === '24') expect([col, endColumn]).toEqual([undefined, undefined]);
  });

  it('are deepening only with --all', () => {
    const files = resultsOf(['faults']);
    expect(told(files).some((line) => line.startsWith('::notice'))).toBe(false);
    expect(told(files, true).some((line) => line.startsWith('::notice'))).toBe(true);
  });

  it('hold one command each, whatever the document says', () => {
    for (const line of told(hostileResults, true).filter((one) => one.startsWith('::'))) {
      const { name, properties } = read(line);
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(Object.keys(properties).filter((key) => !known.has(key))).toEqual([]);
      expect(line.slice(2)).not.toMatch(/##\[|\r/);
    }
  });

  it('are not there when nothing is asked', () => {
    const cwd = folderWith({ 'a.md': soundPlan });
    expect(regiolint(['--format', 'github', 'a.md'], { cwd })).toEqual({ code: 0, out: '', err: '' });
  });
});

const known = new Set(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
