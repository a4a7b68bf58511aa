/** Serves an editor over standard input and output, until it hangs up. */
export async function lspCommand(options: { readonly config?: string | boolean }): Promise<void> {
  const [{ startServer }, { configuredHost }] = await Promise.all([
    import('@regiolint/language-server/server'),
    import('../config/configured-host.ts'),
  ]);
  startServer(configuredHost(options.config));
}
