import { createHash } from 'node:crypto';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/format/html.ts';
import { folderWith, soundPlan, wrongPlan } from '../run.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

function elementsIn(page: string): readonly Element[] {
  const below = (node: Nodes): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(below) : []),
  ];
  return below(unified().use(rehypeParse).parse(page));
}

describe('the page', () => {
  const files = resultsOf(
    ['.'],
    folderWith({ 'a.md': wrongPlan, 'b.md': soundPlan, 'c.md': '---\nconvenant: [\n---\n' }),
  );
  const page = formatHtml(files, context);

  it('has for each plan what was found, and its picture when it could be read', () => {
    const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;
    expect(count(/<section /g)).toBe(3);
    expect(count(/<svg /g)).toBe(2);
    expect(page).toContain('<h1>');
    expect(page).toContain('<pre>   24 │       eindverantwoordelijk: [thuiszorg, gemeente]');
    expect(page).toContain('href="https://regiolint.nl/rules/raci-one-accountable"');
  });

  it('runs nothing and fetches nothing', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('has nothing in it that a document put there but words', () => {
    const elements = elementsIn(formatHtml(hostileResults, context));
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'img', 'iframe', 'object', 'form', 'link', 'base']) {
      expect(names.has(name), name).toBe(false);
    }
    for (const { tagName, properties } of elements) {
      for (const [name, value] of Object.entries(properties)) {
        expect(name).not.toMatch(/^on|^style$|^src|xlink/i);
        if (name === 'href') expect(value).toMatch(/^https:\/\/regiolint\.nl\/rules\/[a-z-]+$/);
        if (tagName === 'a') expect(name).toBe('href');
      }
    }
    expect(elements.filter(({ tagName }) => tagName === 'section')).toHaveLength(hostileResults.length);
  });

  it('draws fifty plans and no more, so that a large collection still opens', () => {
    const plans = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}.md`, wrongPlan]));
    const many = formatHtml(resultsOf(['.'], folderWith(plans)), context);
    expect(many.split('<svg ').length - 1).toBe(50);
    expect(many.split('<section ').length - 1).toBe(60);
  });
});
