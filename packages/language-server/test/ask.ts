import { rules } from '@regiolint/rules';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { createServices, openDocuments } from '../src/index.ts';

export const fixtureDay = '2026-11-22';

export const services = createServices({ rules, today: () => fixtureDay });

/** A document with the cursor where `|` stands. */
export function at(marked: string, uri = 'file:///plan.md') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = openDocuments().open(uri, '', 1, text);
  return { document, position: document.positionAt(offset), text, offset };
}

/** The text after the changes of an answer. */
export function changed(text: string, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
  const document = openDocuments().open('file:///x.md', 'markdown', 1, text);
  const edits = (changes as TextEdit[]).map(({ range, newText }) => ({
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    newText,
  }));
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end), text);
}
