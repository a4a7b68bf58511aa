import type { AspectName } from '@regiolint/schema';
import { entriesOf } from '../block/entries.ts';
import { type Insertion, insertAspect, insertLines, keyName } from '../block/insert.ts';
import type { ShownDocument } from '../document.ts';

/** Writes that an aspect is deferred, with room for the moment and the owner; not where it says so already. */
export function defer(shown: ShownDocument, aspect: AspectName): Insertion | undefined {
  const { result, text, block } = shown;
  if (result.plan.covenant[aspect]?.deferred !== undefined) return undefined;
  const lines = (indent: string) => [
    `${indent}${keyName(shown, `/${aspect}/deferred`)}:`,
    `${indent}  ${keyName(shown, `/${aspect}/deferred/until`)}: |`,
    `${indent}  ${keyName(shown, `/${aspect}/deferred/owner`)}: `,
  ];
  const key = result.places.get(`/${aspect}`)?.key;
  if (!key) return insertAspect(shown, aspect, [`${keyName(shown, `/${aspect}`)}:`, ...lines('  ')]);
  if (!/^["']?[ \t]*:[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(text.slice(key.end)) || !block) return undefined;
  const entries = entriesOf(text, block);
  const child = entries.find(({ parent }) => parent?.key.start === key.start);
  return insertLines(shown, lines(' '.repeat(child?.indent ?? 2)), key.end);
}
