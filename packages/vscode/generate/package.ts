import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, extensionFolder } from './extension.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { name, version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const pages = 'https://github.com/regiolint/regiolint';

await bundle();
const made = here(`../${name}-${version}.vsix`);
execFileSync(
  here('../node_modules/.bin/vsce'),
  [
    ...['package', '--no-dependencies', '--out', process.argv[2] ?? made],
    // The pictures and links of the README are those of the repository.
    ...['--baseContentUrl', `${pages}/blob/main/packages/vscode`],
    ...['--baseImagesUrl', `${pages}/raw/main/packages/vscode`],
  ],
  { cwd: extensionFolder, stdio: 'inherit' },
);
