/**
 * A text of which the end is left out when it is long; the whole of it is in the plan.
 *
 * @param most in characters as a reader counts them
 */
export function shortened(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  if (text.length <= most || characters.length <= most) return text;
  return `${characters.slice(0, most).join('').trimEnd()}…`;
}
