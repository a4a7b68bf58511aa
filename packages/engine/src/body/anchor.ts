/** How a heading is linked to: lower case, spaces to hyphens, `#` in front or not. */
export function anchorOf(heading: string): string {
  return heading.replace(/^#+/, '').trim().toLowerCase().replace(/\s+/g, '-');
}
