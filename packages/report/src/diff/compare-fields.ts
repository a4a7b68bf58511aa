import type { Field } from '@regiolint/schema';
import { calledBy, callItem, callKey, sharedName } from './call.ts';
import type { Change, ChangeKind, Side, Step } from './change.ts';
import { compareList, compareValue } from './compare-values.ts';
import { detailsOf, noAgreement } from './details.ts';
import { type Item, itemKindAt } from './item-kinds.ts';
import { matchItems } from './match-items.ts';
import { matchingOf } from './matching.ts';
import { withOwnVariant } from './own-variant.ts';
import { amountOf } from './said.ts';
import { below, type Comparison, changeAt, type Spot } from './spot.ts';

/** Compares all properties of an object, in the order of the form. */
export function compareFields(
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  comparison: Comparison,
  skipped: ReadonlySet<string> = new Set(),
): readonly Change[] {
  const [old, now] = [withOwnVariant(before), withOwnVariant(after)];
  return Object.entries(field.fields ?? {}).flatMap(([key, inner]) => {
    if (noAgreement.has(key) || skipped.has(key)) return [];
    // Which of the variants is what the aspect itself says.
    const steps = key === 'variant' || isListBelowTitle(inner, spot) ? [] : [{ title: inner.title }];
    return compareField(inner, below(spot, key, ...steps), old[key], now[key], comparison);
  });
}

function compareField(
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  comparison: Comparison,
): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  if (comparison.hides('before', spot) || comparison.hides('after', spot)) return [];
  if (field.type === 'list' && field.items?.fields) {
    return compareItems(field.items, spot, itemsIn(before), itemsIn(after), comparison);
  }
  if (field.type === 'list' || field.type === 'one-or-list') {
    return compareList(field, spot, before, after, comparison);
  }
  if (field.type !== 'object' || [before, after].every((value) => isAmount(field, value))) {
    return compareValue(field, spot, before, after, comparison);
  }
  return isDeferral(field) && (before === undefined || after === undefined)
    ? [compareDeferral(field, spot, before, after, comparison)]
    : compareFields(field, spot, before, after, comparison);
}

/** Something else than an aspect that is put off, such as the KPIs of a goal. */
function compareDeferral(
  field: Field,
  spot: Spot,
  before: unknown,
  after: unknown,
  { names }: Comparison,
): Change {
  const tell = (value: unknown, side: Side) =>
    value === undefined
      ? undefined
      : {
          answers: [
            { answer: 'deferred' as const, details: detailsOf(field, spot.pointer, value, side, names) },
          ],
        };
  return changeAt(
    spot,
    after === undefined ? 'unsaid' : 'deferred',
    tell(before, 'before'),
    tell(after, 'after'),
  );
}

/** An item of a list, and its index. */
interface Placed {
  readonly item: Item;
  readonly index: number;
}

function compareItems(
  field: Field,
  list: Spot,
  before: readonly Placed[],
  after: readonly Placed[],
  comparison: Comparison,
): readonly Change[] {
  const { names } = comparison;
  const pointer = `${list.pointer}/*`;
  const kind = itemKindAt(pointer);
  const at = new Map([...before, ...after].map((placed) => [placed.item, placed.index]));
  const { pairs, left, come } = matchItems(
    before.map(({ item }) => item),
    after.map(({ item }) => item),
    matchingOf(kind, (item, side) => callKey(pointer, item, side, names)),
  );
  const indexOf = (item: Item) => at.get(item) ?? 0;
  const spotOf = (item: Item | undefined, other: Item | undefined): Spot => {
    const shown = callItem(
      pointer,
      other ?? item ?? {},
      indexOf(other ?? item ?? {}),
      other ? 'after' : 'before',
      names,
    );
    return {
      group: list.group,
      pointer,
      before: `${list.before}/${item ? indexOf(item) : '-'}`,
      after: `${list.after}/${other ? indexOf(other) : '-'}`,
      path: [...list.path, shown],
    };
  };
  const tell = (item: Item, side: Side) => ({
    details: detailsOf(field, pointer, item, side, names, calledBy(pointer, item)),
  });
  return [
    ...pairs.flatMap(([item, other]) => {
      const spot = spotOf(item, other);
      const own = sharedName(pointer, item, other);
      const renamed = own ? compareName(field, own, spot, item, other, comparison) : [];
      const skipped = new Set(own && renamed.length > 0 ? [own] : []);
      return [...renamed, ...compareFields(field, spot, item, other, comparison, skipped)];
    }),
    ...(comparison.hidesItems('before', list)
      ? []
      : come.map((item) =>
          changeAt(spotOf(undefined, item), kindOf(pointer).come, undefined, tell(item, 'after')),
        )),
    ...(comparison.hidesItems('after', list)
      ? []
      : left.map((item) =>
          changeAt(spotOf(item, undefined), kindOf(pointer).left, tell(item, 'before'), undefined),
        )),
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

function kindOf(pointer: string): { come: ChangeKind; left: ChangeKind } {
  if (pointer === '/parties/*') return { come: 'joined', left: 'left' };
  if (pointer === '/exceptions/*') return { come: 'explained', left: 'unexplained' };
  return { come: 'added', left: 'removed' };
}

function itemsIn(value: unknown): readonly Placed[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item, index) =>
    typeof item === 'object' && item !== null ? [{ item: item as Item, index }] : [],
  );
}

/** The items of a list in an aspect say themselves what they are. */
function isListBelowTitle({ type, items }: Field, { path }: { readonly path: readonly Step[] }): boolean {
  return type === 'list' && items?.fields !== undefined && path.length > 0;
}

function isAmount(field: Field, value: unknown): boolean {
  return value === undefined || amountOf(field, value) !== undefined;
}

function isDeferral({ fields }: Field): boolean {
  return fields?.until !== undefined && fields.agenda !== undefined;
}
