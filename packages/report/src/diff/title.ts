/** A title as it stands within a sentence: "termijn", but "KPI’s". */
export function inSentence(title: string): string {
  const [first = '', second = ''] = title;
  // A capital goes without its accent, a small letter does not.
  if (title.startsWith('Eén ')) return `één${title.slice(3)}`;
  return second !== second.toLowerCase() ? title : first.toLowerCase() + title.slice(first.length);
}
