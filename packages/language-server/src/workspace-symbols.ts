import { type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { ShownDocument } from './document.ts';
import { allTargets } from './ids.ts';
import { toRange } from './positions.ts';

/** Everything with a name of its own in a document: parties, bodies, themes, and so on. */
export function namedSymbols(shown: ShownDocument, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const { document, result } = shown;
  const containerName =
    typeof result.plan.covenant.title === 'string' ? result.plan.covenant.title : undefined;
  return allTargets(shown).flatMap(({ id, names, pointer, list }) => {
    const placed = result.places.get(`${pointer}/id`);
    if (!placed || !names.some((name) => name.toLowerCase().includes(wanted))) return [];
    return [
      {
        name: names[1] ?? id,
        kind: list === 'parties' ? SymbolKind.Package : SymbolKind.Object,
        location: { uri: document.uri, range: toRange(document, placed.value) },
        ...(containerName && { containerName }),
      },
    ];
  });
}
