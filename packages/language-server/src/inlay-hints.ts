import type { Range } from '@regiolint/engine';
import { leadsTo } from '@regiolint/engine/rule';
import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import type { ShownDocument } from './document.ts';

const longest = 40;

/** Behind each id the name of what it leads to, where the name says more. */
export function inlayHints({ document, result, text }: ShownDocument, within: Range): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const [pointer, { value }] of result.places) {
    if (value.end < within.start || value.start > within.end) continue;
    const list = leadsTo(pointer);
    if (!list || result.places.has(`${pointer}/0`)) continue;
    const typed = text
      .slice(value.start, value.end)
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim();
    const target = result.plan.references.targets(list).find(({ id }) => id === typed);
    const name = target?.names[1];
    if (!name || name.toLowerCase() === typed.toLowerCase()) continue;
    hints.push({
      position: document.positionAt(value.end),
      label: name.length > longest ? `${name.slice(0, longest - 1)}…` : name,
      kind: InlayHintKind.Type,
      paddingLeft: true,
    });
  }
  return hints;
}
