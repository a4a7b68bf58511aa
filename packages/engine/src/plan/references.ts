import { actorWords, fieldAt, type ReferenceList, referenceLists } from '@regiolint/schema';
import { distance } from 'fastest-levenshtein';
import type { Fault } from '../frontmatter/fault.ts';
import { stepsOf } from '../frontmatter/reading.ts';
import { bare } from '../frontmatter/spelling.ts';
import { follow } from './item.ts';

/** Something that a reference may lead to. */
export interface Target {
  readonly id: string;
  /** Its id, name and aliases: the texts by which people may mean it. */
  readonly names: readonly string[];
  readonly list: PlainList;
  readonly pointer: string;
}

type PlainList = Exclude<ReferenceList, 'members' | 'actors'>;

/** Looks up what a reference leads to. Ids are compared after trimming, with their capitals. */
export interface References {
  /** Everything with an id in the list, or in the lists that it stands for. */
  targets(list: ReferenceList): readonly Target[];
  /** Whether the reference leads somewhere; for actors also the words chair, support and everyone. */
  resolves(list: ReferenceList, reference: string): boolean;
  /** The one target of which the text is the name or an alias. */
  named(list: ReferenceList, text: string): Target | undefined;
  /** The target of which an id, a name or an alias is near the text. */
  near(list: ReferenceList, text: string): Target | undefined;
  /** False when a part of the list could not be read, so that nothing can be said of what is not in it. */
  isComplete(list: ReferenceList): boolean;
}

/** The words that stand for an actor without being declared, in every language. */
export const wordsForActors: ReadonlySet<string> = new Set(actorWords.flatMap(({ en, nl }) => [en, nl]));

export function lookUp(data: unknown, faults: readonly Fault[]): References {
  const byList = new Map<ReferenceList, readonly Target[]>();
  const targets = (list: ReferenceList): readonly Target[] => {
    const known = byList.get(list);
    if (known) return known;
    const found = plainLists(list).flatMap((plain) => targetsOf(data, plain));
    byList.set(list, found);
    return found;
  };
  return {
    targets,
    resolves(list, reference) {
      const id = reference.trim();
      return (
        (list === 'actors' && wordsForActors.has(id)) || targets(list).some((target) => target.id === id)
      );
    },
    named(list, text) {
      const wanted = text.trim();
      const found = targets(list).filter((target) => target.names.includes(wanted));
      return found.length === 1 ? found[0] : undefined;
    },
    near(list, text) {
      return targets(list).find((target) => target.names.some((name) => isNear(name, text)));
    },
    isComplete(list) {
      return plainLists(list).every((plain) => {
        const at = referenceLists[plain];
        const ids = new Set(targetsOf(data, plain).map((target) => target.pointer));
        return !faults.some((fault) => spoilsIds(fault, at, ids));
      });
    },
  };
}

/** The lists that a reference to `list` may lead to. */
export function plainLists(list: ReferenceList): readonly PlainList[] {
  return list === 'actors' || list === 'members' ? referenceLists[list] : [list];
}

/** The list that the reference at this pointer leads to. */
export function leadsTo(pointer: string): ReferenceList | undefined {
  return fieldAt(pointer)?.leadsTo;
}

const legalForms =
  /\b(stichting|vereniging|coöperatie|cooperatie|b\.?\s?v\.?|n\.?\s?v\.?|u\.?\s?a\.?|foundation)\b\.?/gi;

/** Two letters apart at most, or the same but for capitals, accents, spaces, hyphens and legal forms. */
export function isNear(a: string, b: string): boolean {
  const plainA = bare(a.replace(legalForms, ''));
  const plainB = bare(b.replace(legalForms, ''));
  if (plainA === plainB) return plainA !== '';
  const most = Math.min(2, Math.floor((Math.min(a.length, b.length) - 1) / 2));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

function targetsOf(data: unknown, list: PlainList): Target[] {
  return follow(data, [...stepsOf(referenceLists[list]), '*']).flatMap(({ data: item, pointer }) => {
    const { id, name, statement, aliases } = item as Record<string, unknown>;
    if (typeof id !== 'string') return [];
    const others = [name, statement, ...(Array.isArray(aliases) ? aliases : [])];
    const names = [id, ...others]
      .filter((text): text is string => typeof text === 'string')
      .map((text) => text.trim());
    return [{ id: id.trim(), names, list, pointer }];
  });
}

function spoilsIds(fault: Fault, list: string, itemsWithId: ReadonlySet<string>): boolean {
  if (fault.code === 'empty' || fault.code === 'cut-at-hash') return false;
  const { pointer } = fault;
  if (pointer === list || list.startsWith(`${pointer}/`)) return true;
  if (!pointer.startsWith(`${list}/`)) return false;
  const [index, property] = pointer.slice(list.length + 1).split('/');
  const isWhole = property === undefined || fault.code === 'unknown-key';
  return property === 'id' || (isWhole && !itemsWithId.has(`${list}/${index}`));
}
