import type { Field } from '@regiolint/schema';
import { isScalar, type YAMLMap } from 'yaml';
import type { Range } from '../source/source.ts';
import { canBeReadIn } from './can-be-read-in.ts';
import { unreadableDetails } from './details.ts';
import type { Entry } from './mapping.ts';
import { below, stepsOf } from './reading.ts';
import {
  type KnownKey,
  knownKeys,
  nearestKey,
  type Owner,
  ownersOfKey,
  sameButForSpelling,
} from './spelling.ts';
import { firstLine, rangeOf, type Walk } from './walk.ts';

/** A key as the author typed it, without quotation marks. */
export interface Key {
  readonly typed: string;
  readonly range: Range;
}

const hardSpaces = /^[\u00a0\u2007\u202f]+/;

/** The key of an entry; `undefined`, with a fault, when it is no word. */
export function keyOf(walk: Walk, entry: Entry, mapping: YAMLMap, pointer: string): Key | undefined {
  const node = entry.key;
  if (isScalar(node)) {
    if (node.anchor) walk.anchors.set(node.anchor, { node, field: undefined });
    const range = rangeOf(walk, node);
    const typed = node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value);
    const blank = hardSpaces.exec(typed)?.[0];
    if (blank) {
      const { start } = range;
      const inFront = { start, end: start + blank.length };
      walk.faults.push({ code: 'unreadable', reason: 'hard-space', pointer, range: inFront });
      return undefined;
    }
    if (typed.trim() !== '') return { typed, range };
  }
  const place = firstLine(walk, rangeOf(walk, node ?? entry.value ?? mapping));
  const end = Math.min(Math.max(place.end, place.start + 1), walk.text.length);
  walk.faults.push({
    code: 'unreadable',
    reason: 'default',
    pointer,
    range: { start: place.start, end },
    detail: unreadableDetails['odd-key'],
  });
  return undefined;
}

/** Notes a key that the covenant does not have here, and what may have been meant. */
export function unknownKey(
  walk: Walk,
  field: Field,
  key: Key,
  { value }: Entry,
  { flow }: YAMLMap,
  pointer: string,
): void {
  const spelling = sameButForSpelling(field, key.typed);
  const everywhere = walk.root ? ownersOfKey(walk.root, key.typed) : [];
  const near = spelling
    ? undefined
    : (nearestKey(field, key.typed) ?? calledOtherwise(field, key.typed, everywhere));
  const owners = spelling || near ? [] : everywhere;
  const owner = nearestOwner(owners, pointer);
  const meant = spelling?.name ?? near?.name;
  const isAtHome =
    owner &&
    owners.length === 1 &&
    !walk.alias &&
    !walk.isTrial &&
    canBeReadIn(walk, owner.field, key.typed, value);
  walk.faults.push({
    code: 'unknown-key',
    pointer: below(pointer, meant ?? key.typed),
    range: key.range,
    key: key.typed,
    ...(spelling && { spelling: spelling.field.key }),
    ...(near && { nearest: near.field.key }),
    ...(owner && { parent: owner.field.title }),
    ...(!owner && owners.length > 0 && { isElsewhere: true }),
    ...(isAtHome && {
      home: {
        pointer: owner.pointer,
        typed: {
          key: key.range,
          end: value ? rangeOf(walk, value).end : key.range.end,
          isFlow: flow === true,
        },
      },
    }),
    isMeant: meant !== undefined,
  });
}

/** The property of an object that goes by this key elsewhere: `verwijzing`, where it is called `document`. */
function calledOtherwise(object: Field, typed: string, owners: readonly Owner[]): KnownKey | undefined {
  const names = owners.map(({ field }) => knownKeys(field).get(typed)?.name);
  return [...knownKeys(object).values()].find(({ name }) => names.includes(name));
}

/**
 * The one object below the top that has a key: in the whole covenant, or else in the aspect where it was typed. What
 * every aspect can answer is no place to send a key to.
 */
function nearestOwner(owners: readonly Owner[], pointer: string): Owner | undefined {
  const below = owners.length === 1 ? owners : owners.filter(({ pointer: at }) => isInAspectOf(pointer, at));
  return below.length === 1 && below[0]?.pointer !== '' ? below[0] : undefined;
}

function isInAspectOf(pointer: string, at: string): boolean {
  const [aspect, answer = ''] = stepsOf(at);
  return stepsOf(pointer)[0] === aspect && !['deferred', 'elsewhere', 'notApplicable'].includes(answer);
}
