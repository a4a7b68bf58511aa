import * as vscode from 'vscode';

/** Whether a configuration in the open folders names documents that are ours, also without a covenant on top. */
export async function areNamed(): Promise<boolean> {
  const found = await vscode.workspace.findFiles('**/.regiolint.{yml,yaml,json}', '**/node_modules/**', most);
  for (const uri of found.filter(({ scheme }) => scheme === 'file')) {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (/^[\s{]*"?files"?\s*:/m.test(new TextDecoder().decode(bytes))) return true;
  }
  return false;
}

/** In which is looked, of the configurations in a workspace. */
const most = 20;
