/** An id as one would say it: "regio tafel" of `regio-tafel`. Anything else stays as it was typed. */
export function idInWords(id: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(id) ? id.replaceAll('-', ' ') : id;
}
