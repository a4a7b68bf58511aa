import { createVSIX } from '@vscode/vsce';
import { extensionFolder } from './extension.ts';

/**
 * Packs what stands in `extensionFolder`.
 *
 * @param target where the `.vsix` goes
 */
export async function pack(target: string): Promise<void> {
  await createVSIX({
    cwd: extensionFolder,
    packagePath: target,
    // Everything is in the bundles.
    dependencies: false,
    // The pictures and links of the README are those of the repository.
    baseContentUrl: `${pages}/blob/main/packages/vscode`,
    baseImagesUrl: `${pages}/raw/main/packages/vscode`,
  });
}

const pages = 'https://github.com/regiolint/regiolint';
