import { actorWords, type ReferenceList, referenceLists } from '@regiolint/schema';
import { type Fault, isReadInPart } from '../frontmatter/fault.ts';
import { nearestAmong } from './near.ts';
import { type PlainList, plainLists, referencePatterns } from './reference-places.ts';
import type { Standing } from './standing.ts';

/** Something that a reference may lead to. */
export interface Target {
  readonly id: string;
  /** Its id, name and aliases: the texts by which people may mean it. */
  readonly names: readonly string[];
  readonly list: PlainList;
  readonly pointer: string;
}

/** Looks up what a reference leads to. Ids are compared after trimming, with their capitals. */
export interface References {
  /** Everything with an id in the list, or in the lists that it stands for. */
  targets(list: ReferenceList): readonly Target[];
  /** Whether the reference leads somewhere; for actors also the words chair, support and everyone. */
  resolves(list: ReferenceList, reference: string): boolean;
  /** The one target of which the text is the name or an alias. */
  named(list: ReferenceList, text: string): Target | undefined;
  /** The target of which an id, a name or an alias is nearest to the text, when one is near. */
  near(list: ReferenceList, text: string): Target | undefined;
  /** False when a part of the list could not be read, so that nothing can be said of what is not in it. */
  isComplete(list: ReferenceList): boolean;
  /** The pointers of all references, wherever they stand, that may lead to the list and say this. */
  uses(list: PlainList, reference: string): readonly string[];
}

/** The words that stand for an actor without being declared, in every language. */
export const wordsForActors: ReadonlySet<string> = new Set(actorWords.flatMap(({ en, nl }) => [en, nl]));

/** An id made of a name: lower case, without accents, other signs turned into one hyphen. */
export function slugOf(name: string): string {
  // Most letters have no accent, and taking accents off is slow; ^ and ` are accents too.
  const plain = name.replace(/[^\0-\x7f]+|[\^`]+/g, withoutAccents).toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function withoutAccents(letters: string): string {
  return letters.normalize('NFD').replace(/\p{Diacritic}/gu, '');
}

/**
 * Makes the look-up for a covenant. What it costs grows with the size of the covenant, not with its square.
 *
 * @param standing what stands in the covenant, as far as it was accepted
 * @param faults what could not be read or accepted
 */
export function lookUp(standing: Standing, faults: readonly Fault[]): References {
  const plainTargets = perList((list: PlainList) => targetsIn(standing, list));
  const index = perList((list: ReferenceList) => makeIndex(plainLists(list).flatMap(plainTargets)));
  const isWhole = perList((list: PlainList) => {
    if (faults.length === 0) return true;
    const itemsWithId = new Set(plainTargets(list).map(({ pointer }) => pointer));
    return !faults.some((fault) => spoilsIds(fault, referenceLists[list], itemsWithId));
  });
  let uses: Uses | undefined;
  return {
    targets: (list) => index(list).targets,
    resolves(list, reference) {
      const id = reference.trim();
      return (list === 'actors' && wordsForActors.has(id)) || index(list).ids.has(id);
    },
    named: (list, text) => index(list).named(text.trim()),
    near: (list, text) => index(list).near(text),
    isComplete: (list) => plainLists(list).every(isWhole),
    uses(list, reference) {
      uses ??= usesIn(standing);
      const said = uses.get(reference.trim()) ?? [];
      return said.flatMap(({ pointer, leadsTo }) => (plainLists(leadsTo).includes(list) ? [pointer] : []));
    },
  };
}

/** By what they say. */
type Uses = ReadonlyMap<string, readonly Use[]>;

interface Use {
  readonly pointer: string;
  readonly leadsTo: ReferenceList;
}

interface Index {
  readonly targets: readonly Target[];
  readonly ids: ReadonlySet<string>;
  readonly named: (text: string) => Target | undefined;
  readonly near: (text: string) => Target | undefined;
}

function makeIndex(targets: readonly Target[]): Index {
  const byName = new Map<string, Set<Target>>();
  for (const target of targets) {
    for (const name of target.names) byName.set(name, (byName.get(name) ?? new Set()).add(target));
  }
  let nearest: Index['near'] | undefined;
  return {
    targets,
    ids: new Set(targets.map(({ id }) => id)),
    named(text) {
      const [target, another] = byName.get(text) ?? [];
      return another ? undefined : target;
    },
    near(text) {
      nearest ??= nearestAmong(targets.flatMap((target) => target.names.map((name) => [name, target])));
      return nearest(text);
    },
  };
}

function targetsIn(standing: Standing, list: PlainList): Target[] {
  return standing.at(`${referenceLists[list]}/*`).flatMap(({ data: item, pointer }) => {
    const { id, name, statement, aliases } = item as Record<string, unknown>;
    if (typeof id !== 'string') return [];
    const others = [name, statement, ...(Array.isArray(aliases) ? aliases : [])];
    const names = [id, ...others]
      .filter((text): text is string => typeof text === 'string')
      .map((text) => text.trim());
    return [{ id: id.trim(), names, list, pointer }];
  });
}

function usesIn(standing: Standing): Uses {
  const uses = new Map<string, Use[]>();
  for (const [place, leadsTo] of referencePatterns()) {
    for (const { data: reference, pointer } of standing.in(place)) {
      if (typeof reference !== 'string') continue;
      const id = reference.trim();
      const before = uses.get(id);
      if (before) before.push({ pointer, leadsTo });
      else uses.set(id, [{ pointer, leadsTo }]);
    }
  }
  return uses;
}

function spoilsIds(fault: Fault, list: string, itemsWithId: ReadonlySet<string>): boolean {
  if (fault.code === 'empty' || isReadInPart(fault)) return false;
  if (fault.code === 'refused' && fault.reason === 'items') return false;
  const { pointer } = fault;
  if (pointer === list || list.startsWith(`${pointer}/`)) return true;
  if (!pointer.startsWith(`${list}/`)) return false;
  const [index, property] = pointer.slice(list.length + 1).split('/');
  const isWhole = property === undefined || fault.code === 'unknown-key';
  return property === 'id' || (isWhole && !itemsWithId.has(`${list}/${index}`));
}

/** Does the work for a list the first time that it is asked. */
function perList<List, Made>(make: (list: List) => Made): (list: List) => Made {
  const known = new Map<List, Made>();
  return (list) => {
    if (!known.has(list)) known.set(list, make(list));
    return known.get(list) as Made;
  };
}
