/** A field to write: its key as the author types it, and what it holds. `|` is where the cursor goes. */
export type NewField = readonly [key: string, value: string | readonly NewField[] | NewList];

/** A list with one item. */
interface NewList {
  readonly item: readonly NewField[];
}

/**
 * Fields on lines of their own.
 *
 * @param fields a value has the quotation marks that it takes
 * @param indent what comes before their keys
 */
export function onLines(fields: readonly NewField[], indent = ''): readonly string[] {
  return fields.flatMap(([key, value]) => {
    if (typeof value === 'string') return [`${indent}${key}: ${value}`];
    const more = `${indent}  `;
    return [`${indent}${key}:`, ...('item' in value ? itemOnLines(value.item, more) : onLines(value, more))];
  });
}

/** An item of a list on lines of its own. */
export function itemOnLines(fields: readonly NewField[], indent: string): readonly string[] {
  return onLines(fields).map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`);
}

/** Fields as JSON has them: every value is a text. */
export function asData(fields: readonly NewField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map(([key, value]) => [key, valueAsData(value)]));
}

function valueAsData(value: NewField[1]): unknown {
  if (typeof value === 'string') return value.startsWith('"') ? JSON.parse(value) : value;
  return 'item' in value ? [asData(value.item)] : asData(value);
}
