import { type Edit, fix } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import type { ShownDocument } from '../document.ts';

/** Everything that is mended without a choice, as one change that is as small as it can be. */
export function fixAll({ text, kind, rules, result, settings }: ShownDocument): Edit | undefined {
  if (result.findings.every(({ fixes, explained }) => !fixes || explained)) return undefined;
  const mended = fix(text, {
    rules,
    kind,
    today: result.plan.today,
    parseMarkdown: parseWithRemark,
    ...(settings.levels && { levels: settings.levels }),
    ...(settings.files && { files: settings.files }),
  }).text;
  return mended === text ? undefined : differenceOf(text, mended);
}

function differenceOf(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let behind = 0;
  while (behind < shortest - start && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
