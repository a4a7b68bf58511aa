import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence of every package that a bundle took in, as those licences ask.
 *
 * @param inputs paths of the sources, from the root
 */
export async function licencesOf(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const packages = await Promise.all([...folders].map((folder) => licenceIn(join(root, folder))));
  const texts = [...new Map(packages.map(({ name, text }) => [name, text]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `${[first, ...texts.map(([name, text]) => `${name}\n\n${text}`)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const first = 'Generated from the packages that the bundle holds. Do not edit.';

async function licenceIn(folder: string): Promise<{ name: string; text: string }> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  // An old way to write it is a list.
  const { name, version, license = manifest.licenses?.[0]?.type } = manifest;
  const file = (await readdir(folder)).filter((entry) => /^(licen[cs]e|copying)/i.test(entry)).sort()[0];
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return {
    name: `${name} ${version} (${license})`,
    text: text
      .replaceAll('\r\n', '\n')
      .replace(/[ \t]+$/gm, '')
      .trim(),
  };
}
