import { type Edit, type Finding, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import type { ShownDocument } from '../document.ts';

/** What changes make stale of the generated blocks; one that was stale already stays as it is. */
export function freshBlocks(
  { text, kind, rules, result, block }: ShownDocument,
  edits: readonly Edit[],
): readonly Edit[] {
  const stale = rules.find(({ id }) => id === 'generated-block-stale');
  if (!stale || !block || kind !== 'markdown') return [];
  const staleBefore = new Set(
    result.findings.flatMap(({ ruleId, place }) => (ruleId === stale.id ? [place?.start.offset] : [])),
  );
  const { changed, before } = apply(text, edits);
  const options = { rules: [stale], kind, today: result.plan.today, parseMarkdown: parseWithRemark };
  const isNew = ({ place }: Finding) => !staleBefore.has(before(place?.start.offset ?? 0));
  return lint(changed, options)
    .findings.filter((finding) => finding.ruleId === stale.id && isNew(finding))
    .flatMap(({ fixes = [] }) =>
      fixes.map((edit) => ({ ...edit, start: before(edit.start), end: before(edit.end) })),
    );
}

/** The changed text, and where something in it stood before. */
function apply(text: string, edits: readonly Edit[]) {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let changed = '';
  let at = 0;
  for (const edit of inOrder) {
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const before = (offset: number) => {
    let shift = 0;
    for (const { start, end, text: made } of inOrder) {
      if (start + shift + made.length > offset) break;
      shift += made.length - (end - start);
    }
    return offset - shift;
  };
  return { changed: changed + text.slice(at), before };
}
