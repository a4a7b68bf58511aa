import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documented, installPacked } from './packed.ts';
import { soundPlan } from './plans.ts';

const script = fileURLToPath(new URL('neovim.lua', import.meta.url));
describe('Neovim with the packed server and the configuration of the documentation', () => {
  it('shows what is found, completes in Dutch, explains, mends, clears and renames', () => {
    const { folder, bin } = installPacked();
    const file = join(folder, 'plan.md');
    writeFileSync(file, soundPlan.replace('vastgesteld', 'Vastgesteld'));
    const config = join(folder, 'config.lua');
    writeFileSync(config, documented('lua'));
    const bare = join(folder, 'plan.convenant.yml');
    writeFileSync(bare, soundPlan.split('---\n')[1]?.replace('pril', 'Pril') ?? '');
    const said = execFileSync('nvim', ['--headless', '--clean', '-n', '-i', 'NONE', '-S', script], {
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, CONFIG: config, FILE: file, BARE: bare },
    });
    const seen = JSON.parse(said.slice(said.indexOf('{'))) as Record<string, unknown>;

    expect(seen.diagnostics).toEqual([
      expect.objectContaining({ line: 5, severity: 1, source: 'regiolint', from: 16, to: 27 }),
    ]);
    expect(seen.values).toEqual(['pril', 'in-ontwikkeling', 'volwassen']);
    expect(seen.keys).toContain('instrumenten');
    expect(seen.keys).not.toContain('frequentie');
    expect(seen.hover).toContain('**Besluitvorming**');
    expect(seen.action).toMatch(/^Verbeter: /);
    expect(seen.fixed).toBe('documentstatus: vastgesteld');
    expect(seen.cleared).toBe(true);
    expect(seen.renamed).toEqual(['  - id: thuiszorg-oost', '  eigenaar: thuiszorg-oost']);
    expect(seen.stillClear).toBe(true);
    expect(seen.bare).toBe(true);
    // What was changed, Neovim has; the file is as it was.
    expect(readFileSync(file, 'utf8')).toContain('documentstatus: Vastgesteld');
  });
});
