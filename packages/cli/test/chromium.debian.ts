import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { fixtureDay, lintFixture, readFixture } from './fixtures.ts';

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

describe('in Chromium', () => {
  it('the engine finds in a page what it finds here, and the report draws there', async () => {
    const path = 'faults/raci-one-accountable.md';
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { lint } from '@regiolint/engine';
          import { parseWithRemark } from '@regiolint/engine/remark';
          import { orderingModel } from '@regiolint/report';
          import { rules } from '@regiolint/rules';
          const text = ${JSON.stringify(readFixture(path))};
          const { findings, plan } = lint(text, { rules, today: '${fixtureDay}', parseMarkdown: parseWithRemark });
          document.body.innerHTML = orderingModel({ covenant: plan.covenant, language: 'nl', today: '${fixtureDay}' });
          document.title = JSON.stringify(findings.map(({ ruleId, place }) => [ruleId, place.start.offset, place.end.offset]));
        `,
        resolveDir: packageRoot,
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      charset: 'ascii',
      conditions: ['source'],
      write: false,
      logLevel: 'silent',
    });
    const folder = mkdtempSync(join(tmpdir(), 'regiolint-chromium-'));
    writeFileSync(join(folder, 'page.js'), outputFiles[0]?.text ?? '');
    writeFileSync(join(folder, 'page.html'), '<!doctype html><body><script src="page.js"></script></body>');
    const dom = execFileSync(
      '/usr/bin/chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--dump-dom',
        `file://${folder}/page.html`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const title = /<title>(.*?)<\/title>/.exec(dom)?.[1] ?? '';
    const expected = lintFixture(path).findings.map(({ ruleId, place }) => [
      ruleId,
      place?.start.offset,
      place?.end.offset,
    ]);
    expect(JSON.parse(title)).toEqual(expected);
    expect(dom).toContain('<svg');
  });
});
