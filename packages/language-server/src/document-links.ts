import { fieldAt } from '@regiolint/schema';
import type { DocumentLink } from 'vscode-languageserver-types';
import { pageAddress } from './diagnostics.ts';
import type { ShownDocument } from './document.ts';
import { toRange } from './positions.ts';

/** The documents and addresses that the block refers to, and the pages of the rules in its exceptions. */
export function documentLinks({ document, result, text, rules }: ShownDocument): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const [pointer, { value }] of result.places) {
    const typed = text.slice(value.start, value.end).replace(/^(["'])(.*)\1$/, '$2');
    const target = /^\/exceptions\/\d+\/rule$/.test(pointer)
      ? rules.some(({ id }) => id === typed) && !typed.startsWith('own-')
        ? pageAddress(typed)
        : undefined
      : addressOf(pointer, typed, document.uri);
    if (target) links.push({ range: toRange(document, value), target });
  }
  return links;
}

const address = /^https?:\/\/[^\s<>"]+$/;
const path = /^(?!\/)(?:[^\s:?*<>|"]|[ ](?=\S))+\.[A-Za-z0-9]{2,5}(?:#[^\s]*)?$/;

function addressOf(pointer: string, typed: string, uri: string): string | undefined {
  const { type } = fieldAt(pointer) ?? {};
  if (type !== 'string' && type !== 'text') return undefined;
  if (address.test(typed)) return typed;
  if (!/\/reference$/.test(pointer) || !path.test(typed)) return undefined;
  try {
    return new URL(typed.split('/').map(encoded).join('/'), uri).href;
  } catch {
    // Of a document without a place there is nothing beside it.
    return undefined;
  }
}

function encoded(part: string): string {
  return encodeURI(part).replaceAll('?', '%3F');
}
