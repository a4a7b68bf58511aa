import { madeAndOwn } from '../blocks/own-text.ts';
import { type BlockName, blockNames } from '../blocks/render.ts';
import type { GeneratedBlock } from '../body/outline.ts';
import type { Edit } from '../frontmatter/fault.ts';
import type { Plan, WithBody } from '../plan/plan.ts';
import { isShownWhole } from './read-whole.ts';

/** A generated block as it should be. */
export interface FreshBlock {
  readonly isStale: boolean;
  /** The first line between the markers that people wrote themselves. */
  readonly own?: string;
  /** Writes it again; absent where people wrote something of their own. */
  readonly fix?: readonly Edit[];
}

/**
 * Renders a block again; `undefined` when it has an unknown name, or only one marker, or when something that it shows could
 * not be read.
 */
export function freshBlock(
  plan: Pick<Plan, 'render' | 'faults' | 'references' | 'covenant'> & Pick<WithBody, 'outline'>,
  block: GeneratedBlock,
): FreshBlock | undefined {
  const { name, content } = block;
  if (!content || !isBlockName(name) || !isShownWhole(plan, name)) return undefined;
  const rendered = plan.render(name);
  const { made, own } = madeAndOwn(name, { ...block, content });
  const text = ['', '', ...rendered.split('\n'), '', ''].join(plan.outline.newline);
  return {
    isStale: compared(made) !== compared(rendered.split('\n')),
    ...(own[0] === undefined ? { fix: [{ ...content, text }] } : { own: own[0] }),
  };
}

function isBlockName(name: string): name is BlockName {
  return blockNames.some((known) => known === name);
}

/** A formatter may have lined up the columns: spaces beside bars and the length of rules do not count. */
function compared(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[ \t]*\|[ \t]*/g, '|').replace(/-{3,}/g, '---')).join('\n');
}
