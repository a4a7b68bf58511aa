import type { Location } from 'vscode-languageserver-types';
import type { ShownDocument } from './document.ts';
import { namedAt, namedInText, usesOf } from './ids.ts';
import { holds, toRange } from './positions.ts';

export interface ReferenceOptions {
  readonly includeDeclaration: boolean;
}

/** Everything that refers to what is named at an offset. */
export function references(
  shown: ShownDocument,
  offset: number,
  { includeDeclaration }: ReferenceOptions,
): Location[] | undefined {
  const { document, block, result } = shown;
  const named = block && holds(block, offset) ? namedAt(shown, offset) : namedInText(shown, offset);
  if (!named) return undefined;
  const declared = includeDeclaration ? [`${named.target.pointer}/id`] : [];
  return [...declared, ...usesOf(shown, named.target)].flatMap((pointer) => {
    const placed = result.places.get(pointer);
    return placed ? [{ uri: document.uri, range: toRange(document, placed.value) }] : [];
  });
}
