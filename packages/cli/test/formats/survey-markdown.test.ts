import { parseWithRemark } from '@regiolint/engine/remark';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { surveyMarkdown } from '../../src/format/survey-markdown.ts';
import { attacks } from './hostile.ts';

const written = (quote: string) =>
  surveyMarkdown(
    [
      {
        documents: [{ path: 'plan.md' }],
        surveyed: {
          language: 'nl',
          aspects: [{ aspect: 'chair', status: 'present', evidence: [{ line: 3, quote, document: 0 }] }],
        },
      },
    ],
    { language: 'nl', terminal: 'nl', color: false },
  );

describe('a quote in a survey in Markdown', () => {
  it.each([
    ['De voorzitter rouleert.', '"De voorzitter rouleert."'],
    ['De voorzitter rouleert.[^1]', '`De voorzitter rouleert.[^1]`'],
    ['Om 10:30 komt R&D.', '`Om 10:30 komt R&D.`'],
    ['`De` voorzitter', '`` `De` voorzitter ``'],
  ])('can be copied and found again: %s', (quote, shown) => {
    const text = written(quote);
    expect(text).toContain(`  - regel 3: ${shown}\n`);
    expect(text).not.toContain('&#8203;');
  });

  it.each(attacks)('is no mark, link or mention: %s', (attack) => {
    const text = written(`De ${attack} rouleert`);
    const nodes = nodesIn(parseWithRemark(text));
    expect(nodes.map(({ type }) => type)).not.toContain('link');
    expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
    const said = nodes.flatMap((node) => ('value' in node ? [node.value] : []));
    expect(said.some((value) => value.includes(`De ${attack} rouleert`.replaceAll('##[', '## [')))).toBe(
      true,
    );
  });
});

function nodesIn(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}
