import type { Edit } from '@regiolint/engine';
import { plainLists, type Target, wordsForActors } from '@regiolint/engine/rule';
import type { Words } from '@regiolint/schema';
import type { Range as LspRange, WorkspaceEdit } from 'vscode-languageserver-types';
import { workspaceEdit } from './code-actions.ts';
import type { ShownDocument } from './document.ts';
import { allTargets, calledAt, namedAt, usesOf } from './ids.ts';
import { toRange } from './positions.ts';
import { freshBlocks } from './rename/fresh-blocks.ts';
import { renameMentions } from './rename/mentions.ts';
import { words } from './words.ts';

/** Why something cannot be renamed. */
export interface Refused {
  readonly refused: Words;
  readonly values?: Readonly<Record<string, string>>;
}

/** The id or the name at an offset, when it may be changed. */
export function prepareRename(shown: ShownDocument, offset: number): LspRange | Refused {
  const named = namedAt(shown, offset) ?? calledAt(shown, offset);
  return named ? toRange(shown.document, named.range) : { refused: words.noReference };
}

/**
 * Another id or another name: where it stands itself, wherever something refers to it or the text mentions it, and in the
 * blocks that are generated from it.
 */
export function rename(shown: ShownDocument, offset: number, newName: string): WorkspaceEdit | Refused {
  const identified = namedAt(shown, offset);
  const target = (identified ?? calledAt(shown, offset))?.target;
  if (!target) return { refused: words.noReference };
  const name = newName.trim();
  if (name === '' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return { refused: words.emptyName };
  const before = identified ? target.id : target.names[1];
  if (name === before) return { documentChanges: [] };
  const others = allTargets(shown).filter((other) => other.pointer !== target.pointer);
  const isTaken = identified
    ? others.some(({ id }) => id === name)
    : others.some(({ names }) => names.includes(name) || names.includes(before ?? ''));
  if (isTaken) return { refused: words.nameTaken, values: { name } };
  if (identified && plainLists('actors').includes(target.list) && wordsForActors.has(name)) {
    return { refused: words.nameFixed, values: { name } };
  }
  const edits = identified ? changeId(shown, target, name) : changeName(shown, target, name);
  if (!edits) return { refused: words.notCertain };
  return workspaceEdit(shown.document, [...edits, ...freshBlocks(shown, edits)]);
}

function changeId(shown: ShownDocument, target: Target, id: string): readonly Edit[] | undefined {
  const pointers = [`${target.pointer}/id`, ...usesOf(shown, target)];
  return shown.result.plan.edits.replace([...new Set(pointers)], id);
}

function changeName(shown: ShownDocument, target: Target, name: string): readonly Edit[] | undefined {
  const [, before = ''] = target.names;
  const declared = shown.result.plan.edits.replace([`${target.pointer}/name`], name);
  return declared && [...declared, ...renameMentions(shown, before, name)];
}
