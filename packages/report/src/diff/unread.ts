import type { Side } from './change.ts';
import type { Comparison, Spot } from './spot.ts';

/** Canonical pointers of what stands in a version but could not be read. Nothing is said of what became of it. */
export type Unread = Readonly<Record<Side, readonly string[]>>;

export function hiding(unread: Unread): Omit<Comparison, 'names'> {
  const some = (side: Side, test: (pointer: string) => boolean) => unread[side].some(test);
  return {
    hides: (side, spot) => some(side, (pointer) => isAt(spot[side], pointer)),
    hidesItems: (side, spot) => some(side, (pointer) => hasLostItem(spot[side], pointer)),
    hidesAnswer: (side, aspect, answer) =>
      some(side, (pointer) =>
        answer === 'arranged'
          ? isAt(aspect[side], pointer) || hasLostContent(aspect, side, pointer)
          : isAt(`${aspect[side]}/${answer}`, pointer),
      ),
  };
}

/** At the place, or above it. */
function isAt(place: string, unread: string): boolean {
  return place === unread || place.startsWith(`${unread}/`);
}

/** An item is lost as a whole, or can no longer be told from the others. */
function hasLostItem(list: string, unread: string): boolean {
  if (!unread.startsWith(`${list}/`)) return isAt(list, unread);
  return /^[0-9]+(\/(id|name))?$/.test(unread.slice(list.length + 1));
}

function hasLostContent(aspect: Spot, side: Side, unread: string): boolean {
  const inside = `${aspect[side]}/`;
  return (
    unread.startsWith(inside) && !/^(deferred|elsewhere|notApplicable)\b/.test(unread.slice(inside.length))
  );
}
