import type { Field } from '@regiolint/schema';
import type { Node } from 'yaml';
import { convert } from './convert.ts';
import { knownKeys } from './spelling.ts';
import { aside, nothing, type Walk } from './walk.ts';

/** Whether nothing that stands behind a key would be lost, unknown or refused as a whole in an object that has the key. */
export function canBeReadIn(walk: Walk, owner: Field, typed: string, value: Node | null): boolean {
  const field = knownKeys(owner).get(typed)?.field;
  const trial: Walk = { ...aside(walk), isTrial: true, progress: { nodes: walk.progress.nodes } };
  const data = convert(trial, value, field, '', 0);
  const isWhole = !trial.progress.stopped && trial.faults.every(({ code }) => code === 'empty');
  return isWhole && field !== undefined && hasForm(data, field);
}

/** Whether there is a list where one belongs, and an object where one belongs. */
function hasForm(data: unknown, { type, items, fields }: Field): boolean {
  if (data === nothing || data === undefined) return true;
  if (Array.isArray(data)) return items !== undefined && data.every((item) => hasForm(item, items));
  if (typeof data === 'object') return fields !== undefined;
  return fields === undefined && (items === undefined || type === 'one-or-list');
}
