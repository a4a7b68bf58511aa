import { bare, withoutLegalForm } from '@regiolint/engine/rule';
import type { Side } from './change.ts';
import { type Item, type ItemKind, namingKey } from './item-kinds.ts';
import { likenessOfFacts, likenessOfNames, likenessOfSentences } from './likeness.ts';
import type { Matching } from './match-items.ts';

/**
 * Items are the same when they have the same id, else the same name, else when they are much alike.
 *
 * @param nameOf what an item is called by, the same for what means the same; without it its own name
 */
export function matchingOf(
  kind: ItemKind,
  nameOf: (item: Item, side: Side) => string | undefined = (item) => plainName(ownName(kind, item)),
): Matching<Item> {
  return {
    keys: [idOf, nameOf],
    likeness(before, after) {
      const [one, other] = [ownName(kind, before), ownName(kind, after)];
      if (kind.same === 'facts' || one === undefined || other === undefined) {
        return likenessOfFacts(before, after);
      }
      if (kind.same === 'never') return 0;
      return kind.same === 'name' ? likenessOfNames(one, other) : likenessOfSentences(one, other);
    },
  };
}

/** What is compared of a name: without capitals, accents, spaces and legal forms. */
export function plainName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : bare(withoutLegalForm(name)) || bare(name);
}

function idOf({ id }: Item): string | undefined {
  return typeof id === 'string' ? id.trim() : undefined;
}

function ownName(kind: ItemKind, item: Item): string | undefined {
  const name = item[namingKey(kind)];
  return typeof name === 'string' ? name : undefined;
}
