/** Where one clause of a sentence ends and the next starts, as offsets in it. */
export function clausesOf(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let start = 0;
  const border =
    /;|\s[–—]\s|["”]\s*,\s|,\s(?=(?:maar|but|terwijl|whereas|hoewel|although|echter|however)\s)/gi;
  for (const match of sentence.matchAll(border)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: sentence.length }];
}
