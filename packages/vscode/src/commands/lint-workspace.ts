import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type Diagnostic,
  ProgressType,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';

/** Part of what the server finds in a workspace. */
interface Part {
  readonly items: readonly { readonly uri: string; readonly kind: string; readonly items?: Diagnostic[] }[];
}

/** What is found in documents that are not open: an open one is looked at anyway. */
export interface WorkspaceFindings extends vscode.Disposable {
  run(): Promise<void>;
}

const steps = new ProgressType<WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd>();
const parts = new ProgressType<Part>();

/** Looks at all plans in the workspace, when asked, and shows among the problems what is found. */
export function lintWorkspace(client: BaseLanguageClient): WorkspaceFindings {
  const found = vscode.languages.createDiagnosticCollection('regiolint');
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const forget = (uri: vscode.Uri) => found.delete(uri);
  const subscriptions = [
    found,
    watcher,
    // What was said of another text than the one that is there now is not true any more.
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
  ];
  let count = 0;
  return {
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
    async run() {
      if (!vscode.workspace.workspaceFolders?.length) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder with plans first.'));
        return;
      }
      found.clear();
      count += 1;
      const plans = await withProgress(client, `regiolint-${count}`, async (part) => {
        for (const { uri, items = [] } of part.items) {
          const place = client.protocol2CodeConverter.asUri(uri);
          if (isOpen(place)) continue;
          found.set(place, await client.protocol2CodeConverter.asDiagnostics(items));
        }
      });
      if (plans) await tell(plans);
    },
  };
}

/** How many plans there are, and in how many something is found; nothing when someone stopped it. */
interface Plans {
  readonly count: number;
  readonly withFindings: number;
}

async function withProgress(
  client: BaseLanguageClient,
  token: string,
  take: (part: Part) => Promise<void>,
): Promise<Plans | undefined> {
  const title = vscode.l10n.t('regiolint looks at all plans');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, cancellation) => {
    const seen = { count: 0, withFindings: 0 };
    const takeIn = async (part: Part) => {
      seen.count += part.items.length;
      seen.withFindings += part.items.filter(({ items = [] }) => items.length > 0).length;
      await take(part);
    };
    let last = Promise.resolve();
    const listeners = [
      client.onProgress(parts, `${token}-parts`, (part) => {
        last = last.then(() => takeIn(part));
      }),
      client.onProgress(steps, token, (step) => {
        if (step.kind === 'report' && step.message) progress.report({ message: step.message });
      }),
    ];
    try {
      const question = { previousResultIds: [], workDoneToken: token, partialResultToken: `${token}-parts` };
      const rest: Part = await client.sendRequest('workspace/diagnostic', question, cancellation);
      await last;
      await takeIn(rest);
      return cancellation.isCancellationRequested ? undefined : seen;
    } catch (error) {
      if (cancellation.isCancellationRequested) return undefined;
      throw error;
    } finally {
      for (const listener of listeners) listener.dispose();
    }
  });
}

async function tell({ count, withFindings }: Plans): Promise<void> {
  if (withFindings > 0) await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  void vscode.window.showInformationMessage(
    count === 0
      ? vscode.l10n.t('There is no plan in this workspace yet.')
      : vscode.l10n.t('Plans looked at: {0}. With something to look at: {1}.', count, withFindings),
  );
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
