import { version } from '../version.ts';
import { escapeJson } from './escape-json.ts';
import type { Format } from './format.ts';

/** What `regiolint merge` reads: all that was found in a part of a collection, and what the formats need besides. */
export const formatShard: Format = (files, { today, ownRules, shard }) => {
  const { index = 1, of = 1, collection = '', ...settings } = shard ?? {};
  return `${escapeJson({ shard: { index, of }, version, collection, today, ...settings, ownRules, files })}\n`;
};
