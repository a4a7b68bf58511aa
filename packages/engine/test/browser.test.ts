import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

describe('the engine in a browser', () => {
  it('bundles without anything of Node, and works in a context that has none of it', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { lint } from '@regiolint/engine';
          import { parseWithRemark } from '@regiolint/engine/remark';
          const rule = {
            id: 'demo', aspect: 'chair', nature: 'question', from: 'emerging', source: 'tool need',
            reads: ['/chair'], messages: { default: { nl: 'x', en: 'x' } }, needs: 'body',
            check: (plan, report) => report('default', { at: plan.at('/chair').key() }),
          };
          const text = '---\\nconvenant: 1\\nvoorzitter:\\n  variant: roulerend\\n---\\n\\n# Kop\\n';
          globalThis.result = lint(text, { rules: [rule], today: '2026-11-22', parseMarkdown: parseWithRemark });
        `,
        resolveDir: packageRoot,
      },
      bundle: true,
      // Fails on any import of a module of Node.
      platform: 'browser',
      format: 'iife',
      target: 'es2023',
      // As in a worker, where there is no document either.
      conditions: ['source', 'worker'],
      write: false,
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    const context: { result?: { findings: readonly { place: unknown }[]; plan: { outline: unknown } } } = {};
    runInNewContext(code, context);
    expect(context.result?.findings[0]?.place).toEqual({
      start: { line: 3, column: 1, offset: 17 },
      end: { line: 3, column: 11, offset: 27 },
    });
    expect(context.result?.plan.outline).toMatchObject({ sections: [{ heading: 'Kop', depth: 1 }] });
  });
});
