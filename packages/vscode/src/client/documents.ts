import * as vscode from 'vscode';

const mostDocuments = 5_000;
const mostBytes = 1_000_000;

/** The documents in the open folders that may be ours, without what the settings of the editor leave out. */
export async function documentsInWorkspace(): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles(
    '**/*.{md,markdown,convenant.yml,convenant.yaml,convenant.json,covenant.yml,covenant.yaml,covenant.json}',
    '**/node_modules/**',
    mostDocuments,
  );
  return found.map((uri) => uri.toString());
}

/** The text of a document that is not open; `null` when it cannot be read or is no text. */
export async function textOf(uri: string): Promise<string | null> {
  try {
    const place = vscode.Uri.parse(uri, true);
    if ((await vscode.workspace.fs.stat(place)).size > mostBytes) return null;
    const bytes = await vscode.workspace.fs.readFile(place);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
