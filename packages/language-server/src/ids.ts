import type { Range } from '@regiolint/engine';
import { leadsTo, type PlainList, plainLists, type Target } from '@regiolint/engine/rule';
import { referenceLists } from '@regiolint/schema';
import { placeAt } from './block/place.ts';
import type { ShownDocument } from './document.ts';
import { holds } from './positions.ts';

/** Something with an id, and where the cursor names it. */
export interface Named {
  readonly target: Target;
  /** Where the cursor names it. */
  readonly range: Range;
}

/** What is named at an offset of the block: where it is declared, or where something refers to it. */
export function namedAt(shown: ShownDocument, offset: number): Named | undefined {
  const { plan } = shown.result;
  const place = placeAt(shown, offset);
  if (place?.part !== 'value') return undefined;
  const { pointer, range } = place;
  const typed = shown.text
    .slice(range.start, range.end)
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
  const list = leadsTo(pointer);
  const lists = list ? plainLists(list) : listsOfIds.filter((name) => isIdIn(pointer, name));
  for (const name of lists) {
    const target = plan.references
      .targets(name)
      .find(({ id, pointer: at }) => id === typed && (list || pointer === `${at}/id`));
    if (target) return { target, range };
  }
  return undefined;
}

const listsOfIds = (Object.keys(referenceLists) as (keyof typeof referenceLists)[]).filter(
  (name): name is PlainList => name !== 'actors' && name !== 'members',
);

function isIdIn(pointer: string, list: PlainList): boolean {
  const at = `${referenceLists[list]}/`;
  return pointer.startsWith(at) && /^\d+\/id$/.test(pointer.slice(at.length));
}

/** Everything with an id, list by list. */
export function allTargets({ result }: ShownDocument): readonly Target[] {
  return listsOfIds.flatMap((list) => result.plan.references.targets(list));
}

/** The pointers at which something refers to a target. */
export function usesOf({ result }: ShownDocument, { list, id }: Target): readonly string[] {
  return result.plan.references.uses(list, id);
}

/** What is named in the text below the block at an offset: the longest name there. */
export function namedInText(shown: ShownDocument, offset: number): Named | undefined {
  const { text } = shown;
  const from = Math.max(offset - longestName, 0);
  const around = text.slice(from, offset + longestName);
  let longest: Named | undefined;
  for (const target of allTargets(shown)) {
    for (const name of target.names) {
      for (let at = around.indexOf(name); at >= 0 && name !== ''; at = around.indexOf(name, at + 1)) {
        const range = { start: from + at, end: from + at + name.length };
        const isLonger = !longest || name.length > longest.range.end - longest.range.start;
        if (holds(range, offset) && isLonger && isWhole(text, range)) longest = { target, range };
      }
    }
  }
  return longest;
}

/** The name of something at an offset: where it is declared, or where the text mentions it. */
export function calledAt(shown: ShownDocument, offset: number): Named | undefined {
  const place = placeAt(shown, offset);
  if (place) {
    const target = allTargets(shown).find(({ pointer }) => place.pointer === `${pointer}/name`);
    return target && place.part === 'value' ? { target, range: place.range } : undefined;
  }
  if (shown.block && holds(shown.block, offset)) return undefined;
  const named = namedInText(shown, offset);
  if (!named) return undefined;
  const { target, range } = named;
  // By an alias or an id it is called something else than its name.
  const isName = shown.text.slice(range.start, range.end) === target.names[1];
  return isName && shown.result.places.has(`${target.pointer}/name`) ? named : undefined;
}

const longestName = 200;

/** Whether no letter or figure touches it. */
export function isWhole(text: string, { start, end }: Range): boolean {
  return !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
}
