import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../src/text/shell-word.ts';

describe('a path in a command', () => {
  it.each(['plan.md', 'stukken/regio-é_2.md', 'C:/plannen/a.md', 'a,b=50%.md'])('is plain: %s', (path) => {
    expect(shellWord(path, false)).toBe(path);
  });

  it.each([
    'mijn plan – regio é.md',
    "'s-Hertogenbosch.md",
    'a $HOME `ls` "b" \\ \'c\'!.md',
    'a;b&c|d<e>(f)*?[g]~#.md',
    '~/plan.md',
    '',
  ])('is one word to a shell: %s', (path) => {
    expect(execFileSync('sh', ['-c', `printf %s ${shellWord(path, false)}`], { encoding: 'utf8' })).toBe(
      path,
    );
  });

  it('is no option', () => {
    expect(shellWord('-o.md', false)).toBe('./-o.md');
  });

  it('has double quotation marks on Windows, where folders stand behind a backslash', () => {
    expect(shellWord('C:\\plannen\\a.md', true)).toBe('C:\\plannen\\a.md');
    expect(shellWord("C:\\mijn plannen\\'s-Hertogenbosch.md", true)).toBe(
      '"C:\\mijn plannen\\\'s-Hertogenbosch.md"',
    );
  });
});
