import { type Insertion, insertLines, keyName } from '../block/insert.ts';
import type { ShownDocument } from '../document.ts';

/** Puts a rule with the exceptions, with room for the reason; not where it stands there, or where no place is certain. */
export function explain(shown: ShownDocument, ruleId: string): Insertion | undefined {
  const { result, text } = shown;
  const { places, plan } = result;
  if (plan.covenant.exceptions?.some((exception) => exception?.rule === ruleId)) return undefined;
  const rule = keyName(shown, '/exceptions/*/rule');
  const reason = keyName(shown, '/exceptions/*/reason');
  const item = (indent: string) => [`${indent}- ${rule}: ${ruleId}`, `${indent}  ${reason}: "|"`];
  if (!places.has('/exceptions')) {
    return insertLines(shown, [`${keyName(shown, '/exceptions')}:`, ...item('  ')]);
  }
  let last = 0;
  while (places.has(`/exceptions/${last + 1}`)) last += 1;
  const range = places.get(`/exceptions/${last}`)?.value;
  if (!range) return undefined;
  const lineStart =
    Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1;
  const indent = /^( *)- +$/.exec(text.slice(lineStart, range.start))?.[1];
  return indent === undefined ? undefined : insertLines(shown, item(indent), range.end);
}
