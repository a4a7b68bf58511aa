/**
 * The one way in which text from outside gets into SVG and HTML, between tags and in attributes alike.
 * What cannot be seen or may not stand there is shown as U+FFFD. What a build server would take for a command, when a
 * page ends up in its log, is written as a reference.
 */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll('##[', '##&#91;')
    .replace(/^(\s*)::/gm, '$1&#58;:');
}

/** A text in which every control character, mark of direction and half pair is shown as U+FFFD. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(invisible, '\uFFFD');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]/gu;
