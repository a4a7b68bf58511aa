import type { MarkdownParser } from '@regiolint/engine';

/** The native parser; where it does not load, the one in plain JavaScript. */
export async function markdownParser(): Promise<MarkdownParser> {
  try {
    const { parseWithSatteri } = await import('./satteri.ts');
    return parseWithSatteri;
  } catch {
    const { parseWithRemark } = await import('@regiolint/engine/remark');
    return parseWithRemark;
  }
}
