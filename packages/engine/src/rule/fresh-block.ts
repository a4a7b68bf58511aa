import { type BlockName, blockNames, nothingYet } from '../blocks/render.ts';
import type { GeneratedBlock } from '../body/outline.ts';
import type { Edit } from '../frontmatter/fault.ts';
import type { Plan, WithBody } from '../plan/plan.ts';

/** A generated block as it should be. */
export interface FreshBlock {
  readonly isStale: boolean;
  /** Writes it again; absent where people wrote something of their own between the markers. */
  readonly fix: readonly Edit[] | undefined;
}

/** Renders a block again; `undefined` when it has an unknown name, or only one marker. */
export function freshBlock(
  plan: Pick<Plan, 'render'> & Pick<WithBody, 'outline'>,
  { name, content, sentences }: GeneratedBlock,
): FreshBlock | undefined {
  if (!content || !isBlockName(name)) return undefined;
  const rendered = plan.render(name);
  const { newline } = plan.outline;
  const own = sentences.filter(({ text }) => !Object.values(nothingYet).includes(text));
  const text = ['', '', ...rendered.split('\n'), '', ''].join(newline);
  return {
    isStale: compared(content.text) !== compared(rendered),
    fix: own.length === 0 ? [{ ...content, text }] : undefined,
  };
}

function isBlockName(name: string): name is BlockName {
  return blockNames.some((known) => known === name);
}

/** A formatter may have lined up the columns: spaces beside bars and the length of rules do not count. */
function compared(markdown: string): string {
  return markdown
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .trim()
        .replace(/[ \t]*\|[ \t]*/g, '|')
        .replace(/-{3,}/g, '---'),
    )
    .join('\n');
}
