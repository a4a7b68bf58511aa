import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatComparison } from '../../src/format/comparison.ts';
import { folderWith, regiolint, soundPlan, wrongPlan } from '../run.ts';
import { context, resultsOf } from './results.ts';

describe('the comparison', () => {
  const cwd = folderWith({
    'oost.md': soundPlan,
    'west.md': wrongPlan.replace('naam: Oost', 'naam: West'),
    'half.md': soundPlan.replace('naam: Oost', 'naam: Half').replace('variant: iedereen', 'variant: iederen'),
    'stuk.md': '---\nconvenant: [\n---\n',
    'leeg.convenant.yml': '',
  });

  it('lays side by side what could be read, and names the rest', () => {
    const page = formatComparison(resultsOf(['.'], cwd), context);
    for (const name of ['Oost', 'West', 'Half']) expect(page).toContain(`<th scope="row">${name}</th>`);
    expect(page.match(/<th scope="row">/g)).toHaveLength(3);
    expect(page).toContain('<li>leeg.convenant.yml</li><li>stuk.md</li>');
  });

  it('does not call missing what could not be read', () => {
    const page = formatComparison(resultsOf(['half.md'], cwd), context);
    const [, composition = ''] = /<h3>Samenstelling<\/h3>([\s\S]*?)<\/article>/.exec(page) ?? [];
    expect(composition).toContain('Niet te lezen');
    expect(composition).not.toContain('Niet genoemd');
  });

  it('has nothing to do with what was found', () => {
    const [one, quiet] = [[], ['--quiet', '--rule', 'raci-one-accountable=off']].map((args, at) => {
      const file = join(cwd, `uit-${at}.html`);
      regiolint(['.', ...args, '--today', '2026-11-22', '--format', `comparison=${file}`], { cwd });
      return readFileSync(file, 'utf8');
    });
    expect(one).toContain('Vergelijken om te leren');
    expect(quiet).toBe(one);
  });
});
