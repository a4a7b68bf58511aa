import * as vscode from 'vscode';
import type { Session } from './client/session.ts';
import { isPlan } from './is-plan.ts';
import { areNamed } from './named.ts';

type OpenSession = (context: vscode.ExtensionContext) => Promise<Session>;

let running: Promise<Session> | undefined;

/**
 * Waits for a plan to appear in an editor, or for a command, and only then starts the server. Markdown is everyone's
 * language, so most windows never see more of the extension than this.
 *
 * @param load brings in the rest
 */
export function activate(context: vscode.ExtensionContext, load: () => Promise<OpenSession>): void {
  /** After a start that failed, a command may try again; what is typed does not. */
  let hasFailed = false;
  const session = () => {
    running ??= load().then((open) => open(context));
    running.catch(() => {
      running = undefined;
      hasFailed = true;
    });
    return running;
  };
  const startFor = (document: vscode.TextDocument) => {
    if (running || hasFailed || !isEnabled(document)) return;
    session().catch((error: unknown) => console.error('regiolint', error));
  };
  const look = (document: vscode.TextDocument) => {
    const isActive = vscode.window.activeTextEditor?.document === document;
    const isOurs = isPlan(document);
    if (isActive) void vscode.commands.executeCommand('setContext', 'regiolint.hasPlan', isOurs);
    if (isOurs) startFor(document);
    return isOurs;
  };
  const lookAtOpened = async (document: vscode.TextDocument) => {
    if (look(document) || running || document.languageId !== 'markdown') return;
    if (await areNamed()) startFor(document);
  };
  const lookAll = () => {
    for (const document of vscode.workspace.textDocuments) void lookAtOpened(document);
  };
  const command = (name: string, run: (session: Session) => Promise<void>) =>
    vscode.commands.registerCommand(`regiolint.${name}`, async () => run(await session()));

  context.subscriptions.push(
    command('newCovenant', ({ newCovenant }) => newCovenant()),
    command('lintWorkspace', ({ lintWorkspace }) => lintWorkspace()),
    command('showReport', ({ showReport }) => showReport()),
    command('restart', ({ restart }) => restart()),
    vscode.window.registerWebviewPanelSerializer('regiolint.report', {
      async deserializeWebviewPanel(panel, state: { readonly uri?: string } | undefined) {
        await (await session()).revive(panel, state?.uri);
      },
    }),
    vscode.workspace.onDidOpenTextDocument(lookAtOpened),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) look(document);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) look(editor.document);
      else void vscode.commands.executeCommand('setContext', 'regiolint.hasPlan', false);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('regiolint.enable')) lookAll();
    }),
  );
  lookAll();
}

export async function deactivate(): Promise<void> {
  const session = await running?.catch(() => undefined);
  running = undefined;
  await session?.stop();
}

function isEnabled({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('regiolint', uri).get('enable', true);
}
