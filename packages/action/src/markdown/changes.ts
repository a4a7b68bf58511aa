import type { Language } from '@regiolint/schema';
import type { PlanChange } from '../agreements.ts';

export function changesInMarkdown(_changes: readonly PlanChange[], _language: Language): readonly string[] {
  return [];
}
