import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver-types';
import { fixAllKind, selectCommand } from './code-actions.ts';

/** What the server offers to an editor that can do these things. */
export function capabilitiesFor(
  client: InitializeParams['capabilities'],
  options?: unknown,
): InitializeResult {
  return {
    serverInfo: { name: 'regiolint' },
    capabilities: {
      positionEncoding: 'utf-16',
      // 2: a change is told as what changed.
      textDocumentSync: { openClose: true, change: 2, save: true },
      completionProvider: { triggerCharacters: [':', ' ', '-', '[', ','] },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
      executeCommandProvider: { commands: [selectCommand] },
      documentSymbolProvider: { label: 'regiolint' },
      foldingRangeProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
      documentLinkProvider: {},
      inlayHintProvider: true,
      workspaceSymbolProvider: true,
      workspace: { workspaceFolders: { supported: true } },
      // An editor that pulls gets nothing pushed, so that nothing is shown twice.
      ...(client.textDocument?.diagnostic && {
        diagnosticProvider: {
          identifier: 'regiolint',
          interFileDependencies: false,
          // An editor that is told so asks again and again; one that asks on command says so.
          workspaceDiagnostics: !asksOnCommand(options),
          workDoneProgress: true,
        },
      }),
    },
  };
}

function asksOnCommand(options: unknown): boolean {
  return (
    (options as { workspaceDiagnostics?: unknown } | null | undefined)?.workspaceDiagnostics === 'onCommand'
  );
}
