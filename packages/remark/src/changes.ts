import type { Edit, Place } from '@regiolint/engine';

/**
 * What stands at the place of a message, and what may stand there instead, as editors offer it. A change that reaches
 * further than the place cannot be told this way, and is left out.
 *
 * @param changes each a list of edits that are made together
 */
export function changesOf(
  text: string,
  { start, end }: Place,
  changes: readonly (readonly Edit[])[],
): { readonly actual?: string; readonly expected?: string[] } {
  const expected = changes
    .filter((edits) => edits.every((edit) => edit.start >= start.offset && edit.end <= end.offset))
    .map((edits) => changed(text, start.offset, end.offset, edits));
  if (expected.length === 0) return {};
  return { actual: text.slice(start.offset, end.offset), expected: [...new Set(expected)] };
}

function changed(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let made = '';
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at, end);
}
