import * as vscode from 'vscode';
import { lintWorkspace } from '../commands/lint-workspace.ts';
import { newCovenant } from '../commands/new-covenant.ts';
import { keepReport } from '../panel/report-panel.ts';
import { createClient, type MakeClient } from './client.ts';

/** What the extension can do once its server runs. */
export interface Session {
  newCovenant(): Promise<void>;
  lintWorkspace(): Promise<void>;
  showReport(): Promise<void>;
  /** A panel that was open when the window was closed. */
  revive(panel: vscode.WebviewPanel, uri: string | undefined): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server, and gives what needs it. */
export async function open(context: vscode.ExtensionContext, make: MakeClient): Promise<Session> {
  const output = vscode.window.createOutputChannel('regiolint', { log: true });
  const client = createClient(make, output);
  const workspace = lintWorkspace(client);
  const report = keepReport(client, context.extensionUri);
  context.subscriptions.push(output, workspace, report);
  await client.start();
  return {
    newCovenant: () => newCovenant(client),
    lintWorkspace: workspace.run,
    showReport: report.show,
    revive: report.revive,
    async restart() {
      if (client.isRunning()) await client.stop();
      await client.start();
    },
    stop: () => client.dispose(),
  };
}
