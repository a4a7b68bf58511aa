import { describe, expect, it } from 'vitest';
import { outlineOf } from '../src/body/outline-of.ts';
import { parseWithRemark } from '../src/body/remark.ts';
import { fix } from '../src/fix.ts';
import { lint } from '../src/lint.ts';
import { defineRule } from '../src/rule/define-rule.ts';
import { rangeIn } from '../src/rule/index.ts';

const outline = (text: string) => outlineOf(parseWithRemark(text).children, text);

/** Finds the word "later" in every sentence and cell. */
const sayer = defineRule({
  id: 'sayer',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [],
  needs: 'body',
  messages: { default: { nl: '{word}', en: '{word}' } },
  check(plan, report) {
    const { opening, sections } = plan.outline;
    for (const { sentences, tables } of [opening, ...sections]) {
      for (const phrase of [...sentences, ...tables.flatMap(({ rows }) => rows.flat())]) {
        const index = phrase.text.indexOf('later');
        if (index < 0) continue;
        report('default', {
          at: plan.textSpot(rangeIn(phrase, index, index + 5)),
          values: { word: phrase.text },
        });
      }
    }
  },
});
const options = { rules: [sayer], today: '2026-11-22', parseMarkdown: parseWithRemark };
const reasons = (body: string) =>
  lint(`---\nconvenant: 1\n---\n${body}`, options).findings.map(({ explained }) => explained?.reason);
const aside = (rest: string) => `<!-- regiolint-disable-next-line ${rest} -->`;

describe('a remark that leaves a question aside', () => {
  it.each([
    [
      'for the next line',
      `${aside('sayer: Klopt zo')}\nDat komt later.\nEn dit later.`,
      ['Klopt zo', undefined],
    ],
    ['for the next line, over a blank one', `${aside('sayer: Klopt zo')}\n\nDat komt later.`, ['Klopt zo']],
    ['in a sentence', `Eerst dit. ${aside('sayer: Klopt zo')}\nDat komt later.`, ['Klopt zo']],
    ['in a list', `- een\n  ${aside('sayer: Klopt zo')}\n- later`, ['Klopt zo']],
    [
      'for all of a table',
      `${aside('sayer: Klopt zo')}\n| a |\n|---|\n| later |\n| later |`,
      ['Klopt zo', 'Klopt zo'],
    ],
    ['above another one', `${aside('sayer: Klopt zo')}\n${aside('id-form: Ook')}\nlater`, ['Klopt zo']],
    ['not for its own line', `later ${aside('sayer: Klopt zo')}`, [undefined]],
    ['not without a reason', `${aside('sayer')}\nlater`, [undefined]],
    ['not with a sign for a reason', `${aside('sayer: …')}\nlater`, [undefined]],
    ['not for another rule', `${aside('id-form: Klopt zo')}\nlater`, [undefined]],
    ['over lines', '<!-- regiolint-disable-next-line\n  sayer: Klopt\n  zo -->\nlater', ['Klopt zo']],
    ['not in code', `\`\`\`\n${aside('sayer: Klopt zo')}\n\`\`\`\nlater`, [undefined]],
    ['not as another word', '<!-- regiolint-disable-next-lines sayer: Klopt zo -->\nlater', [undefined]],
  ])('%s', (_, body, expected) => {
    expect(reasons(body)).toEqual(expected);
    expect(reasons(body.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('knows the line that it has for itself', () => {
    const text = `een\n  ${aside('a: b')}  \ntwee ${aside('a: b')}\n`;
    const lines = outline(text).asides.map(({ line }) => text.slice(line.start, line.end));
    expect(lines).toEqual([`  ${aside('a: b')}  \n`, aside('a: b')]);
  });

  it('does not take long where nothing closes', () => {
    const text = `<!-- regiolint-disable-next-line a: b\n`.repeat(20_000);
    expect(outline(text).asides).toEqual([]);
  });
});

describe('the markers of a generated block', () => {
  const blocks = (text: string) =>
    outline(text).blocks.map(({ name, opens, content, tables }) => [
      name,
      opens,
      content?.text,
      tables.length,
    ]);

  it('go together in pairs of one name', () => {
    expect(blocks('<!-- regiolint:raci -->\n| a |\n|---|\n| b |\n<!-- /regiolint:raci -->\n')).toEqual([
      ['raci', true, '\n| a |\n|---|\n| b |\n', 1],
    ]);
    expect(blocks('<!-- regiolint:raci --><!-- /regiolint:raci -->')).toEqual([['raci', true, '', 0]]);
    expect(
      blocks('<!-- regiolint:raci -->\n\ntekst\n\n<!-- regiolint:kpis -->\n\n<!-- /regiolint:raci -->'),
    ).toEqual([
      ['raci', true, undefined, 0],
      ['kpis', true, undefined, 0],
      ['raci', false, undefined, 0],
    ]);
  });

  const pair = ['<!-- regiolint:raci -->', '<!-- /regiolint:raci -->'];
  const within = (text: string) => outline(text).blocks.map((block) => [block.within, block.content]);

  it.each([
    ['list', `- een\n\n${pair.map((line) => `  ${line}\n`).join('')}`],
    ['list', `1. een\n\n   ${pair[0]}\n\n2. twee\n\n   ${pair[1]}\n`],
    ['quote', pair.map((line) => `> ${line}\n`).join('')],
    ['table', `| a | b |\n|---|---|\n| ${pair[0]} | ${pair[1]} |\n`],
    ['heading', `## Rollen ${pair[0]}${pair[1]}\n`],
    ['paragraph', `Tekst ${pair[0]}${pair[1]} tekst\n`],
    ['footnote', `Een[^1].\n\n[^1]: Twee\n\n${pair.map((line) => `    ${line}\n`).join('')}`],
    ['indentation', `Tekst\n\n${pair.map((line) => `\t${line}\n`).join('')}`],
    ['indentation', `Tekst\n\n${pair.map((line) => `    ${line}\n\n`).join('')}`],
    ['list', `- een\n\n  ${pair[0]}\n\n${pair[1]}\n`],
    ['list', `${pair[0]}\n\n- een\n\n  ${pair[1]}\n`],
  ])('tell what they stand in: a %s, once for a pair: %j', (expected, text) => {
    expect(within(text)).toEqual([[expected, undefined]]);
    expect(within(text.replaceAll('\n', '\r\n'))).toEqual([[expected, undefined]]);
  });

  it('say nothing in code', () => {
    expect(blocks(`Schrijf \`${pair[0]}\` zo.`)).toEqual([]);
    expect(blocks(`\`\`\`html\n${pair.join('\n')}\n\`\`\`\n`)).toEqual([]);
    expect(blocks(`- zo:\n\n  ~~~\n  ${pair[0]}\n  ~~~\n`)).toEqual([]);
    expect(blocks(`Schrijf:\n\n    ${pair[0]}\n    | a |\n    ${pair[1]}\n`)).toEqual([]);
  });

  it('are a pair whatever stands in a list between them', () => {
    const text = `${pair[0]}\n\n- een\n\n  ${pair[1]}\n\n  <!-- regiolint:kpis -->\n\n${pair[1]}\n`;
    expect(within(text)).toEqual([[undefined, expect.anything()]]);
  });

  it('may be typed with capitals and spaces', () => {
    const names = (text: string) => outline(text).blocks.map(({ name, content }) => [name, content?.text]);
    expect(names('<!--REGIOLINT: Raci-->\n<!-- / Regiolint:RACI -->\n')).toEqual([['raci', '\n']]);
  });

  it('keep what stands between them out of the sections', () => {
    const text =
      '# A\n\n<!-- regiolint:kpis -->\n\n## Later\n\n| a |\n|---|\n\n<!-- /regiolint:kpis -->\n\nEen zin.\n';
    const { sections } = outline(text);
    expect(
      sections.map(({ heading, sentences, tables }) => [heading, sentences.length, tables.length]),
    ).toEqual([['A', 1, 0]]);
  });
});

describe('a fix in the text', () => {
  it('leaves alone what is explained', () => {
    const text = `---\nconvenant: 1\n---\n${aside('sayer: Klopt zo')}\nlater\n`;
    expect(fix(text, options).text).toBe(text);
  });
});
