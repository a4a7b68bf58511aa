/**
 * The one way in which data gets into JSON. Every character that a terminal or a build server might obey is written as
 * its number, so that what is read back is exactly what went in.
 *
 * @param indent spaces for each level; without it all stands on one line
 */
export function escapeJson(data: unknown, indent?: number): string {
  return JSON.stringify(data, null, indent)
    .replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '##\\u005b');
}

/** Of the characters below U+0020 none is left by then but the line breaks between the parts. */
const obeyed = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
