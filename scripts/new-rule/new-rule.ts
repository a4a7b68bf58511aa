import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, type Folder, folders, pageOf } from './skeletons.ts';

/** The files that were written, or one line that says why not. */
export type Made =
  | { readonly id: string; readonly written: readonly string[] }
  | { readonly refused: string };

/** Two words or more in lower case: they become a file name, a part of addresses and the name of a variable. */
const idForm = /^[a-z]+(-[a-z]+)+$/;

/**
 * Starts a rule: its code and its page, with questions where the author's answers come.
 *
 * @param root folder of the repository
 * @param args what was typed: a folder and an id, `what/my-rule`
 */
export async function newRule(root: string, args: readonly string[]): Promise<Made> {
  const [folder = '', id = '', ...more] = (args[0] ?? '').split('/');
  if (args.length !== 1 || more.length > 0 || id === '') {
    return { refused: 'Write one folder and one id: npm run new-rule -- what/my-rule' };
  }
  if (!isFolder(folder))
    return { refused: `There is no folder "${folder}". Choose from: ${folders.join(', ')}.` };
  if (!idForm.test(id)) {
    return {
      refused: `"${id}" cannot be an id. Use two words or more, in lower case with hyphens: what/my-rule`,
    };
  }
  const taken = folders.find((name) =>
    ['ts', 'md'].some((end) => existsSync(join(root, 'rules', name, `${id}.${end}`))),
  );
  if (taken) return { refused: `There is a rule ${id} already, in rules/${taken}/.` };
  if (existsSync(join(root, 'docs/out-of-scope', `${id}.md`))) {
    return {
      refused: `${id} was left out on purpose, and its id is not used again: docs/out-of-scope/${id}.md`,
    };
  }
  const files = {
    [`rules/${folder}/${id}.ts`]: codeOf(folder, id),
    [`rules/${folder}/${id}.md`]: pageOf(id),
  };
  await mkdir(join(root, 'rules', folder), { recursive: true });
  // A file that appeared in the meantime is left as it is.
  for (const [path, content] of Object.entries(files))
    await writeFile(join(root, path), content, { flag: 'wx' });
  return { id, written: Object.keys(files) };
}

function isFolder(name: string): name is Folder {
  return folders.some((folder) => folder === name);
}
