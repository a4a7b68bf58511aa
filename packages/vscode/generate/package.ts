import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle } from './extension.ts';
import { pack } from './pack.ts';

// Bundles and packs: `regiolint-vscode-1.2.3.vsix` in the folder of the package, or the file that is named.
const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
await bundle();
await pack(resolve(process.argv[2] ?? `${name}-${version}.vsix`));
