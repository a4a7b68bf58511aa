import { isInBraces, putItem } from '../block/braces.ts';
import { type Insertion, insertLines, insertOnTop, keyName } from '../block/insert.ts';
import { itemOnLines, type NewField } from '../block/new-field.ts';
import type { ShownDocument } from '../document.ts';

/** Puts a rule with the exceptions, with room for the reason; not where it stands there, or where no place is certain. */
export function explain(shown: ShownDocument, ruleId: string): Insertion | undefined {
  const { result, text } = shown;
  const { places, plan } = result;
  if (plan.covenant.exceptions?.some((exception) => exception?.rule === ruleId)) return undefined;
  const fields: readonly NewField[] = [
    [keyName(shown, '/exceptions/*/rule'), ruleId],
    [keyName(shown, '/exceptions/*/reason'), '"|"'],
  ];
  const list = places.get('/exceptions');
  if (!list) return insertOnTop(shown, [keyName(shown, '/exceptions'), { item: fields }]);
  if (isInBraces(shown)) return putItem(shown, list.value, fields);
  let last = 0;
  while (places.has(`/exceptions/${last + 1}`)) last += 1;
  const range = places.get(`/exceptions/${last}`)?.value;
  if (!range) return undefined;
  const lineStart =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const indent = /^( *)- +$/.exec(text.slice(lineStart, range.start))?.[1];
  return indent === undefined ? undefined : insertLines(shown, itemOnLines(fields, indent), range.end);
}
