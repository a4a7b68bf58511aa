import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isPlan } from '../is-plan.ts';
import { type PanelMessage, type ReportAnswer, type ReportQuestion, requests } from '../protocol.ts';
import { panelPage } from './panel-page.ts';

/** The panel with the picture of the plan that someone is working on. */
export interface ReportPanel extends vscode.Disposable {
  show(): Promise<void>;
  revive(panel: vscode.WebviewPanel, uri: string | undefined): Promise<void>;
}

/** So long after the last letter the picture is drawn again, in milliseconds. */
const pause = 200;

/** Keeps one panel at the side, which follows the plan that is being written. */
export function keepReport(client: BaseLanguageClient, extension: vscode.Uri): ReportPanel {
  let panel: vscode.WebviewPanel | undefined;
  let shown: vscode.Uri | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = async () => {
    if (!panel || !shown) return;
    const question: ReportQuestion = { uri: shown.toString() };
    const answer: ReportAnswer | null = await client.sendRequest(requests.report, question);
    if (shown?.toString() !== question.uri || !panel) return;
    if (answer?.report) panel.title = vscode.l10n.t('Picture: {0}', answer.report.words.title);
    const message: PanelMessage = { ...answer, uri: question.uri };
    await panel.webview.postMessage(message);
  };
  const drawSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void draw(), pause);
  };
  const follow = (editor: vscode.TextEditor | undefined) => {
    if (!panel || !editor || !isPlan(editor.document)) return;
    shown = editor.document.uri;
    drawSoon();
  };
  const keep = (made: vscode.WebviewPanel) => {
    panel = made;
    panel.iconPath = vscode.Uri.joinPath(extension, 'media/icon.png');
    panel.webview.options = { enableScripts: true, localResourceRoots: [extension] };
    panel.onDidDispose(() => {
      panel = undefined;
    });
    // A panel that was hidden starts anew, and asks again.
    panel.webview.onDidReceiveMessage(() => void draw());
    panel.webview.html = pageFor(panel.webview, extension);
  };

  const subscriptions = [
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === shown?.toString()) drawSoon();
    }),
  ];
  return {
    dispose() {
      clearTimeout(timer);
      panel?.dispose();
      vscode.Disposable.from(...subscriptions).dispose();
    },
    async show() {
      const document = vscode.window.activeTextEditor?.document;
      if (document && isPlan(document)) shown = document.uri;
      else if (!shown) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a plan first, with a covenant on top.'),
        );
        return;
      }
      if (panel) panel.reveal(undefined, true);
      else {
        const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
        keep(vscode.window.createWebviewPanel('regiolint.report', vscode.l10n.t('Picture'), column));
      }
      drawSoon();
    },
    async revive(made, uri) {
      keep(made);
      if (uri) {
        // The server knows a document from when it is open.
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
        shown = document.uri;
      }
      drawSoon();
    },
  };
}

function pageFor(webview: vscode.Webview, extension: vscode.Uri): string {
  return panelPage({
    nonce: crypto.randomUUID(),
    script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'panel.js')).toString(),
    language: vscode.env.language,
    words: {
      picture: vscode.l10n.t('Picture'),
      fit: vscode.l10n.t('Fit the panel'),
      larger: vscode.l10n.t('Larger'),
      smaller: vscode.l10n.t('Smaller'),
      unreadable: vscode.l10n.t(
        'The block on top cannot be read for the moment. The picture follows again as soon as it can.',
      ),
    },
  });
}
