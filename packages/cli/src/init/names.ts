/** A longer text is no enumeration of names. */
const longest = 1000;

/**
 * The names in a cell or an item that may hold several: "GGD Oost, Zorggroep West en Stichting Zon". A name may have an
 * "en" of its own, as in "Stichting Zorg en Welzijn".
 */
export function namesIn(text: string): readonly string[] {
  if (text.length > longest) return [text];
  const parts = text
    .split(/[,;](?![^(]*\))\s+/)
    .map((part) => part.replace(/^(?:en|and) /, '').trim())
    .filter((part) => part !== '');
  return parts.flatMap((part, index) => apart(part, parts.length > 1 && index === parts.length - 1));
}

/** An enumeration ends in "en" and its last name; elsewhere an "en" divides what goes on with the name of another. */
function apart(part: string, endsEnumeration: boolean): readonly string[] {
  const [, before = '', last = ''] = /^(.+) (?:en|and) (?![^(]*\))(.+)$/.exec(part) ?? [];
  if (before === '') return [part];
  const isAnother = startsLikeOne(last) || (endsEnumeration && !startsLikeOne(before));
  return isAnother ? [before, last] : [part];
}

/** Words that the name of an organisation often starts with. */
const organisation =
  /^(?:(?:de|het|the) )?(?:gemeenten?|provincie|waterschap|stichting|vereniging|coöperatie|\p{L}*ziekenhuis|huisartsen\p{L}*|apothekers?\p{L}*|zorg\p{L}+|thuiszorg|woon\p{L}+|woning\p{L}+|welzijns\p{L}+|hogeschool|universiteit|municipality|province|foundation|hospital|university)(?!\p{L})/iu;

function startsLikeOne(name: string): boolean {
  return organisation.test(name) || /^\p{Lu}{2,}(?!\p{L})/u.test(name);
}
