import { dirname } from 'node:path';
import { printable } from '../format/printable.ts';

/** Serves an editor over standard input and output, until it hangs up. */
export async function lspCommand(options: { readonly config?: string | boolean }): Promise<void> {
  const { nodeHost, pathOf, startServer } = await import('@regiolint/language-server/server');
  const { settingsOf } = nodeHost();
  startServer({
    async settingsOf(uri, folders) {
      const own = (await settingsOf?.(uri, folders)) ?? {};
      const path = pathOf(uri);
      if (path === undefined) return own;
      try {
        const { configuredFor } = await import('../config/configured-for.ts');
        return { ...own, ...(await configuredFor(path, dirname(path), options.config)) };
      } catch (error) {
        // Over standard output goes only what the editor understands.
        process.stderr.write(
          `regiolint: ${printable(error instanceof Error ? error.message : String(error))}\n`,
        );
        return own;
      }
    },
  });
}
