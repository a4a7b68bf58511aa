import { type AspectName, fieldAt } from '@regiolint/schema';
import { type Insertion, insertAspect, keyName } from '../block/insert.ts';
import type { ShownDocument } from '../document.ts';

/** Puts a missing aspect in the block, with the cursor on what can be said first. */
export function addAspect(shown: ShownDocument, aspect: AspectName): Insertion | undefined {
  if (shown.result.places.has(`/${aspect}`)) return undefined;
  const first = fieldAt(`/${aspect}/variant`) ? 'variant' : 'explanation';
  return insertAspect(shown, aspect, [[keyName(shown, `/${aspect}/${first}`), '|']]);
}
