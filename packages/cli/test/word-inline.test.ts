import { parseWithRemark } from '@regiolint/engine/remark';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { htmlTree } from '../src/word/html-tree.ts';
import { toMarkdown } from '../src/word/to-markdown.ts';

const markdown = (html: string) => toMarkdown(htmlTree(html)).trimEnd();

describe('the words of a Word file', () => {
  it.each([
    ['De <strong>voor<em>zitter</em></strong> rouleert.', 'De **voorzitter** rouleert.'],
    ['<strong>voor</strong><em>zitter</em>', 'voorzitter'],
    ['<strong>Let op:</strong>daarna', 'Let op:daarna'],
    ['<strong>Voorzitter</strong>: (<em>vast</em>)', '**Voorzitter**: (*vast*)'],
  ])('stay whole where a mark stops halfway: %s', (html, text) => {
    expect(markdown(`<p>${html}</p>`)).toBe(text);
  });

  it.each([
    ['zie http://u.nl/_a_b_.', 'zie <http://u.nl/_a_b_>.'],
    ['(www.oost.nl)', '([www.oost.nl](http://www.oost.nl))'],
    ['info@oost.nl, of niet', '<info@oost.nl>, of niet'],
    ['<a href="https://u.nl">http://u.nl</a>', '[http://u.nl](https://u.nl)'],
    ['<strong>https://u.nl</strong>', '**<https://u.nl>**'],
  ])('keep an address as it is: %s', (html, text) => {
    expect(markdown(`<p>${html}</p>`)).toBe(text);
  });

  it('keep their notes, without the way back', () => {
    const reference = (kind: string, id: number, number: number) =>
      `<sup><a href="#${kind}-${id}" id="${kind}-ref-${id}">[${number}]</a></sup>`;
    const note = (kind: string, id: number, text: string) =>
      `<li id="${kind}-${id}"><p>${text} <a href="#${kind}-ref-${id}">↑</a></p></li>`;
    expect(
      markdown(
        `<table><tr><td>Een${reference('endnote', 4, 1)}</td></tr></table><p>twee${reference('footnote', 2, 2)} [3]</p><ol>${note('endnote', 4, 'Slot.')}${note('footnote', 2, '<em>Voet</em>.')}</ol>`,
      ),
    ).toBe('| Een[^1] |\n| - |\n\ntwee[^2] \\[3]\n\n[^1]: Slot.\n\n[^2]: *Voet*.');
  });

  it('are the same words in Markdown, whatever is marked, and none is written as a number', () => {
    const piece = fc.constantFrom(
      'voor',
      'zitter',
      ' ',
      '. ',
      ':',
      '(é)',
      '€',
      '*',
      '_',
      '~',
      '|',
      '"',
      'x@y.nl',
    );
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        piece,
        fc
          .tuple(
            fc.constantFrom('strong', 'em', 'del', 'sup', 'sub'),
            fc.array(tie('html'), { maxLength: 4 }),
          )
          .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(html, { maxLength: 5 }), (parts) => {
        const all = parts.join('');
        const text = markdown(`<p>a ${all} b</p>`);
        expect(text).not.toContain('&#');
        expect(plain(wordsIn(parseWithRemark(text)))).toBe(plain(`a ${all.replace(/<[^>]+>/g, '')} b`));
      }),
      { numRuns: 500 },
    );
  });
});

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : ' ';
}
