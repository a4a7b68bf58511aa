/** Serves an editor over standard input and output, until it hangs up. */
export async function lspCommand(): Promise<void> {
  const { startServer } = await import('@regiolint/language-server/server');
  startServer();
}
