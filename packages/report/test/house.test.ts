import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

describe('the package', () => {
  it.each(files)('runs in a browser: %s', (file) => {
    expect(readFileSync(new URL(file, source), 'utf8')).not.toMatch(
      /from 'node:|\bprocess\.|\brequire\(|new Date\(\)/,
    );
  });
});
