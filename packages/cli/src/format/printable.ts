/**
 * A text of a document as it may be printed: control characters, marks that turn the direction of writing and other
 * invisible ones are shown as their number, and what a build server would take for a command is broken up.
 */
export function printable(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(dangerous, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/gm, '$1: :');
}

const dangerous =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu;
