import type { Field } from '@regiolint/schema';
import { isMap, isScalar } from 'yaml';
import type { Limits } from '../source/limits.ts';
import type { Range } from '../source/source.ts';
import { convert } from './convert.ts';
import type { Fault } from './fault.ts';
import { parseYaml, problemOf } from './parse.ts';
import type { Placed, Reading, Typed } from './reading.ts';
import { nothing, startWalk } from './walk.ts';

/** Reads a block field by field, and keeps the fields on top that did not change. */
export interface KeptBlock {
  /** The same reading as that of the block at once; `undefined` when it is not certain to be the same. */
  read(text: string, block: Range, root: Field, limits: Limits): Reading | undefined;
  /** Forgets what it kept, because someone changed the data. */
  forget(): void;
}

/** One field on top, as it was read by itself. */
interface Part {
  /** The key as it was typed. */
  readonly typed: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly nodes: number;
  /** With offsets from the start of the part. */
  readonly read: Pieces;
  /** The same where it stood the last time. */
  moved?: { readonly at: number; readonly pieces: Pieces };
}

interface Pieces {
  readonly places: readonly (readonly [pointer: string, placed: Placed])[];
  readonly keys: readonly Typed[];
  readonly words: readonly Typed[];
  readonly faults: readonly Fault[];
}

const topKey = /^[A-Za-z][\w-]*[ \t]*:(?=[ \t\r\n]|$)/gm;

/**
 * A line that starts with a key in the first column starts a field, unless it stands in a text or a bracket that is still
 * open: then the part before it cannot be read by itself. A field with an anchor, or with anything wrong in it but that it is
 * empty, may depend on the others, and so does one that is there twice: then the block is read at once.
 */
export function keptBlock(): KeptBlock {
  let before = new Map<string, Part>();
  return {
    forget: () => before.clear(),
    read(text, block, root, limits) {
      const kept = new Map<string, Part>();
      const parts: { readonly at: number; readonly part: Part }[] = [];
      for (const { start, end } of fieldsIn(text, block) ?? []) {
        const typed = text.slice(start, end);
        const part = before.get(typed) ?? readPart(typed, root, limits);
        if (!part || kept.has(typed)) return undefined;
        kept.set(typed, part);
        parts.push({ at: start, part });
      }
      before = kept;
      return together(parts, limits);
    },
  };
}

function fieldsIn(text: string, { start, end }: Range): readonly Range[] | undefined {
  const block = text.slice(start, end);
  if (/^(?:---|\.\.\.)/m.test(block)) return undefined;
  const cuts = [...block.matchAll(topKey)]
    .map(({ index }) => start + index)
    .filter((at) => isLineStart(text, at));
  // What stands above the first key belongs to it.
  return cuts.map((at, index) => ({ start: index === 0 ? start : at, end: cuts[index + 1] ?? end }));
}

/** Other signs end a line for a regular expression, and not in YAML. */
function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function readPart(text: string, root: Field, limits: Limits): Part | undefined {
  const parsed = parseYaml(text);
  const { contents } = parsed;
  if (problemOf(parsed) || parsed.warnings.length > 0 || !isMap(contents) || contents.items.length !== 1)
    return undefined;
  const key = contents.items[0]?.key;
  const walk = startWalk(text, root, limits);
  const data = convert(walk, contents, root, '', 0);
  const isAlone = walk.anchors.size === 0 && walk.faults.every(({ code }) => code === 'empty');
  if (!isAlone || walk.progress.stopped || !isScalar(key)) return undefined;
  const { places, keys, words, faults, progress } = walk;
  return {
    typed: String(key.value),
    data: data === nothing ? {} : (data as Readonly<Record<string, unknown>>),
    nodes: progress.nodes,
    read: { places: [...places], keys, words, faults },
  };
}

function together(
  parts: readonly { readonly at: number; readonly part: Part }[],
  limits: Limits,
): Reading | undefined {
  if (parts.length === 0) return undefined;
  const data: Record<string, unknown> = {};
  const places = new Map<string, Placed>();
  const keys: Typed[] = [];
  const words: Typed[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  // Each part counts the block itself once more.
  let nodes = 1;
  for (const { at, part } of parts) {
    nodes += part.nodes - 1;
    const names = [part.typed, ...part.read.places.flatMap(([pointer]) => topOf(pointer))];
    if (names.some((name) => seen.has(name)) || nodes > limits.nodes) return undefined;
    for (const name of names) seen.add(name);
    if (part.moved?.at !== at) part.moved = { at, pieces: moved(part.read, at) };
    const { pieces } = part.moved;
    Object.assign(data, part.data);
    for (const [pointer, placed] of pieces.places) places.set(pointer, placed);
    keys.push(...pieces.keys);
    words.push(...pieces.words);
    faults.push(...pieces.faults);
  }
  return { data, places, keys, words, faults, readable: true };
}

/** Of what stands on top its pointer. */
function topOf(pointer: string): readonly string[] {
  return pointer.lastIndexOf('/') === 0 ? [pointer] : [];
}

function moved({ places, keys, words, faults }: Pieces, by: number): Pieces {
  const range = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  const typed = (one: Typed): Typed => ({ ...one, range: range(one.range) });
  const placed = ({ key, value, head }: Placed): Placed => ({
    ...(key && { key: range(key) }),
    value: range(value),
    ...(head && { head: range(head) }),
  });
  return {
    places: places.map(([pointer, one]) => [pointer, placed(one)] as const),
    keys: keys.map(typed),
    words: words.map(typed),
    faults: faults.map((fault) => ({ ...fault, range: range(fault.range) })),
  };
}
