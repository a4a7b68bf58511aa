import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Host, type HostDocument, nodeHost, pathOf, stampOf } from '@regiolint/language-server/server';
import type { Language } from '@regiolint/schema';
import { decode } from '../files/decode.ts';
import { discover } from '../files/discover.ts';
import { isInside, openFile } from '../files/open.ts';
import { printable } from '../format/printable.ts';
import { messageOf, RunError } from '../run-error.ts';
import { createConfigs } from './kept-configs.ts';

/**
 * The world of an editor's server as the command line sees it: the same configuration, and the same documents in a
 * folder.
 *
 * @param asked a configuration file; `false` for none; absent for the one that is found
 */
export function configuredHost(asked?: string | boolean): Host {
  const host = nodeHost();
  const configAt = createConfigs(asked);

  const settingsOf: NonNullable<Host['settingsOf']> = async (uri, folders) => {
    const own = await host.settingsOf?.(uri, folders);
    const path = pathOf(uri);
    if (path === undefined) return { ...own };
    const { for: says, problem } = await configAt(dirname(path));
    return { ...own, ...says(path), ...(problem && { problem: inWords(problem) }) };
  };

  async function* documentsIn(folders: readonly string[]): AsyncGenerator<HostDocument> {
    for (const folder of folders.flatMap((uri) => pathOf(uri) ?? [])) {
      for (const path of await pathsIn(folder)) {
        const uri = pathToFileURL(path).href;
        const { stamp } = await configAt(dirname(path));
        yield {
          uri,
          stamp: `${stampOf(path)} ${stamp}`,
          async read() {
            const opened = await openFile(path, folder, mostBytes);
            const decoded = 'bytes' in opened ? decode(opened.bytes) : opened;
            return 'text' in decoded ? decoded.text : undefined;
          },
        };
      }
    }
  }

  /** What `regiolint` without a name would look at in a folder. */
  async function pathsIn(folder: string): Promise<readonly string[]> {
    const { config } = await configAt(folder);
    try {
      const found = await discover({
        operands: [],
        cwd: folder,
        configured: config.files,
        ignored: config.ignore,
        configFolder: config.folder,
        configRoot: config.root,
      });
      return found.map((path) => resolve(folder, path)).filter((path) => isInside(path, folder));
    } catch (error) {
      if (error instanceof RunError) return [];
      throw error;
    }
  }

  return { today: host.today, settingsOf, documentsIn };
}

function inWords(error: RunError) {
  const told = (language: Language) => printable(`regiolint: ${messageOf(error, language)}`);
  return { nl: told('nl'), en: told('en') };
}

/** Larger files the command line leaves aside too, unless it is told otherwise. */
const mostBytes = 1_000_000;
