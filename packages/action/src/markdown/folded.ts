/**
 * A part that opens when it is asked for.
 *
 * @param title words of our own
 * @param content Markdown
 */
export function folded(title: string, content: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>\n`;
}
