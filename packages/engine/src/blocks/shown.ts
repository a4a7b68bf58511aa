import { aspectNames, referenceLists } from '@regiolint/schema';
import { type Pattern, patternAt } from '../plan/pattern.ts';
import { type PlainList, plainLists } from '../plan/reference-places.ts';
import { deferredColumns } from './deferred.ts';
import { listTables } from './lists.ts';
import { raciColumns } from './raci.ts';
import type { BlockName } from './render.ts';

/** What a block shows of the covenant. */
export interface Shown {
  /** The patterns of what stands in the table. */
  readonly places: readonly string[];
  /** The lists that it refers to, and shows the names of. */
  readonly lists: readonly PlainList[];
}

/** What is shown by each block. It is looked up once. */
export function shownIn(name: BlockName): Shown {
  const before = known.get(name);
  if (before) return before;
  const leaves = pointersIn(name).flatMap((pointer) => leavesOf(patternAt(pointer)));
  const lists = leaves.flatMap(({ leadsTo }) => (leadsTo ? plainLists(leadsTo) : []));
  const shown = { places: leaves.map(({ pattern }) => pattern), lists: [...new Set(lists)] };
  known.set(name, shown);
  return shown;
}

const known = new Map<BlockName, Shown>();

/** Where the name stands of what is in a list, as a table shows it. */
export function namesIn(list: PlainList): readonly string[] {
  const { below = [] } = patternAt(`${referenceLists[list]}/*`) ?? {};
  return below.flatMap(({ step, pattern }) => (step === 'name' || step === 'statement' ? [pattern] : []));
}

function pointersIn(name: BlockName): readonly string[] {
  if (name === 'raci') return raciColumns.map((column) => `/responsibilities/raci/*/${column}`);
  if (name === 'deferred') {
    const deferrals = [
      ...aspectNames.map((aspect) => `/${aspect}/deferred`),
      '/purpose/goals/*/kpisDeferred',
    ];
    const columns = deferrals.flatMap((deferral) => deferredColumns.map((column) => `${deferral}/${column}`));
    return [...columns, '/purpose/goals/*/statement'];
  }
  const { list, columns } = listTables[name];
  return columns.map((column) => `${list}/*/${column}`);
}

function leavesOf(place: Pattern | undefined): readonly Pattern[] {
  if (!place) return [];
  return place.below.length === 0 ? [place] : place.below.flatMap(leavesOf);
}
