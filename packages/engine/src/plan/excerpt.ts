/** Longer texts make a message hard to read; the place shows the rest. */
const longest = 60;

/** A text of the document as a message shows it: on one line, and not too long. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 10 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  return `${[...line]
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** A value as it was typed, without the quotation marks around it. */
export function unquoted(typed: string): string {
  return /^(['"])(.*)\1$/s.exec(typed)?.[2] ?? typed;
}
