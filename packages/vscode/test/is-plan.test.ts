import { describe, expect, it } from 'vitest';
import { isPlan } from '../src/is-plan.ts';

const document = (path: string, text: string, languageId = 'markdown') => ({
  uri: { path },
  languageId,
  getText: () => text,
});

describe('the server is started', () => {
  it.each([
    ['for Markdown with a covenant on top', document('/plan.md', '---\nconvenant: 1\n---\n')],
    ['in either language', document('/plan.md', '---\ntitle: Oost\ncovenant: 1\n---\n')],
    ['for a document without a name yet', document('Untitled-1', '---\nconvenant: 1\n---\n')],
    ['for a bare file, by its name', document('/oost.convenant.yml', '', 'yaml')],
    ['for a bare file, whatever the editor takes it for', document('/east.Covenant.JSON', '', 'plaintext')],
  ])('%s', (_, plan) => {
    expect(isPlan(plan)).toBe(true);
  });

  it.each([
    ['for other Markdown', document('/README.md', '# Boodschappen\n')],
    [
      'for Markdown with another block on top',
      document('/blog.md', '---\ntitle: Convenant\n---\nconvenant: 1\n'),
    ],
    ['for YAML that only mentions one', document('/compose.yml', 'convenant: 1\n', 'yaml')],
    ['for a program', document('/plan.ts', '---\nconvenant: 1\n---\n', 'typescript')],
  ])('not %s', (_, other) => {
    expect(isPlan(other)).toBe(false);
  });
});
