/**
 * Cuts a text between two lines, so that it stays within a bound. What folds is closed.
 *
 * @param said what tells the reader that there was more
 * @param sizeOf in characters or bytes
 */
export function cut(text: string, most: number, said: string, sizeOf: (text: string) => number): string {
  if (sizeOf(text) <= most) return text;
  const end = `\n${said}\n`;
  const room = most - sizeOf(end);
  const kept: string[] = [];
  let used = 0;
  let open = 0;
  for (const line of text.split('\n')) {
    const folds = line.startsWith('<details>') ? 1 : line.startsWith('</details>') ? -1 : 0;
    const size = sizeOf(line) + 1;
    if (used + size + (open + folds) * closing.length > room) break;
    kept.push(line);
    used += size;
    open += folds;
  }
  return `${kept.join('\n')}\n${closing.repeat(open)}${end}`;
}

const closing = '\n</details>\n';
