/** Longest line of a comment; a quote may go over it. */
const width = 100;

/** A text as lines of a comment, broken between words. */
export function comment(text: string, indent = ''): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text).split(' ')) {
    if (line && indent.length + line.length + word.length + 3 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((part) => `${indent}# ${part}`);
}

/** A text without line breaks and control signs, which would end a comment. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The longest part of a quote that is shown. */
const longestQuote = 240;

/** A text as it stands in the document, in quotation marks; a long one is cut at a word, and a "…" follows them. */
export function quote(text: string): string {
  const line = oneLine(text);
  if (line.length <= longestQuote) return `"${line}"`;
  return `"${line.slice(0, line.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trimEnd()}" …`;
}

/** A text as a value in YAML, on one line: bare when no reader can take it for anything else. */
export function scalar(text: string): string {
  const line = oneLine(text);
  const isPlain =
    /^\p{L}[\p{L}\p{N} /.()'’–-]*$/u.test(line) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(line);
  return isPlain ? line : JSON.stringify(line);
}
