import { isAfter, isBefore, isDate } from '@regiolint/engine/rule';
import type { Field } from '@regiolint/schema';
import type { Change, ChangeKind, Side } from './change.ts';
import { likenessOfSentences } from './likeness.ts';
import { matchItems } from './match-items.ts';
import { amountOf, inTurn, isYear, keyOf, type Said, saidOf } from './said.ts';
import { type Comparison, changeAt, type Spot } from './spot.ts';

/** Compares one value that is no list: a word, a text, a reference, a date, a number or an amount. */
export function compareValue(
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  { names }: Comparison,
): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  const say = (value: unknown, side: Side) => saidOf(field, value, side, names);
  if (before === undefined) return [changeAt(spot, 'said', undefined, { said: say(after, 'after') })];
  if (after === undefined) return [changeAt(spot, 'unsaid', { said: say(before, 'before') }, undefined)];
  if (keyOf(field, before, 'before', names) === keyOf(field, after, 'after', names)) return [];
  return [
    changeAt(
      spot,
      kindOf(field, before, after),
      { said: say(before, 'before') },
      { said: say(after, 'after') },
    ),
  ];
}

/** Compares a list of words, texts or references, as a set: the order says nothing, but where it is the agreement. */
export function compareList(
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): readonly Change[] {
  const items = field.items ?? field;
  const old = entriesOf(items, before, 'before', comparison);
  const now = entriesOf(items, after, 'after', comparison);
  const sayAll = (entries: readonly Entry[]) => ({
    said: {
      list: entries.map(({ said }) => said),
      ...(spot.pointer === inTurn && { inTurn: true as const }),
    },
  });
  const whole = (kind: ChangeKind) => [
    changeAt(spot, kind, old.length > 0 ? sayAll(old) : undefined, now.length > 0 ? sayAll(now) : undefined),
  ];
  if (old.length === 0 && now.length === 0) return [];
  if (old.length === 0) return whole('said');
  if (now.length === 0) return whole('unsaid');
  if (spot.pointer === inTurn) return keysOf(old) === keysOf(now) ? [] : whole('changed');

  const { left, come, pairs } = matchItems(old, now, {
    keys: [({ key }) => key],
    likeness: (one, other) => (isText(items) ? likenessOfTexts(one.key, other.key) : 0),
  });
  const isOne = field.type === 'one-or-list' && old.length === 1 && now.length === 1;
  if (isOne && left[0] && come[0])
    return [changeAt(spot, 'changed', { said: left[0].said }, { said: come[0].said })];
  return [
    ...pairs.flatMap(([one, other]) =>
      one.key === other.key ? [] : [changeAt(spot, 'changed', { said: one.said }, { said: other.said })],
    ),
    ...(come.length > 0 && !comparison.hidesItems('before', spot)
      ? [changeAt(spot, 'added', undefined, sayAll(come))]
      : []),
    ...(left.length > 0 && !comparison.hidesItems('after', spot)
      ? [changeAt(spot, 'removed', sayAll(left), undefined)]
      : []),
  ];
}

interface Entry {
  readonly key: string;
  readonly said: Said;
}

/** Each thing once, however often it is said. */
function entriesOf(items: Field, value: unknown, side: Side, { names }: Comparison): readonly Entry[] {
  const list = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const given = list.filter((item) => item !== undefined);
  const entries = given.map((item) => ({
    key: keyOf(items, item, side, names),
    said: saidOf(items, item, side, names),
  }));
  return [...new Map([...entries].reverse().map((entry) => [entry.key, entry])).values()].reverse();
}

function keysOf(entries: readonly Entry[]): string {
  return JSON.stringify(entries.map(({ key }) => key));
}

function isText({ leadsTo, words }: Field): boolean {
  return leadsTo === undefined && words === undefined;
}

/** Short texts are names: another one is another thing. */
function likenessOfTexts(one: string, other: string): number {
  return [one, other].every((text) => text.split(' ').length >= 3) ? likenessOfSentences(one, other) : 0;
}

function kindOf(field: Field, before: unknown, after: unknown): ChangeKind {
  const [was, is] = [amountOf(field, before), amountOf(field, after)];
  if (was && is) return was.per === is.per ? compareNumbers(was.euro, is.euro) : 'changed';
  if (typeof before === 'number' && typeof after === 'number' && !isYear(field)) {
    return compareNumbers(before, after);
  }
  if (field.type !== 'month-or-date') return 'changed';
  const [from, to] = [String(before), String(after)];
  if (!isDate(from) || !isDate(to)) return 'changed';
  return isBefore(to, from) ? 'earlier' : isAfter(to, from) ? 'later' : 'changed';
}

function compareNumbers(before: number, after: number): ChangeKind {
  return after > before ? 'up' : after < before ? 'down' : 'changed';
}
