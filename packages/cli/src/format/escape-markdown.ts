import { printable } from './printable.ts';

/**
 * The one way in which text gets into Markdown, on one line and also in a table: no markup, no HTML, and nothing that
 * GitHub or GitLab makes a link, a mention, a reference, a picture or a formula of.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(triggers, `$&${gap}`)
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_{}[\]()|~^]/g, '\\$&')
    .replace(/\$/g, () => '<span>$</span>')
    .replaceAll(gap, '&#8203;');
}

/** A space without width: what stands on either side of it is no longer one word. What is printable has none. */
const gap = '\u200b';

/** They are looked for in what the reader sees, so that a backslash does not help. */
const triggers = /[@#!%~&^](?=\S)|:(?=[\w+/-])|\b(?:www|gh)(?=[.-])/gi;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
