import { describe, expect, it } from 'vitest';
import { almostFence, secondBlock } from '../src/frontmatter/blocks-in-text.ts';
import { findFences } from '../src/frontmatter/fences.ts';
import { isOurs } from '../src/frontmatter/is-ours.ts';

/** What stands between the fences, and what below them. */
function parts(text: string): readonly [block: string, body: string] | 'unclosed' | undefined {
  const fenced = findFences(text);
  if (!fenced || fenced === 'unclosed') return fenced;
  return [text.slice(fenced.block.start, fenced.block.end), text.slice(fenced.bodyStart)];
}

describe('the fences around a block', () => {
  it.each([
    ['', '---\na: b\n---\n# Kop\n', 'a: b\n', '# Kop\n'],
    ['with Windows line ends', '---\r\na: b\r\n---\r\n# Kop\r\n', 'a: b\r\n', '# Kop\r\n'],
    ['with the line ends of an old Mac', '---\ra: b\r---\r# Kop', 'a: b\r', '# Kop'],
    ['after a byte order mark', '\uFEFF---\na: b\n---\n', 'a: b\n', ''],
    ['after a byte order mark, with Windows line ends', '\uFEFF---\r\na: b\r\n---\r\n', 'a: b\r\n', ''],
    ['with spaces and a tab behind them', '---  \na: b\n---\t \n# Kop', 'a: b\n', '# Kop'],
    ['at the very end of the text', '---\na: b\n---', 'a: b\n', ''],
    ['around nothing', '---\n---\n# Kop', '', '# Kop'],
  ])('are found %s', (_, text, block, body) => {
    expect(parts(text)).toEqual([block, body]);
  });

  it.each([
    ['in a value', 'a: b --- c\n'],
    ['at the start of a value', 'a: --- b\n'],
    ['between quotation marks', 'a: "---"\n'],
    ['in a block of text', 'a: |\n  een\n  ---\n  twee\n'],
    ['as the start of a longer line', '--- a\nb: c\n'],
    ['as the start of more hyphens', '----\nb: c\n'],
    ['after a space', ' ---\nb: c\n'],
    ['after a hard space', '\u00a0---\nb: c\n'],
  ])('are not taken for one another by three hyphens %s', (_, block) => {
    expect(parts(`---\n${block}---\n`)).toEqual([block, '']);
  });

  it('leave a line between two paragraphs to the body', () => {
    expect(parts('---\na: b\n---\nEen\n\n---\n\nTwee\n')).toEqual(['a: b\n', 'Een\n\n---\n\nTwee\n']);
  });

  it.each([
    ['', ''],
    ['the text starts with a heading', '# Kop\n\n---\na: b\n---\n'],
    ['a blank line comes first', '\n---\na: b\n---\n'],
    ['a space comes first', ' ---\na: b\n---\n'],
    ['a word processor made a dash of them', '—\na: b\n—\n'],
  ])('are not there when %s', (_, text) => {
    expect(parts(text)).toBeUndefined();
  });

  it.each([
    ['only one is there', '---'],
    ['the second one is not there', '---\na: b\n'],
    ['the second one is indented', '---\na: b\n  ---\n'],
  ])('are not closed when %s', (_, text) => {
    expect(parts(text)).toBe('unclosed');
  });
});

describe('what was meant to open a block', () => {
  it.each([
    ['after blank lines', '\n\n---\nconvenant: 1\n---\n', 2],
    ['after a byte order mark and a blank line', '\uFEFF\r\n---\r\nsoort: x\r\ncovenant: 1\r\n', 3],
    ['with a dash of a word processor', '—\nconvenant: 1\n—\n', 0],
    ['with more hyphens', '-----\nconvenant: 1\n-----\n', 0],
    ['after a space', ' ---\nconvenant: 1\n---\n', 1],
  ])('is found %s, and the text is ours', (_, text, start) => {
    expect(almostFence(text)?.start).toBe(start);
    expect(isOurs(text)).toBe(true);
  });

  it.each([
    ['a text without agreements', '-----\n\nOver ons convenant: een verhaal\n'],
    ['a text with a heading first', '# Kop\n\n---\nconvenant: 1\n---\n'],
    ['a text with another block on top', '---\ntitel: x\n---\nconvenant: 1\n'],
    ['a text with another block between dashes', '-----\ntitel: x\n-----\nconvenant: 1\n'],
    ['nothing', ''],
  ])('is not found in %s', (_, text) => {
    expect(almostFence(text)).toBeUndefined();
    expect(isOurs(text)).toBe(false);
  });
});

describe('a second block in the text', () => {
  const top = '---\nconvenant: 1\n---\n';
  it('is found where it starts', () => {
    const text = `${top}# Kop\n\n---\nconvenant: 1\n---\n`;
    expect(secondBlock(text, top.length)).toEqual({ start: top.length + 7, end: top.length + 10 });
  });

  it.each([
    ['an example between code fences', '```yaml\n---\nconvenant: 1\n---\n```\n'],
    ['a line between paragraphs', 'Een\n\n---\n\nconvenant: hierover meer\n'],
    ['a block of something else', '---\ntitel: x\n---\n'],
  ])('is not %s', (_, body) => {
    expect(secondBlock(`${top}${body}`, top.length)).toBeUndefined();
  });

  it('is looked for in one go, however many examples there are', () => {
    const text = `${top}\`\`\`\n${'---\nconvenant: 1\n'.repeat(50_000)}`;
    expect(secondBlock(text, top.length)).toBeUndefined();
  });
});
