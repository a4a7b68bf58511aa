import { lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import { pageOfRule } from '@regiolint/rules/pages';
import { describe, expect, it } from 'vitest';
import { examplesOf } from './harness/page.ts';
import { wholePlan } from './harness/plan.ts';

/** The examples of all pages, whole plans and what people type: what a text is made from. */
const examples = Object.values(pageOfRule).flatMap(examplesOf);
const pieces = [
  ...examples.map(({ lines }) => lines.join('\n')),
  ...wholePlan.split('\n'),
  ...[
    "'s-Heer",
    'a: b: c',
    '{reden: a, b}',
    '– a',
    '\u00a0\u00a0',
    '\t',
    '*a*',
    '&a ',
    '!a ',
    '[',
    '}',
    '"',
    '#1',
    '\r\n',
    '\ud83d',
  ],
];

/** Messages that offer to move text, to take it away or to read it otherwise. A key spelt right may show a fault in its value. */
const changing = new Set(['unknown-key misplaced', 'deferred-overdue default', 'value-cut-at-hash default']);

describe('all rules together, on any text', () => {
  it('find places inside the text, the same each time, and never fail', () => {
    const random = randomFrom(1);
    for (let run = 0; run < 600; run += 1) {
      const text = anyText(random);
      const kind = random(4) === 0 ? 'bare' : 'markdown';
      const options = { rules, kind, today: '2026-11-22', parseMarkdown: parseWithRemark } as const;
      const { findings } = lint(text, options);
      for (const { ruleId, place, fixes = [], suggestions = [] } of findings) {
        const { start, end } = place ?? { start: { offset: -1 }, end: { offset: -1 } };
        const edits = [...fixes, ...suggestions.flatMap((suggestion) => suggestion.edits)];
        for (const range of [{ start: start.offset, end: end.offset }, ...edits]) {
          const isInside = 0 <= range.start && range.start <= range.end && range.end <= text.length;
          expect(isInside, `${ruleId} in ${JSON.stringify(text)}`).toBe(true);
        }
      }
      const isUnread = (made: string) =>
        lint(made, options).findings.some(({ ruleId }) => ruleId === 'frontmatter-unreadable');
      const choices = findings.flatMap(({ ruleId, messageId, suggestions = [] }) =>
        changing.has(`${ruleId} ${messageId}`) ? suggestions : [],
      );
      if (choices.length > 0 && !isUnread(text)) {
        for (const { edits, title } of choices.slice(0, 3)) {
          const made = [...edits]
            .sort((a, b) => b.start - a.start)
            .reduce((then, edit) => then.slice(0, edit.start) + edit.text + then.slice(edit.end), text);
          expect(isUnread(made), `${title.en}: ${JSON.stringify(text)}`).toBe(false);
        }
      }
      if (run % 10 === 0) expect(lint(text, options).findings).toEqual(findings);
    }
  });
});

/** A plan to which something was done, and done again. */
function anyText(random: (below: number) => number): string {
  const example = examples[random(examples.length)]?.lines.join('\n') ?? '';
  let text = random(3) === 0 ? wholePlan : `---\n${example}\n---\n# Kop\n`;
  for (let times = random(5); times > 0; times -= 1) {
    const [from = 0, to = 0] = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b);
    const piece = pieces[random(pieces.length)] ?? '';
    text =
      [
        () => text.slice(0, from) + piece + text.slice(from),
        () => text.slice(0, from) + text.slice(Math.min(to, from + 40)),
        () => text.slice(0, to) + text.slice(from, Math.min(to, from + 200)) + text.slice(to),
        () => `${text.slice(0, from)}\n${piece}\n${text.slice(from)}`,
      ][random(4)]?.() ?? text;
  }
  return text;
}

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
