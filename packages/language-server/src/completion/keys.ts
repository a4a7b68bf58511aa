import { type AspectName, aspectNames, type Field, type Language } from '@regiolint/schema';
import { helpAt } from '@regiolint/schema/help';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Cursor } from '../block/cursor.ts';
import type { CompletionOptions } from '../completion.ts';
import type { ShownDocument } from '../document.ts';
import { toRange } from '../positions.ts';
import { words } from '../words.ts';
import { plain, type Snippet, wholeAspect } from './snippets.ts';
import { vocabularyOf } from './vocabulary.ts';

type KeyCursor = Extract<Cursor, { kind: 'key' }>;

/** The keys that are not there yet, and at the top also whole aspects. */
export function keyItems(
  shown: ShownDocument,
  cursor: KeyCursor,
  { snippets }: CompletionOptions,
): CompletionItem[] {
  const { document, language, text } = shown;
  const own = vocabularyOf(shown);
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const range = toRange(document, cursor.replace);
  return Object.entries(cursor.field.fields ?? {}).flatMap(([name, field], index) => {
    if (cursor.taken.has(field.key.nl) || cursor.taken.has(field.key.en)) return [];
    const key = field.key[own];
    const pointer = `${cursor.pointer}/${name}`;
    const sort = `${field.required ? 0 : 1}${String(index).padStart(3, '0')}`;
    const item = (label: string, snippet: Snippet, more: Partial<CompletionItem>): CompletionItem => ({
      label,
      filterText: cursor.brackets?.quoted ? JSON.stringify(key) : key,
      documentation: documentationOf(pointer, field, language),
      insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText: snippets ? snippet : plain(snippet) },
      // The lines below the first are indented here, so that every editor does the same.
      insertTextMode: 1,
      ...more,
    });
    const single = item(key, afterKey(field, key, cursor, own, newline), {
      kind: field.fields ? CompletionItemKind.Module : CompletionItemKind.Property,
      detail: `${field.title[language]}${field.required ? ` (${words.required[language]})` : ''}`,
      sortText: sort,
    });
    if (cursor.pointer !== '' || cursor.hasColon || cursor.brackets || !isAspect(name)) return [single];
    const whole = item(`${key} … (${words.wholeAspect[language]})`, wholeAspect(name, own, newline), {
      kind: CompletionItemKind.Snippet,
      detail: field.question?.[language] ?? field.title[language],
      sortText: `${sort}b`,
    });
    return [single, whole];
  });
}

function afterKey(field: Field, key: string, cursor: KeyCursor, own: Language, newline: string): Snippet {
  const { brackets, hasColon, indent } = cursor;
  if (!brackets) return hasColon ? key : `${key}:${opening(field, own, indent, newline)}`;
  const inner = field.fields ? '{$0}' : field.items && field.type === 'list' ? '[$0]' : '';
  return `${brackets.lead}${brackets.quoted ? JSON.stringify(key) : key}${hasColon ? '' : `: ${inner}`}`;
}

/** What follows a key: a value on the same line, or the lines of what stands below it. */
function opening(field: Field, own: Language, indent: number, newline: string): Snippet {
  const below = `${newline}${' '.repeat(indent + 2)}`;
  if (field.fields) return `${below}$0`;
  if (!field.items) return ' ';
  if (field.type === 'one-or-list') return ' ';
  const first = Object.values(field.items.fields ?? {})[0];
  return `${below}- ${first ? `${first.key[own]}: ` : ''}$0`;
}

function documentationOf(pointer: string, field: Field, language: Language) {
  const description = helpAt(pointer)?.description[language];
  const value = [field.question?.[language], description].filter(Boolean).join('\n\n');
  return { kind: 'markdown' as const, value };
}

function isAspect(name: string): name is AspectName {
  return aspectNames.some((aspect) => aspect === name);
}
