import { type Edit, type Finding, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import type { Words } from '@regiolint/schema';
import type { Range as LspRange, WorkspaceEdit } from 'vscode-languageserver-types';
import { workspaceEdit } from './code-actions.ts';
import type { ShownDocument } from './document.ts';
import { allTargets, namedAt, usesOf } from './ids.ts';
import { toRange } from './positions.ts';
import { words } from './words.ts';

/** Why something cannot be renamed. */
export interface Refused {
  readonly refused: Words;
  readonly values?: Readonly<Record<string, string>>;
}

/** The id at an offset, when it may be renamed. */
export function prepareRename(shown: ShownDocument, offset: number): LspRange | Refused {
  const named = namedAt(shown, offset);
  return named ? toRange(shown.document, named.range) : { refused: words.noReference };
}

/** Another id, where it is declared, wherever something refers to it, and in the blocks that are generated from it. */
export function rename(shown: ShownDocument, offset: number, newName: string): WorkspaceEdit | Refused {
  const named = namedAt(shown, offset);
  if (!named) return { refused: words.noReference };
  const { target } = named;
  const name = newName.trim();
  if (name === '' || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return { refused: words.emptyName };
  if (name === target.id) return { documentChanges: [] };
  if (allTargets(shown).some(({ id }) => id === name)) {
    return { refused: words.nameTaken, values: { name } };
  }
  const pointers = [`${target.pointer}/id`, ...usesOf(shown, target)];
  const edits = shown.result.plan.edits.replace([...new Set(pointers)], name);
  if (!edits) return { refused: words.notCertain };
  return workspaceEdit(shown.document, [...edits, ...freshBlocks(shown, edits)]);
}

/** What the change makes stale of the generated blocks; one that was stale already stays as it is. */
function freshBlocks(
  { text, kind, rules, result, block }: ShownDocument,
  edits: readonly Edit[],
): readonly Edit[] {
  const stale = rules.find(({ id }) => id === 'generated-block-stale');
  if (!stale || !block || kind !== 'markdown') return [];
  const isFix = ({ ruleId, fixes }: Finding) => ruleId === stale.id && fixes !== undefined;
  const staleBefore = new Set(
    result.findings.flatMap(({ ruleId, place }) => (ruleId === stale.id ? [place?.start.offset] : [])),
  );
  const options = { rules: [stale], kind, today: result.plan.today, parseMarkdown: parseWithRemark };
  const changed = lint(applied(text, edits), options);
  const shift = edits.reduce((sum, { start, end, text: made }) => sum + made.length - (end - start), 0);
  return changed.findings
    .filter((finding) => isFix(finding) && !staleBefore.has((finding.place?.start.offset ?? 0) - shift))
    .flatMap(({ fixes = [] }) =>
      fixes.map((edit) => ({ ...edit, start: edit.start - shift, end: edit.end - shift })),
    );
}

function applied(text: string, edits: readonly Edit[]): string {
  let made = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    made += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return made + text.slice(at);
}
