import { referenceLists } from '@regiolint/schema';
import type { BlockName } from '../blocks/render.ts';
import { namesIn, shownIn } from '../blocks/shown.ts';
import { touches } from '../check/related.ts';
import { type Fault, mostOfOneKind } from '../frontmatter/fault.ts';
import { above, stepsOf } from '../frontmatter/reading.ts';
import type { Plan } from '../plan/plan.ts';

/** Whether everything that was written was also taken in, so that nothing is overlooked. */
export function isReadWhole(plan: Pick<Plan, 'faults'>): boolean {
  return lostIn(plan).length === 0;
}

/**
 * Whether everything was taken in that a generated block shows, so that its table loses nothing when it is made again.
 * What could not be read elsewhere in the covenant does not matter.
 */
export function isShownWhole(
  plan: Pick<Plan, 'faults' | 'references' | 'covenant'>,
  name: BlockName,
): boolean {
  const lost = lostIn(plan);
  if (lost.length === 0) return true;
  // Of more than this the rest is not told, and it may be anywhere.
  if (lost.length >= mostOfOneKind) return false;
  const { places, lists } = shownIn(name);
  const isLost = (faults: readonly Fault[], patterns: readonly string[]) =>
    faults.some((fault) => patterns.some((pattern) => mayBe(plan.covenant, fault, pattern)));
  return (
    !isLost(lost, places) &&
    lists.every((list) => {
      const inItems = lost.filter(({ pointer }) => pointer.startsWith(`${referenceLists[list]}/`));
      return plan.references.isComplete(list) && !isLost(inItems, namesIn(list));
    })
  );
}

/** What was written and not taken in. */
function lostIn(plan: Pick<Plan, 'faults'>): readonly Fault[] {
  const codes = ['unreadable', 'cut-at-comma', 'long-dash', 'tag', 'unknown-key', 'alias-conflict'] as const;
  const refused = plan.faults('refused').map(({ fault }) => fault);
  return [
    ...codes.flatMap((code) => plan.faults(code).map(({ fault }): Fault => fault)),
    ...refused.filter(({ reason }) => reason !== 'required' && reason !== 'items'),
  ];
}

/**
 * Whether what was lost may belong at a place of the vocabulary. A key that is not known may be another word for what is
 * not said beside it, but not for what is.
 */
function mayBe(covenant: unknown, fault: Fault, pattern: string): boolean {
  if (fault.code !== 'unknown-key' || fault.isMeant) return touches(pattern, fault.pointer, '');
  const parent = above(fault.pointer);
  const next = pattern.split('/')[parent.split('/').length];
  return (
    next !== undefined && touches(pattern, parent, '') && valueAt(covenant, parent)?.[next] === undefined
  );
}

function valueAt(covenant: unknown, pointer: string): Readonly<Record<string, unknown>> | undefined {
  let value = covenant as Readonly<Record<string, unknown>> | undefined;
  for (const step of stepsOf(pointer)) value = value?.[step] as typeof value;
  return value;
}
