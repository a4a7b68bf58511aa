import { anchorOf } from '@regiolint/engine/rule';
import type { Location } from 'vscode-languageserver-types';
import { placeAt } from './block/place.ts';
import type { ShownDocument } from './document.ts';
import { namedAt, namedInText } from './ids.ts';
import { holds, toRange } from './positions.ts';

/** Where the thing at an offset is declared: of an id, of a name in the text, of a heading that an aspect names. */
export function definition(shown: ShownDocument, offset: number): Location | undefined {
  const { document, block, result } = shown;
  const isInBlock = block && holds(block, offset);
  const named = isInBlock ? namedAt(shown, offset) : namedInText(shown, offset);
  const placed = named && result.places.get(`${named.target.pointer}/id`);
  const range = placed?.value ?? (isInBlock ? headingAt(shown, offset) : undefined);
  return range && { uri: document.uri, range: toRange(document, range) };
}

function headingAt(shown: ShownDocument, offset: number) {
  const place = placeAt(shown, offset);
  if (!place?.pointer.endsWith('/section') || place.part !== 'value') return undefined;
  const typed = shown.text.slice(place.range.start, place.range.end).replace(/^(["'])(.*)\1$/, '$2');
  const sections = shown.result.plan.outline?.sections ?? [];
  return sections.find(({ heading }) => anchorOf(heading) === anchorOf(typed))?.range;
}
