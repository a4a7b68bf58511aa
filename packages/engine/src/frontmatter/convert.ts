import type { Field } from '@regiolint/schema';
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LimitName } from '../source/limits.ts';
import { unreadableDetails } from './details.ts';
import { convertMapping } from './mapping.ts';
import { misreadMapping } from './misread.ts';
import { below } from './reading.ts';
import { convertScalar } from './scalar.ts';
import { quoted } from './text.ts';
import { firstLine, nothing, rangeOf, shownTag, typedAt, type Walk } from './walk.ts';

/**
 * Turns a YAML node into canonical data, and notes where each value stands. Unlike `toJS` of the library it is bounded
 * in depth and in nodes, follows no circle, takes words for keys only, and translates keys and values by their place
 * in the covenant.
 *
 * @param field what the covenant has at this place; absent below a key that starts with `x-`
 */
export function convert(
  walk: Walk,
  node: Node | null | undefined,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const { progress, limits } = walk;
  if (progress.stopped || !node) return nothing;
  progress.nodes += 1;
  if (progress.nodes > limits.nodes) return stop(walk, 'nodes', node);
  if (depth > limits.depth) return stop(walk, 'depth', node);

  if (isAlias(node)) return convertAlias(walk, node, field, pointer, depth);
  if ('anchor' in node && node.anchor) walk.anchors.set(node.anchor, { node, field });
  const tag = foreignTag(node);
  if (tag) return swallowed(walk, node, tag, pointer);

  walk.open.add(node);
  const inside = 'flow' in node && node.flow && !walk.isFlow ? { ...walk, isFlow: true as const } : walk;
  const value = isMap(node)
    ? convertMap(inside, node, field, pointer, depth)
    : isSeq(node)
      ? convertList(inside, node, field, pointer, depth)
      : isScalar(node)
        ? convertScalar(walk, node, field, pointer)
        : nothing;
  walk.open.delete(node);
  return value;
}

function convertMap(
  walk: Walk,
  node: YAMLMap,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const misread = field && misreadMapping(walk, node, field, pointer);
  if (misread) {
    walk.faults.push(misread);
    return nothing;
  }
  // Where the covenant has no object the data stays as it is, and the schema refuses it as a whole.
  return convertMapping(walk, node, field?.fields ? field : undefined, pointer, depth);
}

function convertList(
  walk: Walk,
  node: YAMLSeq,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const list: unknown[] = [];
  for (const item of node.items as (Node | null)[]) {
    const at = below(pointer, list.length);
    const faultsBefore = walk.faults.length;
    const value = convert(walk, item, field?.items, at, depth + 1);
    // An item that could not be read is there all the same: it leaves a hole, so that the others keep their index.
    if (!item || (value === nothing && walk.faults.length === faultsBefore)) continue;
    const range = rangeOf(walk, item);
    walk.places.set(at, { value: range, head: firstLine(walk, range) });
    list.push(value === nothing ? undefined : value);
  }
  return list.length > 0 ? list : nothing;
}

function convertAlias(
  walk: Walk,
  node: Alias,
  field: Field | undefined,
  pointer: string,
  depth: number,
): unknown {
  const target = walk.anchors.get(node.source);
  const range = rangeOf(walk, node);
  if (!target) {
    const fixes = walk.alias ? {} : { fixes: [{ ...range, text: quoted(typedAt(walk, range)) }] };
    walk.faults.push({ code: 'unreadable', reason: 'asterisk', pointer, range, ...fixes });
    return nothing;
  }
  if (walk.open.has(target.node)) {
    const detail = unreadableDetails.circle;
    walk.faults.push({ code: 'unreadable', reason: 'default', pointer, range, detail });
    return nothing;
  }
  const inside: Walk = { ...walk, alias: range, faults: [] };
  const value = convert(inside, target.node, field, pointer, depth + 1);
  const isRepeated = target.field === field;
  for (const fault of inside.faults) walk.faults.push(isRepeated ? { ...fault, repeated: true } : fault);
  return value;
}

/** YAML takes a tag out of the text. Of a plain text nothing is lost here. */
function swallowed(walk: Walk, node: Node, tag: string, pointer: string): unknown {
  const range = rangeOf(walk, node);
  const typed = typedAt(walk, range);
  const isPlain = isScalar(node) && node.type === 'PLAIN' && !walk.alias && !/[\r\n]/.test(typed);
  const fixes = [{ ...range, text: quoted(typed) }];
  walk.faults.push({
    code: 'tag',
    pointer,
    range: firstLine(walk, range),
    tag,
    ...(isPlain ? { fixes } : {}),
  });
  return isPlain ? typed : nothing;
}

function foreignTag(node: Node): string | undefined {
  const { tag } = node;
  if (!tag || /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag)) return undefined;
  return shownTag(tag);
}

function stop(walk: Walk, limit: LimitName, node: Node): typeof nothing {
  const range = firstLine(walk, rangeOf(walk, node));
  walk.progress.stopped = { code: 'limit', limit, allowed: walk.limits[limit], pointer: '', range };
  return nothing;
}
