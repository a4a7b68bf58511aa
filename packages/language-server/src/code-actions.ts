import type { Edit, Finding, Range } from '@regiolint/engine';
import { type AspectName, aspectNames, type Words } from '@regiolint/schema';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Insertion } from './block/insert.ts';
import { addAspect } from './code-actions/add-aspect.ts';
import { additions } from './code-actions/additions.ts';
import { answerAspect } from './code-actions/answer.ts';
import { explain } from './code-actions/explain.ts';
import { fixAll } from './code-actions/fix-all.ts';
import { diagnosticsOf, messageOf, rangeOf } from './diagnostics.ts';
import type { ShownDocument } from './document.ts';
import { toTextEdit } from './positions.ts';
import { words } from './words.ts';

export const fixAllKind = 'source.fixAll.regiolint';

/** Puts the cursor somewhere, after an edit: `[uri, range]`. */
export const selectCommand = 'regiolint.select';

export interface CodeActionOptions {
  /** The kinds that are asked for; absent for all. */
  readonly only?: readonly string[] | undefined;
  /** Whether the editor can put the cursor where the server says. */
  readonly canSelect: boolean;
}

/** What can be changed about the findings in a range, and what mends the whole document. */
export function codeActions(shown: ShownDocument, range: Range, options: CodeActionOptions): CodeAction[] {
  const isAsked = (kind: string) =>
    options.only?.some((asked) => kind === asked || kind.startsWith(`${asked}.`)) ?? true;
  const findings = shown.result.findings.filter((finding) => {
    const { start, end } = rangeOf(finding);
    return !finding.explained && start <= range.end && range.start <= end;
  });
  return [
    ...(isAsked(CodeActionKind.QuickFix) ? quickFixes(shown, findings, options) : []),
    ...(isAsked(fixAllKind) ? allFixes(shown) : []),
  ];
}

function quickFixes(
  shown: ShownDocument,
  findings: readonly Finding[],
  options: CodeActionOptions,
): readonly CodeAction[] {
  const { document, language } = shown;
  const told = diagnosticsOf(shown);
  const open = shown.result.findings.filter(({ explained }) => !explained);
  const diagnosticOf = (finding: Finding) => told[open.indexOf(finding)];
  const action = (title: string, edits: readonly Edit[], finding: Finding): CodeAction => {
    const diagnostic = diagnosticOf(finding);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      ...(diagnostic && { diagnostics: [diagnostic] }),
      edit: workspaceEdit(document, edits),
    };
  };
  const written = (
    words: Words,
    name: Record<string, string>,
    made: Insertion | undefined,
    finding: Finding,
  ) => {
    if (!made) return [];
    const title = fillIn(words[language], name);
    const one = action(title, [made.edit], finding);
    if (!options.canSelect) return [one];
    const range = cursorIn(shown.text, made);
    return [{ ...one, command: { title, command: selectCommand, arguments: [document.uri, range] } }];
  };

  const fixes = findings.flatMap((finding) => [
    ...(finding.fixes
      ? [
          {
            ...action(
              fillIn(words.fix[language], { message: messageOf(finding, shown) }),
              finding.fixes,
              finding,
            ),
            isPreferred: true,
          },
        ]
      : []),
    ...(finding.suggestions ?? []).map(({ title, edits }) => action(title[language], edits, finding)),
    ...additions(shown, finding).flatMap(({ title, made }) => written(title, {}, made, finding)),
  ]);
  const choices = firstOfEach(findings, ({ ruleId }) => ruleId).flatMap((finding) => {
    if (finding.nature === 'wrong' || finding.stays) return [];
    return written(words.explain, { rule: finding.ruleId }, explain(shown, finding.ruleId), finding);
  });
  const aspects = firstOfEach(
    findings.filter(({ nature }) => nature !== 'wrong'),
    (finding) => aspectOf(finding, shown),
  ).flatMap((finding) => {
    const aspect = aspectOf(finding, shown);
    if (!aspect) return [];
    const name = { aspect: titleOf(aspect, shown) };
    return [
      ...written(words.addAspect, name, addAspect(shown, aspect), finding),
      ...written(words.defer, name, answerAspect(shown, aspect, 'deferred'), finding),
      ...written(words.elsewhere, name, answerAspect(shown, aspect, 'elsewhere'), finding),
      ...written(words.notApplicable, name, answerAspect(shown, aspect, 'notApplicable'), finding),
    ];
  });
  return [...fixes, ...aspects, ...choices];
}

function allFixes(shown: ShownDocument): readonly CodeAction[] {
  const edit = fixAll(shown);
  if (!edit) return [];
  const title = words.fixAll[shown.language];
  return [{ title, kind: fixAllKind, edit: workspaceEdit(shown.document, [edit]) }];
}

/** Changes of a document as it is now: an editor that has moved on refuses them. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map((edit) => toTextEdit(document, edit));
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** The aspect that a finding is about, when the block could be read. */
function aspectOf(
  { pointer = '', ruleId }: Finding,
  { rules, result }: ShownDocument,
): AspectName | undefined {
  if (result.places.size === 0) return undefined;
  const subject = rules.find(({ id }) => id === ruleId)?.aspect;
  const [, name, ...below] = pointer.split('/');
  // Of one line of an aspect it is not said that the whole of it comes later.
  if (below.length > 1 || (below.length === 1 && subject !== name)) return undefined;
  const names = [name, subject];
  return (
    aspectNames.find((aspect) => aspect === names[0]) ?? aspectNames.find((aspect) => aspect === names[1])
  );
}

function titleOf(aspect: AspectName, { result }: ShownDocument): string {
  return result.plan.words.key(`/${aspect}`);
}

function cursorIn(text: string, { edit, cursor }: Insertion) {
  const changed = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const position = TextDocument.create('', '', 0, changed).positionAt(cursor);
  return { start: position, end: position };
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function firstOfEach<One>(all: readonly One[], keyOf: (one: One) => unknown): readonly One[] {
  const seen = new Set<unknown>();
  return all.filter((one) => {
    const key = keyOf(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
