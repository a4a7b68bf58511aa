import { parseWithRemark } from '@regiolint/engine/remark';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/format/escape-markdown.ts';
import { formatMarkdown } from '../../src/format/markdown.ts';
import { folderWith, soundPlan, wrongPlan } from '../run.ts';
import { attacks, hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

function nodesIn(markdown: string): readonly Nodes[] {
  const below = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(below) : [])];
  return below(parseWithRemark(markdown) as Nodes);
}

describe('Markdown for a summary or a comment', () => {
  it('has a table for each plan in which something was found, what is wrong first', () => {
    const cwd = folderWith({ 'a.md': wrongPlan, 'b.md': soundPlan });
    expect(formatMarkdown(resultsOf(['.'], cwd), context)).toMatchInlineSnapshot(`
      "### regiolint: 1 ding klopt niet · 1 vraag (2 bestanden)

      #### a.md

      | op regel | soort | melding |
      |---:|---|---|
      | 24 | klopt niet | "Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt? [raci-one-accountable](https://regiolint.nl/rules/raci-one-accountable) |
      |  | vraag | Hoe nemen jullie besluiten, en waarover? [decision-not-addressed](https://regiolint.nl/rules/decision-not-addressed) |
      "
    `);
  });

  it('is a table with the same number of rows and cells, whatever the document says', () => {
    const nodes = nodesIn(formatMarkdown(hostileResults, context));
    const tables = nodes.filter((node) => node.type === 'table');
    expect(tables).toHaveLength(hostileResults.length);
    expect(tables.map(({ children }) => children.length - 1)).toEqual(
      hostileResults.map(({ findings }) => findings.length),
    );
    const rows = tables.flatMap(({ children }) => children);
    expect(new Set(rows.map(({ children }) => children.length))).toEqual(new Set([3]));
  });

  it('has no HTML, picture or link but those of our own', () => {
    const nodes = nodesIn(formatMarkdown(hostileResults, context));
    expect(new Set(nodes.map(({ type }) => type))).toEqual(
      new Set(['root', 'heading', 'text', 'table', 'tableRow', 'tableCell', 'link', 'html']),
    );
    const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(new Set(html)).toEqual(new Set(['<span>', '</span>']));
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.filter((url) => !/^https:\/\/regiolint\.nl\/rules\/[a-z-]+$/.test(url))).toEqual([]);
  });

  it('shows the words of the document as they are, but for spaces that nobody sees', () => {
    const nodes = nodesIn(attacks.map((attack) => `| ${escapeMarkdown(attack)} |`).join('\n\n'));
    const shown = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('');
    expect(shown.replaceAll('\u200b', '')).toBe(
      attacks.map((attack) => `| ${attack.replace('##[', '## [').replace(/^::/, ': :')} |`).join(''),
    );
  });

  it('mentions nobody and refers to nothing: GitHub looks for these in what a reader sees', () => {
    const nodes = nodesIn(formatMarkdown(hostileResults, context));
    const text = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : ['\n'])).join('');
    expect(text).not.toMatch(/@\w|#\d|GH-\d|!\d|https?:\/\/kwaad|www\.kwaad|:tada:/);
    expect(text).toContain('everyone');
  });

  it('fits in a comment, and counts what does not', () => {
    const plans = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`p${index}.md`, wrongPlan]));
    const markdown = formatMarkdown(resultsOf(['.'], folderWith(plans)), context);
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown.length).toBeGreaterThan(60_000);
    const [wrong, questions] = [
      ...markdown.matchAll(/^En nog (\d+) dingen kloppen niet · (\d+) vragen\.$/gm),
    ].flatMap(([, ...counts]) => counts.map(Number)) as [number, number];
    const rows = (kind: string) => markdown.split(`| ${kind} |`).length - 1;
    expect([wrong + rows('klopt niet'), questions + rows('vraag')]).toEqual([200, 200]);
  });
});
