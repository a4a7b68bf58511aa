import { hasContent } from '@regiolint/engine/rule';
import type { AspectName, Field } from '@regiolint/schema';
import type { AnswerName, Change, GivenAnswer, Side } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { detailsOf } from './details.ts';
import type { Item } from './item-kinds.ts';
import { type Comparison, changeAt, type Spot } from './spot.ts';

const answers = ['deferred', 'elsewhere', 'notApplicable'] as const;

/** Compares how an aspect is answered for, and then what stands in both versions. */
export function compareAspect(
  aspect: AspectName,
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): readonly Change[] {
  const [old, now] = [(before ?? {}) as Item, (after ?? {}) as Item];
  const was = answersIn(aspect, old);
  const is = answersIn(aspect, now);
  const both = new Set([...is].filter((answer) => was.has(answer)));
  const isOther = both.size !== was.size || both.size !== is.size;
  const isHidden = (['arranged', ...answers] as const).some(
    (answer) =>
      was.has(answer) !== is.has(answer) &&
      comparison.hidesAnswer(was.has(answer) ? 'after' : 'before', spot, answer),
  );
  const isContentOther = was.has('arranged') !== is.has('arranged');
  // An explanation is told with the content that it came or went with.
  const isExplained = isContentOther && (old.explanation === undefined) !== (now.explanation === undefined);
  const hasBoth = (key: string) => both.has(key as AnswerName);
  const skipped = new Set([
    ...answers.filter((answer) => !hasBoth(answer)),
    ...(isContentOther ? toldAtOnce(field) : []),
    ...(isExplained ? ['explanation'] : []),
  ]);
  const tell = (side: Side, given: Item, has: ReadonlySet<AnswerName>): readonly GivenAnswer[] =>
    [...has].map((answer) => {
      if (answer !== 'arranged') {
        const inner = field.fields?.[answer];
        const at = `${spot.pointer}/${answer}`;
        return { answer, details: inner ? detailsOf(inner, at, given[answer], side, comparison.names) : [] };
      }
      const told = new Set([...toldAtOnce(field), ...(isExplained ? ['explanation'] : [])]);
      const unsaid = new Set(
        Object.keys(field.fields ?? {})
          .filter((key) => !told.has(key))
          .map((key) => `${spot.pointer}/${key}`),
      );
      const details = isContentOther
        ? detailsOf(field, spot.pointer, given, side, comparison.names, unsaid)
        : [];
      return { answer, details };
    });
  const change = () =>
    changeAt(
      spot,
      kindOf(was, is),
      was.size > 0 ? { answers: tell('before', old, was) } : undefined,
      is.size > 0 ? { answers: tell('after', now, is) } : undefined,
    );
  return [
    ...(isOther && !isHidden ? [change()] : []),
    ...compareFields(field, spot, old, now, comparison, skipped),
  ];
}

/** What is neither content nor an answer. */
const beside: ReadonlySet<string> = new Set([...answers, 'explanation', 'section']);

/** Content that comes and goes as a whole; of the items of lists each is a change of its own. */
function toldAtOnce({ fields = {} }: Field): readonly string[] {
  return Object.entries(fields).flatMap(([key, inner]) =>
    beside.has(key) || inner.items?.fields ? [] : [key],
  );
}

function answersIn(aspect: AspectName, given: Item): ReadonlySet<AnswerName> {
  const content = hasContent({ covenant: { [aspect]: given } }, aspect) ? (['arranged'] as const) : [];
  return new Set([...content, ...answers.filter((answer) => given[answer] !== undefined)]);
}

/** What it became, else what it still is, else nothing. */
function kindOf(was: ReadonlySet<AnswerName>, is: ReadonlySet<AnswerName>): AnswerName | 'unsaid' {
  const come = [...is].filter((answer) => !was.has(answer));
  return come[0] ?? [...is][0] ?? 'unsaid';
}
