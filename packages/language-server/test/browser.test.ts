import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packageRoot },
    bundle: true,
    // Fails on any import of a module of Node.
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    conditions: ['source', 'worker'],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('in a browser', () => {
  it('the services work where nothing of Node is', async () => {
    const code = await bundled(`
      import { createServices, openDocuments } from '@regiolint/language-server';
      import { rules } from '@regiolint/rules';
      const services = createServices({ rules, today: () => '2026-11-22' });
      const document = openDocuments().open('untitled:1', 'markdown', 1, '---\\nconvenant: 1\\nfase: Pril\\n---\\n');
      globalThis.codes = services.diagnostics(document).map(({ code }) => code);
      globalThis.values = services.complete(document, { line: 2, character: 6 }, { snippets: true }).items.map(({ label }) => label);
    `);
    const context: { codes?: readonly string[]; values?: readonly string[]; URL: typeof URL } = { URL };
    runInNewContext(code, context);
    expect(context.codes).toContain('schema-violation');
    expect([...(context.values ?? [])]).toEqual(['pril', 'in-ontwikkeling', 'volwassen']);
  });

  it('the server for a worker can be bundled', async () => {
    const code = await bundled(`
      import { startWorker } from '@regiolint/language-server/browser';
      startWorker(self, { today: () => new Date().toISOString().slice(0, 10) });
    `);
    expect(code).not.toContain('require("node:');
  });
});
