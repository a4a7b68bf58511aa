import { dirname } from 'node:path';
import { type Host, nodeHost, pathOf } from '@regiolint/language-server/server';
import { printable } from '../format/printable.ts';

/**
 * The world of a server for editors, with the configuration that the command line reads.
 *
 * @param asked a configuration file; `false` for none; absent for the one that is found
 */
export function configuredHost(asked?: string | boolean): Pick<Host, 'settingsOf'> {
  const { settingsOf } = nodeHost();
  return {
    async settingsOf(uri, folders) {
      const own = (await settingsOf?.(uri, folders)) ?? {};
      const path = pathOf(uri);
      if (path === undefined) return own;
      try {
        const { configuredFor } = await import('./configured-for.ts');
        return { ...own, ...(await configuredFor(path, dirname(path), asked)) };
      } catch (error) {
        // Over standard output goes only what the editor understands.
        process.stderr.write(
          `regiolint: ${printable(error instanceof Error ? error.message : String(error))}\n`,
        );
        return own;
      }
    },
  };
}
