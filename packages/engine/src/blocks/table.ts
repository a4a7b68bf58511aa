/** A Markdown table; columns in which nothing stands are left out, but for the first. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = header.flatMap((_, column) =>
    column === 0 || rows.some((row) => (row[column] ?? '') !== '') ? [column] : [],
  );
  const line = (cells: readonly string[]) =>
    `| ${columns.map((column) => escaped(cells[column] ?? '')).join(' | ')} |`.replace(/ {2,}/g, ' ');
  return [line(header), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** A text that Markdown shows as it is, on one line. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*_[\]<~]/g, '\\$&')
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&');
}
