import type { Field } from '@regiolint/schema';
import { calledBy, callItem, callKey, sharedName } from './call.ts';
import type { Change, ChangeKind, Side } from './change.ts';
import { compareValue } from './compare-values.ts';
import { detailsOf } from './details.ts';
import { type Item, itemKindAt } from './item-kinds.ts';
import { matchItems } from './match-items.ts';
import { matchingOf } from './matching.ts';
import { below, type Comparison, changeAt, type Spot } from './spot.ts';

/** Compares what two items say that are the same thing. */
export type CompareInside = (
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  comparison: Comparison,
  skipped: ReadonlySet<string>,
) => readonly Change[];

/**
 * Compares the items of a list: what is called otherwise, what is different in the rest, what came and what went.
 *
 * @param field of the items
 * @param list where the list stands
 */
export function compareItems(
  field: Field,
  list: Spot,
  lists: Readonly<Record<Side, unknown>>,
  comparison: Comparison,
  compareInside: CompareInside,
): readonly Change[] {
  const { names } = comparison;
  const pointer = `${list.pointer}/*`;
  const indexes = { before: indexesIn(lists.before), after: indexesIn(lists.after) };
  const { pairs, left, come } = matchItems(
    [...indexes.before.keys()],
    [...indexes.after.keys()],
    matchingOf(itemKindAt(pointer), (item, side) => callKey(pointer, item, side, names)),
  );
  const placeOf = (side: Side, item: Item) => `${list[side]}/${indexes[side].get(item) ?? 0}`;
  const stepOf = (side: Side, item: Item) =>
    callItem(pointer, item, indexes[side].get(item) ?? 0, side, names);
  const alone = (side: Side, item: Item): Spot => {
    const place = placeOf(side, item);
    return { ...list, pointer, before: place, after: place, path: [...list.path, stepOf(side, item)] };
  };
  const tell = (side: Side, item: Item) => ({
    details: detailsOf(field, pointer, item, side, names, calledBy(pointer, item)),
  });
  const kinds = kindsAt(pointer);
  return [
    ...pairs.flatMap(([item, other]) => {
      const spot = {
        ...list,
        pointer,
        before: placeOf('before', item),
        after: placeOf('after', other),
        path: [...list.path, stepOf('after', other)],
      };
      const own = sharedName(pointer, item, other);
      const renamed = own ? compareName(field, own, spot, item, other, comparison) : [];
      const skipped = new Set(own && renamed.length > 0 ? [own] : []);
      const inside = compareInside(field, spot, item, other, comparison, skipped);
      const called = new Set([...calledBy(pointer, item), ...calledBy(pointer, other)]);
      // What it is called by is not said twice in a sentence about that.
      const nameless = (part: string) =>
        callItem(pointer, item, indexes.before.get(item) ?? 0, 'before', names, part);
      return [
        ...renamed,
        ...inside.map((change) =>
          called.has(change.pointer)
            ? { ...change, path: change.path.with(list.path.length, nameless(change.pointer)) }
            : change,
        ),
      ];
    }),
    ...(comparison.hidesItems('before', list) ? [] : come).map((item) =>
      changeAt(alone('after', item), kinds.come, undefined, tell('after', item)),
    ),
    ...(comparison.hidesItems('after', list) ? [] : left).map((item) =>
      changeAt(alone('before', item), kinds.left, tell('before', item), undefined),
    ),
  ];
}

/** What it is called, where that is a text of its own. */
function compareName(
  field: Field,
  key: string,
  spot: Spot,
  before: Item,
  after: Item,
  comparison: Comparison,
): readonly Change[] {
  const name = field.fields?.[key];
  if (!name || name.leadsTo || name.words) return [];
  const place = below(spot, key);
  if (comparison.hides('before', place) || comparison.hides('after', place)) return [];
  return compareValue(name, place, before[key], after[key], comparison).map((change) => ({
    ...change,
    kind: 'renamed',
  }));
}

function kindsAt(pointer: string): { come: ChangeKind; left: ChangeKind } {
  if (pointer === '/parties/*') return { come: 'joined', left: 'left' };
  if (pointer === '/exceptions/*') return { come: 'explained', left: 'unexplained' };
  return { come: 'added', left: 'removed' };
}

/** The items of a list with their indexes, without holes. */
function indexesIn(value: unknown): ReadonlyMap<Item, number> {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    list.flatMap((item, index) =>
      // What an alias repeats is a thing of its own.
      typeof item === 'object' && item !== null ? [[{ ...item } as Item, index] as const] : [],
    ),
  );
}
