import { printable } from './printable.ts';

/**
 * The one way in which text gets into XML, between tags and in attributes alike. What some readers of test results take
 * for the name of a file to attach is broken up.
 */
export function escapeXml(text: string): string {
  return printable(text)
    .replaceAll('[[ATTACHMENT', '[ [ATTACHMENT')
    .replace(/[&<>"'\ufffe\uffff]/g, (character) => entities[character] ?? '\ufffd');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
