import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documented, installPacked } from './packed.ts';
import { soundPlan } from './plans.ts';

const script = fileURLToPath(new URL('eglot.el', import.meta.url));

describe('Emacs with the packed server and the configuration of the documentation', () => {
  it('shows what is found, completes, explains, mends, clears and renames; also in a file that is only the block', () => {
    const { folder, bin } = installPacked();
    const config = join(folder, 'config.el');
    writeFileSync(config, documented('elisp'));
    const file = join(folder, 'plan.md');
    writeFileSync(file, soundPlan.replace('vastgesteld', 'Vastgesteld'));
    const bare = join(folder, 'plan.convenant.yml');
    writeFileSync(bare, soundPlan.split('---\n')[1]?.replace('pril', 'Pril') ?? '');
    const said = execFileSync('emacs', ['-q', '--batch', '-l', script], {
      encoding: 'utf8',
      timeout: 90_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        PATH: `${bin}:${process.env.PATH}`,
        CONFIG: config,
        FILE: file,
        BARE: bare,
        HOME: folder,
      },
    });
    const seen = JSON.parse(said.slice(said.indexOf('{'))) as Record<string, unknown>;
    expect(seen.ensured).toBe(true);
    expect(seen.diagnostics).toEqual([expect.objectContaining({ line: 5 })]);
    expect(seen.hover).toContain('**Besluitvorming**');
    expect(seen.completion).toEqual(expect.arrayContaining(['gemeente', 'thuiszorg', 'voorzitter']));
    expect(seen.action).toMatch(/^Verbeter: /);
    expect(seen.fixed).toBe('documentstatus: vastgesteld');
    expect(seen.cleared).toBe(true);
    expect(seen.renamed).toBe(2);
    expect(seen.bare).toBe(true);
    // What was changed, Emacs has; the file is as it was.
    expect(readFileSync(file, 'utf8')).toContain('documentstatus: Vastgesteld');
  });
});
