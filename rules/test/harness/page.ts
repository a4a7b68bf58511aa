/** An example on the page of a rule: a fenced block, and the heading that it stands below. */
export interface Example {
  readonly heading: string;
  readonly language: 'yaml' | 'markdown';
  /** The lines of the example without those that show a finding. */
  readonly lines: readonly string[];
  /** Whether the page says that something is found here. */
  readonly shows: boolean;
  /** 0-based line of the page where the block starts, and the first line after it. */
  readonly from: number;
  readonly to: number;
}

/** The examples of a page, in order. */
export function examplesOf(page: string): readonly Example[] {
  const lines = page.split('\n');
  const examples: Example[] = [];
  let heading = '';
  for (let at = 0; at < lines.length; at += 1) {
    heading = /^## (.*)$/.exec(lines[at] ?? '')?.[1] ?? heading;
    const fence = /^(`{3,})(yaml|markdown)$/.exec(lines[at] ?? '');
    if (!fence) continue;
    const to = lines.indexOf(fence[1] ?? '', at);
    if (to < 0) throw new Error(`The block on line ${at + 1} is not closed.`);
    const all = lines.slice(at + 1, to);
    const kept = all.filter((line) => !isFindingLine(line));
    examples.push({
      heading,
      language: fence[2] === 'yaml' ? 'yaml' : 'markdown',
      lines: kept,
      shows: kept.length < all.length,
      from: at + 1,
      to,
    });
    at = to;
  }
  return examples;
}

/** The page with fresh blocks in place of its own. */
export function withBlocks(
  page: string,
  examples: readonly Example[],
  blocks: readonly (readonly string[])[],
): string {
  const lines = page.split('\n');
  for (const [index, example] of [...examples.entries()].reverse()) {
    lines.splice(example.from, example.to - example.from, ...(blocks[index] ?? []));
  }
  return lines.join('\n');
}

function isFindingLine(line: string): boolean {
  return /^# document: /.test(line) || /^#? *\^+…? /.test(line);
}
