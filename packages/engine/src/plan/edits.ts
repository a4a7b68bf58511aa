import { fieldAt, type Language } from '@regiolint/schema';
import type { Edit, FaultOf } from '../frontmatter/fault.ts';
import { above, below, type Placed } from '../frontmatter/reading.ts';
import type { Range } from '../source/source.ts';
import { moveField } from './move-field.ts';
import type { Spot } from './spot.ts';
import { takeOut } from './take-out.ts';
import { whereItBelongs } from './where-it-belongs.ts';

/** Changes to the text that leave it readable. Where that is not certain there is none: a fix is safe, or not made. */
export interface Edits {
  /**
   * Another text for the values at these pointers, in quotation marks where it stood in them or needs them. None for a
   * value over several lines: YAML joins lines that were never meant as one.
   */
  replace(pointers: readonly string[], text: string): readonly Edit[] | undefined;
  /** Another name for a key, in quotation marks where it stood in them. */
  rename(key: Range, name: string): Edit;
  /** Takes away items of a list that stand on lines of their own; with all of them goes the key of the list. */
  remove(items: readonly Spot[]): readonly Edit[] | undefined;
  /** Takes away a key with its value; comments in it stay. What it stands in has to hold more. */
  removeField(pointer: string): readonly Edit[] | undefined;
  /** Moves a key with its value to the one place that has it, with the comments that go with it. */
  move(misplaced: FaultOf<'unknown-key'>): readonly Edit[] | undefined;
  /** One more party, below the others. */
  addParty(id: string, name: string): Edit | undefined;
  /** One more named function, below the others or else below the parties. */
  addFunction(id: string, name: string): Edit | undefined;
}

/**
 * @param text the whole document
 * @param language the vocabulary in which the author types new keys
 */
export function editsOf(text: string, places: ReadonlyMap<string, Placed>, language: Language): Edits {
  const lines = linesOf(text);
  const keyOf = (pointer: string) => fieldAt(pointer)?.key[language] ?? '';
  /** Whether it repeats what stands elsewhere, or is repeated there. */
  const isShared = ({ start }: Range) =>
    text[start] === '*' || /&\S+\s+$/.test(text.slice(Math.max(start - 100, 0), start));
  const isOnOneLine = ({ start, end }: Range) => !/[\r\n]/.test(text.slice(start, end));
  let place: FunctionPlace | 'none' | undefined;
  return {
    replace(pointers, replacement) {
      const ranges = pointers.map((pointer) => places.get(pointer)?.value);
      if (!ranges.every((range) => range && !isShared(range) && isOnOneLine(range))) return undefined;
      return ranges.flatMap((range) => {
        if (!range) return [];
        const isQuoted = text[range.start] === '"';
        return { ...range, text: isQuoted ? JSON.stringify(replacement) : scalar(replacement) };
      });
    },
    rename({ start, end }, name) {
      const quote = /["']/.exec(text[start] ?? '')?.[0] ?? '';
      return { start, end, text: quote + name + quote };
    },
    remove(items) {
      const list = above(items[0]?.pointer ?? '');
      const own = items.map(({ range }) => lines.ofItem(range));
      const isAll = !places.has(below(list, items.length));
      const removed = isAll ? [lines.ofKey(places.get(list)?.key), ...own] : own;
      if (removed.some((range) => !range || hasAnchor(text.slice(range.start, range.end)))) return undefined;
      return removed.flatMap((range) => (range ? { start: range.start, end: range.end, text: '' } : []));
    },
    removeField(pointer) {
      const { key, value } = places.get(pointer) ?? {};
      const parent = places.get(above(pointer))?.value;
      if (!key || !value || !parent || isShared(parent)) return undefined;
      const edit = takeOut(text, { key, end: value.end, isFlow: text[parent.start] === '{' });
      return edit && [edit];
    },
    move(misplaced) {
      const goal = whereItBelongs(places, misplaced, keyOf);
      const isOwn = goal && ('below' in goal.into || !isShared(goal.into.value));
      return isOwn && misplaced.home ? moveField(text, misplaced.home.typed, goal) : undefined;
    },
    addParty(id, name) {
      const last = lines.ofItem(lastItem(places, '/parties'));
      return last && insert(last, itemOf(last.dash, keyOf('/parties/*/name'), id, name));
    },
    addFunction(id, name) {
      place ??= placeForFunction(places, lines);
      if (place === 'none') return undefined;
      const { after, dash, isFirst } = place;
      return insert(after, [
        ...(isFirst ? [`${keyOf('/functions')}:`] : []),
        ...itemOf(dash, keyOf('/functions/*/name'), id, name),
      ]);
    },
  };
}

interface Lines extends Range {
  /** What ends them. */
  readonly newline: string;
}

interface ItemLines extends Lines {
  /** What stands before the item on its first line: spaces and a hyphen. */
  readonly dash: string;
}

/** The lines that something has for itself, with the end of the last one; `undefined` when it shares them. */
function linesOf(text: string) {
  const startOf = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const restOf = (offset: number) => /^[ \t]*(?:#[^\r\n]*)?(\r\n|\n|$)/.exec(text.slice(offset));
  return {
    ofKey(key: Range | undefined): Lines | undefined {
      if (!key) return undefined;
      const { start, end } = key;
      const from = startOf(start);
      const colon = /^ *:(?=\s)/.exec(text.slice(end))?.[0];
      const rest = colon && restOf(end + colon.length);
      if (!rest || text.slice(from, start).trim() !== '') return undefined;
      return { start: from, end: end + colon.length + rest[0].length, newline: rest[1] ?? '' };
    },
    ofItem(item: Range | undefined): ItemLines | undefined {
      if (!item) return undefined;
      const { start, end } = item;
      const from = startOf(start);
      const dash = text.slice(from, start);
      const rest = restOf(end);
      if (!rest || !/^ *- +$/.test(dash)) return undefined;
      return { start: from, end: end + rest[0].length, newline: rest[1] ?? '', dash };
    },
  };
}

function itemOf(dash: string, nameKey: string, id: string, name: string): readonly string[] {
  return [`${dash}id: ${scalar(id)}`, `${' '.repeat(dash.length)}${nameKey}: ${scalar(name)}`];
}

/** Whether a part of it may be repeated elsewhere. */
function hasAnchor(text: string): boolean {
  return /(?:^|\s)&\S/.test(text);
}

/** Puts lines after others. */
function insert({ end, newline }: Lines, added: readonly string[]): Edit {
  const text = added.join(newline || '\n');
  return { start: end, end, text: newline ? `${text}${newline}` : `\n${text}` };
}

/** Where a named function goes: after the last one, or else in a list of its own after the last party. */
interface FunctionPlace {
  readonly after: Lines;
  readonly dash: string;
  readonly isFirst: boolean;
}

function placeForFunction(
  places: ReadonlyMap<string, Placed>,
  lines: ReturnType<typeof linesOf>,
): FunctionPlace | 'none' {
  if (places.has('/functions')) {
    const last = lines.ofItem(lastItem(places, '/functions'));
    return last ? { after: last, dash: last.dash, isFirst: false } : 'none';
  }
  const key = places.get('/parties')?.key;
  const isOnTop = key && lines.ofKey(key)?.start === key.start;
  const last = isOnTop ? lines.ofItem(lastItem(places, '/parties')) : undefined;
  return last ? { after: last, dash: '  - ', isFirst: true } : 'none';
}

function lastItem(places: ReadonlyMap<string, Placed>, list: string): Range | undefined {
  let last: Range | undefined;
  for (let index = 0; ; index += 1) {
    const item = places.get(below(list, index));
    if (!item) return last;
    last = item.value;
  }
}

const readsAsNoText = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML takes it: in quotation marks unless it is plainly a text. */
function scalar(text: string): string {
  const isPlain = /^\p{L}(?:[\p{L}\p{N} .()/-]*[\p{L}\p{N}.)])?$/u.test(text) && !readsAsNoText.test(text);
  const isDate = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$/.test(text);
  return isPlain || isDate ? text : JSON.stringify(text);
}
