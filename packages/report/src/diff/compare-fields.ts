import type { Field } from '@regiolint/schema';
import type { Change, Side, Step } from './change.ts';
import { compareItems } from './compare-items.ts';
import { compareList, compareValue } from './compare-values.ts';
import { detailsOf, noAgreement } from './details.ts';
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
    return compareItems(field.items, spot, { before, after }, comparison, compareFields);
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
