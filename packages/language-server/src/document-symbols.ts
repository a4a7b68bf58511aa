import type { Range } from '@regiolint/engine';
import { nameOf } from '@regiolint/engine/rule';
import { aspectNames, fieldAt } from '@regiolint/schema';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { dataAt } from './block/data-at.ts';
import type { ShownDocument } from './document.ts';
import { toRange } from './positions.ts';
import { words } from './words.ts';

const groups = ['why', 'what', 'how', 'culture'] as const;

/** What the block holds, by the ordering model: what it is about first, then why, what, how and culture. */
export function documentSymbols(shown: ShownDocument): DocumentSymbol[] {
  const aspects = new Set<string>(aspectNames);
  const onTop = [...shown.result.places.keys()]
    .filter((pointer) => /^\/[^/]+$/.test(pointer))
    .map((pointer) => pointer.slice(1));
  const document = onTop.filter((name) => !aspects.has(name));
  return [
    ...group(shown, 'document', document),
    ...groups.flatMap((name) =>
      group(
        shown,
        name,
        aspectNames.filter((aspect) => onTop.includes(aspect) && fieldAt(`/${aspect}`)?.group === name),
      ),
    ),
  ];
}

function group(shown: ShownDocument, name: keyof typeof words, members: readonly string[]): DocumentSymbol[] {
  const children = members.flatMap((member) => field(shown, `/${member}`));
  const [first] = children;
  if (!first) return [];
  const ranges = members.map((member) => wholeOf(shown, `/${member}`)).filter((range) => range !== undefined);
  const range = {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
  return [
    {
      name: words[name][shown.language],
      kind: SymbolKind.Namespace,
      range: toRange(shown.document, range),
      selectionRange: first.selectionRange,
      children,
    },
  ];
}

function field(shown: ShownDocument, pointer: string): DocumentSymbol[] {
  const { document, result, language } = shown;
  const { key } = result.places.get(pointer) ?? {};
  const range = wholeOf(shown, pointer);
  const known = fieldAt(pointer);
  if (!key || !range || !known) return [];
  const lists = known.items ? [pointer] : listsIn(pointer).filter((list) => result.places.has(list));
  return [
    {
      name: known.title[language],
      detail: detailOf(shown, pointer),
      kind: known.fields ? SymbolKind.Class : known.items ? SymbolKind.Array : SymbolKind.Property,
      range: toRange(document, range),
      selectionRange: toRange(document, key),
      children: lists.flatMap((list) => items(shown, list)),
    },
  ];
}

/** The items of a list that are something by themselves, by their names. */
function items({ document, result }: ShownDocument, list: string): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let index = 0; ; index += 1) {
    const pointer = `${list}/${index}`;
    const placed = result.places.get(pointer);
    if (!placed) return symbols;
    const data = dataAt(result.plan.covenant, pointer);
    if (typeof data === 'string' || typeof data === 'number') continue;
    const selection = placed.head ?? placed.value;
    symbols.push({
      name: nameOf(data, index) || String(index + 1),
      kind: SymbolKind.Object,
      range: toRange(document, placed.value),
      selectionRange: toRange(document, selection),
    });
  }
}

function listsIn(pointer: string): readonly string[] {
  const { fields = {} } = fieldAt(pointer) ?? {};
  return Object.keys(fields)
    .filter((name) => fields[name]?.items?.fields)
    .map((name) => `${pointer}/${name}`);
}

/** A key with all that stands below it. */
function wholeOf({ result }: ShownDocument, pointer: string): Range | undefined {
  const { key, value } = result.places.get(pointer) ?? {};
  if (!key || !value) return undefined;
  return { start: Math.min(key.start, value.start), end: Math.max(key.end, value.end) };
}

function detailOf({ result, text }: ShownDocument, pointer: string): string {
  const { value } = result.places.get(`${pointer}/variant`) ?? result.places.get(pointer) ?? {};
  const said = value ? text.slice(value.start, value.end) : '';
  const isOne = !/[\r\n]/.test(said) && !result.places.has(`${pointer}/0`) && !/^[{[]/.test(said);
  const isObject = fieldAt(pointer)?.fields && !result.places.has(`${pointer}/variant`);
  return isOne && !isObject ? said.slice(0, 80) : '';
}
