import type { Field, Words } from '@regiolint/schema';
import { callItem } from './call.ts';
import type { Detail, Side } from './change.ts';
import type { Item } from './item-kinds.ts';
import type { Names } from './names.ts';
import { withOwnVariant } from './own-variant.ts';
import { amountOf, inTurn, type Said, saidOf } from './said.ts';
import { inSentence } from './title.ts';

/** What is no agreement: a name for references, and where the text is about it. */
export const noAgreement: ReadonlySet<string> = new Set(['id', 'section']);

/**
 * All that an object says, property by property in the order of the form; of lists with objects only what they are
 * called.
 *
 * @param pointer canonical, with `*` for indexes
 * @param skipped pointers of what is told elsewhere, as `pointer`
 */
export function detailsOf(
  field: Field,
  pointer: string,
  value: unknown,
  side: Side,
  names: Names,
  skipped: ReadonlySet<string> = new Set(),
): readonly Detail[] {
  const given = withOwnVariant(value);
  return Object.entries(field.fields ?? {}).flatMap(([key, inner]): readonly Detail[] => {
    const part = given[key];
    const at = `${pointer}/${key}`;
    if (part === undefined || noAgreement.has(key) || skipped.has(at)) return [];
    if (inner.type === 'object' && !amountOf(inner, part)) {
      return detailsOf(inner, at, part, side, names, skipped).map(({ title, said }) => ({
        title: together(inner.title, title),
        said,
      }));
    }
    return [{ title: inner.title, said: sayPart(inner, at, part, side, names) }];
  });
}

function sayPart(field: Field, pointer: string, value: unknown, side: Side, names: Names): Said {
  if (!field.items?.fields || !Array.isArray(value)) {
    const said = saidOf(field, value, side, names);
    return pointer === inTurn && 'list' in said ? { ...said, inTurn: true } : said;
  }
  const called = value.flatMap((item: Item | undefined, index) =>
    item === undefined ? [] : (callItem(`${pointer}/*`, item, index, side, names).name[0] ?? []),
  );
  return { list: called };
}

function together(outer: Words, inner: Words): Words {
  return { nl: `${outer.nl}, ${inSentence(inner.nl)}`, en: `${outer.en}, ${inSentence(inner.en)}` };
}
