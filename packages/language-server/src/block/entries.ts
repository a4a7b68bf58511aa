import { knownKeys, type Range } from '@regiolint/engine';
import { covenantField, type Field } from '@regiolint/schema';

/** A key, or a hyphen of a list, as it stands on a line of the block: also where YAML cannot be read as a whole. */
export interface Entry {
  readonly parent: Entry | undefined;
  /** Columns before the key or the hyphen. */
  readonly indent: number;
  /** What it is: the field by its typed name, or an item by its number. */
  readonly name: string | number;
  readonly key: Range;
  /** What stands behind it on the line; empty when nothing does. */
  readonly value: Range;
  /** Canonical pointer, and what the covenant has there; absent for what it does not know. */
  readonly pointer?: string;
  readonly field?: Field;
}

/** What the covenant itself has: of it all other fields are a part. */
export const root: Pick<Entry, 'pointer' | 'field'> = { pointer: '', field: covenantField };

const keyAtStart =
  /^(?:"([^"]*)"|'([^']*)'|([^\s"'#&*!|>%@`[\]{},:-][^#:]*?|-[^\s:#][^#:]*?))[ \t]*:(?=[ \t\r\n]|$)/;

/**
 * Reads a block by its indentation alone, as a person does. Flow style on more lines and texts of more lines have no
 * entries of their own.
 *
 * @param without the line on which this offset stands is passed over
 */
export function entriesOf(text: string, block: Range, without?: number): readonly Entry[] {
  const entries: Entry[] = [];
  const items = new Map<Entry | undefined, number>();
  let last: Entry | undefined;
  let textIndent: number | undefined;
  for (const line of linesOf(text, block)) {
    if (without !== undefined && line.start <= without && without <= line.end) continue;
    let at = line.start + indentOf(text.slice(line.start, line.end));
    if (at >= line.end || text[at] === '#') continue;
    if (textIndent !== undefined && at - line.start > textIndent) continue;
    textIndent = undefined;
    const add = (name: Entry['name'], end: number) => {
      const indent = at - line.start;
      const parent = parentFor(last, indent, typeof name === 'number');
      const number = typeof name === 'number' ? (items.get(parent) ?? 0) : 0;
      if (typeof name === 'number') items.set(parent, number + 1);
      const own = typeof name === 'number' ? number : name;
      const key = { start: at, end };
      last = {
        parent,
        indent,
        name: own,
        key,
        value: restOf(text, line, end),
        ...step(parent ?? root, own),
      };
      entries.push(last);
    };
    for (let dash = dashOf(text, at, line.end); dash !== undefined; dash = dashOf(text, at, line.end)) {
      add(0, at + 1);
      at = dash;
    }
    const key = keyAtStart.exec(text.slice(at, line.end));
    if (key) add(key[1] ?? key[2] ?? key[3] ?? '', at + key[0].replace(/[ \t]*:$/, '').length);
    if (/(?:^|[:\s-])[|>][+-]?[0-9]?[+-]?[ \t]*$/.test(text.slice(line.start, line.end))) {
      textIndent = last?.indent;
    }
  }
  return entries;
}

/** What a key or hyphen at this column stands in, when this entry was the last one before it. */
export function parentFor(last: Entry | undefined, indent: number, isItem: boolean): Entry | undefined {
  let parent = last;
  while (parent && !(parent.indent < indent || (isItem && parent.indent === indent && isKey(parent)))) {
    parent = parent.parent;
  }
  return parent;
}

/** One step further from an entry, by a typed name or a number. */
export function step(
  { pointer, field }: Pick<Entry, 'pointer' | 'field'>,
  name: string | number,
): Pick<Entry, 'pointer' | 'field'> {
  if (pointer === undefined || !field) return {};
  if (typeof name === 'number')
    return field.items ? { pointer: `${pointer}/${name}`, field: field.items } : {};
  const known = knownKeys(field).get(name);
  return known ? { pointer: `${pointer}/${known.name}`, field: known.field } : {};
}

function isKey({ name }: Entry): boolean {
  return typeof name === 'string';
}

export function* linesOf(text: string, { start, end }: Range): Generator<Range> {
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = start;
  for (let from = start; from <= end; ) {
    const found = breaks.exec(text);
    const to = Math.min(found?.index ?? end, end);
    yield { start: from, end: to };
    if (!found || found.index >= end) return;
    from = breaks.lastIndex;
  }
}

export function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** Where the content starts after a hyphen of a list. */
function dashOf(text: string, at: number, end: number): number | undefined {
  if (text[at] !== '-') return undefined;
  const gap = /^-(?:[ \t]+|$)/.exec(text.slice(at, end));
  return gap ? at + gap[0].length : undefined;
}

function restOf(text: string, line: Range, after: number): Range {
  const rest = text.slice(after, line.end);
  const [lead = ''] = /^[ \t]*:?[ \t]*/.exec(rest) ?? [];
  const start = after + lead.length;
  const said = text.slice(start, line.end).replace(/(?:^|[ \t]+)#.*$/, '');
  return { start, end: start + said.trimEnd().length };
}
