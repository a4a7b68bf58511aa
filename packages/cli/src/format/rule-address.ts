import { ruleBase } from '@regiolint/schema';

/** Where the page of a rule lives; a rule of the region's own has none, and neither has a file that was not read. */
export function ruleAddress(id: string): string | undefined {
  return id.startsWith('own-') || id === 'file-not-read' ? undefined : `${ruleBase}/${id}`;
}
