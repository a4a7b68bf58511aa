import type { Range } from '@regiolint/engine';
import type { Field } from '@regiolint/schema';
import { type Entry, entriesOf, indentOf, parentFor, root, step } from './entries.ts';

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
    };

/** Says what may stand at an offset of the block; `undefined` in a comment, or where the covenant has nothing. */
export function cursorAt(text: string, block: Range, offset: number): Cursor | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const found = text.slice(offset).search(/[\r\n]/);
  const lineEnd = Math.min(found < 0 ? text.length : offset + found, Math.max(block.end, offset));
  const before = text.slice(lineStart, offset);
  if (/^[ \t]*#|[ \t]#/.test(before)) return undefined;

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
  const parent = parentFor(above, at, false);
  const content = before.slice(at);
  const keyed = /^(["']?)([^"'#:]+)\1[ \t]*:([ \t]*)(.*)$/.exec(content);
  if (keyed) {
    const [, , name = '', gap = '', typed = ''] = keyed;
    const { pointer, field } = step(parent ?? root, name.trim());
    return value(pointer, field, typed, gap === '' ? ' ' : '', typed);
  }

  const { pointer, field } = parent ?? root;
  if (pointer === undefined || !field) return undefined;
  if (field.items && !field.fields) {
    if (isItem && parent?.indent === at) return undefined;
    const lead = content.startsWith('-') || content !== '' ? undefined : '- ';
    return lead && listItem(pointer, field.items, lead);
  }
  if (isItem && !field.fields) return value(pointer, field, content, '', content);
  if (!field.fields || /[{}[\]]/.test(content)) return undefined;
  const after = /^[\w-]*/.exec(text.slice(offset, lineEnd))?.[0] ?? '';
  const siblings = entries.filter((entry) => entry.parent?.key.start === parent?.key.start);
  // With the line of a hyphen passed over, what stands below it looks like part of what stands above.
  const own = isItem ? entriesBelow(entries, at, lineEnd) : siblings;
  return {
    kind: 'key',
    pointer,
    field,
    taken: new Set(own.map(({ name }) => String(name))),
    replace: { start: offset - content.length, end: offset + after.length },
    indent: at,
    hasColon: /^[ \t]*:/.test(text.slice(offset + after.length, lineEnd)),
  };

  function listItem(at: string, items: Field, lead: string): Cursor | undefined {
    if (items.fields) return undefined;
    return {
      kind: 'value',
      pointer: `${at}/0`,
      field: items,
      replace: { start: offset, end: offset },
      lead,
      taken: new Set(),
    };
  }

  function value(
    at: string | undefined,
    asked: Field | undefined,
    typed: string,
    lead: string,
    whole: string,
  ): Cursor | undefined {
    if (at === undefined || !asked || asked.fields) return undefined;
    const list = /^\[(.*)$/s.exec(typed);
    if (asked.items && !list && asked.type !== 'one-or-list') return undefined;
    if (asked.items?.fields || (!asked.items && list)) return undefined;
    const parts = list?.[1]?.split(',') ?? [];
    const last = list ? (parts.at(-1) ?? '') : whole;
    const prefix = last.trimStart();
    const after = /^[^\s,\]#]*/.exec(text.slice(offset, lineEnd))?.[0] ?? '';
    return {
      kind: 'value',
      pointer: asked.items ? `${at}/0` : at,
      field: asked.items ?? asked,
      replace: { start: offset - prefix.length, end: offset + after.length },
      lead: list && parts.length > 1 && last === '' ? ' ' : lead,
      taken: new Set(parts.slice(0, -1).map((part) => part.trim())),
    };
  }
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
