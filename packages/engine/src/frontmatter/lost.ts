import type { Field } from '@regiolint/schema';
import type { Scalar } from 'yaml';
import { unreadableDetails } from './details.ts';
import type { Fault } from './fault.ts';
import { takesText, takesTextOrList } from './misread.ts';
import { quoted } from './text.ts';
import { rangeOf, typedAt, type Walk } from './walk.ts';

/** What YAML silently loses of a plain value: seen from how it was typed. */
export function whatIsLost(
  walk: Walk,
  node: Scalar,
  field: Field | undefined,
  pointer: string,
): Fault | undefined {
  if (node.type !== 'PLAIN') return undefined;
  if (typeof node.value === 'number') return numberFault(walk, node, node.value, field, pointer);
  if (typeof node.value !== 'string') return undefined;
  return hashFault(walk, node, pointer);
}

/** A text that a number sign cuts off, and what may have been meant. */
function hashFault(walk: Walk, node: Scalar, pointer: string): Fault | undefined {
  const range = rangeOf(walk, node);
  const cut = /([ \t]+)(#[^\s#][^\r\n]*)/y;
  cut.lastIndex = range.end;
  const [, space = '', typed] = cut.exec(walk.text) ?? [];
  if (typed === undefined) return undefined;
  const rest = typed.trimEnd();
  const hash = range.end + space.length;
  const whole = { start: node.range?.[0] ?? range.start, end: hash + rest.length };
  const isClear = !walk.isFlow || !/[,[\]{}]/.test(rest);
  return {
    code: 'cut-at-hash',
    pointer,
    range,
    rest,
    leaves: 'a part',
    ...(isClear && { inQuotes: { ...whole, text: quoted(typedAt(walk, whole)) } }),
    asRemark: { start: hash + 1, end: hash + 1, text: ' ' },
  };
}

/** A text that starts with a number sign, so that nothing is left of it. */
export function startsAtHash(
  walk: Walk,
  node: Scalar,
  field: Field | undefined,
  pointer: string,
): Fault | undefined {
  if (walk.alias || node.type !== 'PLAIN' || node.source !== '' || !takesTextOrList(field)) return undefined;
  const start = node.range?.[0] ?? 0;
  const sign = /#[^\s#][^\r\n]*/y;
  sign.lastIndex = start;
  const rest = sign.exec(walk.text)?.[0].trimEnd();
  if (rest === undefined) return undefined;
  const range = { start, end: start + rest.length };
  return {
    code: 'cut-at-hash',
    pointer,
    range,
    rest,
    leaves: 'nothing',
    inQuotes: { ...range, text: quoted(rest) },
    asRemark: { start: start + 1, end: start + 1, text: ' ' },
  };
}

function numberFault(
  walk: Walk,
  node: Scalar,
  value: number,
  field: Field | undefined,
  pointer: string,
): Fault | undefined {
  const range = rangeOf(walk, node);
  const text = typedAt(walk, range);
  const plain = text.replaceAll('.', '').replace(/^0+(?=[0-9])/, '');
  const common = { code: 'number-shortened', pointer, range, text, value, plain } as const;
  if (takesText(field)) {
    if (String(value) === text || !Number.isFinite(value)) return undefined;
    return { ...common, wants: 'text', fixes: [{ ...range, text: quoted(text) }] };
  }
  // In an amount 12.50 says no more than 12.5, so only what changes the number is asked about.
  const isGrouped = /^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(text);
  const hasLeadingZeros = /^0[0-9]+$/.test(text);
  const wantsNumber = field?.type === 'number' || field?.type === 'integer';
  return wantsNumber && (isGrouped || hasLeadingZeros) ? { ...common, wants: 'number' } : undefined;
}

/** A name that starts with `&` is taken for an anchor, and is lost when nothing refers to it. */
export function swallowedByAnchor(
  walk: Walk,
  node: Scalar,
  field: Field | undefined,
  pointer: string,
): Fault | undefined {
  if (!node.anchor || !takesText(field) || walk.text.includes(`*${node.anchor}`)) return undefined;
  const end = rangeOf(walk, node).end;
  const start = walk.text.lastIndexOf(`&${node.anchor}`, end);
  const range = { start, end: Math.max(end, start + node.anchor.length + 1) };
  return { code: 'unreadable', reason: 'default', pointer, range, detail: unreadableDetails.anchor };
}
