import type { AspectName } from '@regiolint/schema';
import { isInBraces, putField } from '../block/braces.ts';
import { entriesOf } from '../block/entries.ts';
import { type Insertion, insertAspect, insertLines, keyName } from '../block/insert.ts';
import { type NewField, onLines } from '../block/new-field.ts';
import type { ShownDocument } from '../document.ts';

/** The ways to say of an aspect that it is not arranged here and now, each as good as the others. */
export type Answer = 'deferred' | 'elsewhere' | 'notApplicable';

/** What each of them says; a text has its quotation marks already. */
const parts: Readonly<Record<Answer, readonly (readonly [key: string, value: string])[]>> = {
  deferred: [
    ['until', '|'],
    ['owner', ''],
  ],
  elsewhere: [['reference', '"|"']],
  notApplicable: [['reason', '"|"']],
};

/**
 * Writes such an answer, with room for what it takes; not where the aspect has it already. Beside what is arranged only a
 * deferral makes sense.
 */
export function answerAspect(
  shown: ShownDocument,
  aspect: AspectName,
  answer: Answer,
): Insertion | undefined {
  const { result, text, block } = shown;
  const said = result.plan.covenant[aspect];
  if (said?.[answer] !== undefined || (said !== undefined && answer !== 'deferred')) return undefined;
  const field: NewField = [
    keyName(shown, `/${aspect}/${answer}`),
    parts[answer].map(([key, value]) => [keyName(shown, `/${aspect}/${answer}/${key}`), value]),
  ];
  const place = result.places.get(`/${aspect}`);
  if (!place?.key) return insertAspect(shown, aspect, [field]);
  const { key, value } = place;
  if (isInBraces(shown)) return putField(shown, value, field);
  if (!/^["']?[ \t]*:[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(text.slice(key.end)) || !block) return undefined;
  const entries = entriesOf(text, block);
  const child = entries.find(({ parent }) => parent?.key.start === key.start);
  return insertLines(shown, onLines([field], ' '.repeat(child?.indent ?? 2)), key.end);
}
