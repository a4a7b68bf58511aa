import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { extensionFolder } from './extension.ts';

/**
 * Packs what stands in `dist`.
 *
 * @param target where the `.vsix` goes
 */
export function pack(target: string): void {
  execFileSync(
    fileURLToPath(new URL('../node_modules/.bin/vsce', import.meta.url)),
    [
      ...['package', '--no-dependencies', '--out', target],
      // The pictures and links of the README are those of the repository.
      ...['--baseContentUrl', `${pages}/blob/main/packages/vscode`],
      ...['--baseImagesUrl', `${pages}/raw/main/packages/vscode`],
    ],
    { cwd: extensionFolder, stdio: 'inherit' },
  );
}

const pages = 'https://github.com/regiolint/regiolint';
