import type { Accepted } from '@regiolint/engine/rule';
import { type AspectName, aspectNames, type Covenant, covenantField, type Field } from '@regiolint/schema';
import { type Change, changeGroups } from './change.ts';
import { compareAspect } from './compare-aspect.ts';
import { compareFields } from './compare-fields.ts';
import { namesOf } from './names.ts';
import type { Comparison, Spot } from './spot.ts';
import { hiding, type Unread } from './unread.ts';

/**
 * Tells what is agreed otherwise: the agreements, not the lines. The order of lists is no difference, but that in which
 * people chair; nor are ids, the language of the keys, and where the text is about something. Keys of the region's own
 * are not looked at.
 *
 * @param before as the engine reads it; empty for a document that is new
 * @returns in the order of the ordering model: why, what, how, culture, and then the document and its parties
 */
export function compareCovenants(
  before: Accepted<Covenant>,
  after: Accepted<Covenant>,
  unread: Unread = { before: [], after: [] },
): readonly Change[] {
  const comparison: Comparison = { names: namesOf(before, after), ...hiding(unread) };
  const top: Spot = { group: 'document', pointer: '', before: '', after: '', path: [] };
  const changes = [
    ...compareFields(covenantField, top, before, after, comparison, notHere),
    ...aspectNames.flatMap((aspect) => {
      const field = covenantField.fields?.[aspect];
      if (!field) return [];
      const spot = spotOf(aspect, field);
      return compareAspect(aspect, field, spot, before[aspect], after[aspect], comparison);
    }),
  ];
  return changeGroups.flatMap((group) => changes.filter((change) => change.group === group));
}

/** What is compared as an aspect, and what only says how the document is written. */
const notHere: ReadonlySet<string> = new Set([...aspectNames, 'covenant', 'language']);

function spotOf(aspect: AspectName, { title, group }: Field): Spot {
  const pointer = `/${aspect}`;
  return { group: group ?? 'document', pointer, before: pointer, after: pointer, path: [{ title }] };
}
