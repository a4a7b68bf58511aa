/** A title as it stands within a sentence: "termijn", but "KPI’s". */
export function inSentence(title: string): string {
  const [first = '', second = ''] = title;
  return second !== second.toLowerCase() ? title : first.toLowerCase() + title.slice(first.length);
}
