import type { Range } from '@regiolint/engine';
import type { Field } from '@regiolint/schema';
import { type Entry, entriesOf, indentOf, parentFor, root, step } from './entries.ts';
import { type Flow, flowAt } from './flow.ts';

/** What may be typed where the cursor stands. */
export type Cursor =
  | {
      readonly kind: 'key';
      /** The object that gets the key. */
      readonly pointer: string;
      readonly field: Field;
      /** The names that stand in it already, as they were typed. */
      readonly taken: ReadonlySet<string>;
      readonly replace: Range;
      /** Columns before the key, for the lines that come with it. */
      readonly indent: number;
      /** Whether a colon follows already. */
      readonly hasColon: boolean;
      /** Between brackets: what comes before the key, and whether it takes quotation marks. */
      readonly brackets?: { readonly lead: string; readonly quoted: boolean };
    }
  | {
      readonly kind: 'value';
      readonly pointer: string;
      readonly field: Field;
      readonly replace: Range;
      /** What has to be typed before it: a hyphen, or the space after a colon. */
      readonly lead: string;
      /** What stands in the same list already. */
      readonly taken: ReadonlySet<string>;
      /** Whether it takes quotation marks. */
      readonly quoted: boolean;
    };

/** Says what may stand at an offset of the block; `undefined` in a comment, or where the covenant has nothing. */
export function cursorAt(text: string, block: Range, offset: number): Cursor | undefined {
  const flow = flowAt(text, block, offset);
  if (flow === 'comment') return undefined;
  return flow ? inBrackets(text, block, offset, flow) : onLine(text, block, offset);
}

function inBrackets(text: string, block: Range, offset: number, flow: Flow): Cursor | undefined {
  const { parent, key } = beforeOn(text, block, flow.start);
  const outer = key === undefined ? (parent ?? root) : step(parent ?? root, key.name);
  const { pointer, field } = flow.path.reduce(step, outer);
  if (pointer === undefined || !field) return undefined;
  const isJson = text[block.start] === '{' || /^\s*\{/.test(text.slice(block.start, flow.start + 1));
  const quoted = isJson || flow.typed.startsWith('"');
  const rest = text.slice(offset, Math.max(endOfLine(text, offset), offset));
  const lead = /[,:]/.test(text[offset - flow.typed.length - 1] ?? '') ? ' ' : '';
  const start = offset - flow.typed.length;
  if (flow.part === 'key') {
    if (!field.fields) return undefined;
    const end = offset + (/^[\w-]*["']?/.exec(rest)?.[0].length ?? 0);
    const hasColon = /^["']?[ \t]*:/.test(text.slice(end));
    const { taken } = flow;
    return {
      kind: 'key',
      pointer,
      field,
      taken,
      replace: { start, end },
      indent: 0,
      hasColon,
      brackets: { lead, quoted },
    };
  }
  const asked = field.items && field.type === 'one-or-list' ? field.items : field;
  if (asked.fields || asked.items) return undefined;
  const end = offset + (/^[^\s,\]}#]*/.exec(rest)?.[0].length ?? 0);
  const isListed = typeof flow.path.at(-1) === 'number';
  const taken = isListed ? flow.taken : new Set<string>();
  return { kind: 'value', pointer, field: asked, replace: { start, end }, lead, taken, quoted };
}

function onLine(text: string, block: Range, offset: number): Cursor | undefined {
  const { entries, parent, at, isItem, content, key } = beforeOn(text, block, offset);
  const lineEnd = Math.min(endOfLine(text, offset), Math.max(block.end, offset));
  const rest = text.slice(offset, lineEnd);
  if (/^[ \t]*#|[ \t]#/.test(`${' '.repeat(at)}${content}`)) return undefined;
  const value = (
    place: Partial<Pick<Entry, 'pointer' | 'field'>>,
    typed: string,
    lead: string,
  ): Cursor | undefined => {
    const { pointer, field } = place;
    if (pointer === undefined || !field || field.fields) return undefined;
    if (field.items && field.type !== 'one-or-list') return undefined;
    const end = offset + (/^[^\s,\]#]*/.exec(rest)?.[0].length ?? 0);
    return {
      kind: 'value',
      pointer: field.items ? `${pointer}/0` : pointer,
      field: field.items ?? field,
      replace: { start: offset - typed.length, end },
      lead,
      taken: new Set(),
      quoted: typed.startsWith('"'),
    };
  };
  if (key) return value(step(parent ?? root, key.name), key.typed, key.gap === '' ? ' ' : '');

  const { pointer, field } = parent ?? root;
  if (pointer === undefined || !field) return undefined;
  if (field.items && !field.fields) {
    const isNew = !isItem && content === '' && !field.items.fields;
    const taken = new Set(itemsBelow(text, entries, parent));
    const replace = { start: offset, end: offset };
    return isNew
      ? {
          kind: 'value',
          pointer: `${pointer}/0`,
          field: field.items,
          replace,
          lead: '- ',
          taken,
          quoted: false,
        }
      : undefined;
  }
  if (isItem && !field.fields) {
    const list = value({ pointer, field }, content, '');
    return list && ({ ...list, taken: new Set(itemsBelow(text, entries, parent?.parent)) } as Cursor);
  }
  if (!field.fields) return undefined;
  const after = /^[\w-]*/.exec(rest)?.[0] ?? '';
  // With the line of a hyphen passed over, what stands below it looks like part of what stands above.
  const own = isItem
    ? entriesBelow(entries, at, lineEnd)
    : entries.filter((entry) => entry.parent?.key.start === parent?.key.start);
  return {
    kind: 'key',
    pointer,
    field,
    taken: new Set(own.map(({ name }) => String(name))),
    replace: { start: offset - content.length, end: offset + after.length },
    indent: at,
    hasColon: /^[ \t]*:/.test(rest.slice(after.length)),
  };
}

/** What stands on a line before an offset, and what that is a part of. */
function beforeOn(text: string, block: Range, offset: number) {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const entries = entriesOf(text, block, offset);
  let above = entries.findLast(({ key }) => key.start < lineStart);
  let at = indentOf(before);
  let isItem = false;
  for (let dash = /^-[ \t]+/.exec(before.slice(at)); dash; dash = /^-[ \t]+/.exec(before.slice(at))) {
    const parent = parentFor(above, at, true);
    const number = entries.filter((entry) => entry.parent === parent && entry.key.start < lineStart).length;
    const key = { start: lineStart + at, end: lineStart + at + 1 };
    above = { parent, indent: at, name: number, key, value: key, ...step(parent ?? root, number) };
    at += dash[0].length;
    isItem = true;
  }
  const content = before.slice(at);
  const keyed = /^(["']?)([^"'#:]+)\1[ \t]*:([ \t]*)(.*)$/.exec(content);
  const [, , name = '', gap = '', typed = ''] = keyed ?? [];
  const key = keyed ? { name: name.trim(), gap, typed } : undefined;
  return { entries, parent: parentFor(above, at, false), at, isItem, content, key };
}

function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/[\r\n]/);
  return found < 0 ? text.length : offset + found;
}

/** What stands in a list on lines of its own. */
function itemsBelow(text: string, entries: readonly Entry[], list: Entry | undefined): readonly string[] {
  return entries
    .filter(({ parent, name }) => typeof name === 'number' && parent?.key.start === list?.key.start)
    .map(({ value }) => text.slice(value.start, value.end).replace(/^(["'])(.*)\1$/, '$2'));
}

function entriesBelow(entries: readonly Entry[], indent: number, from: number): readonly Entry[] {
  const below: Entry[] = [];
  for (const entry of entries) {
    if (entry.key.start < from) continue;
    if (entry.indent < indent) break;
    if (entry.indent === indent) below.push(entry);
  }
  return below;
}
