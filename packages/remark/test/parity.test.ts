import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fill, lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintRegioplan from 'remark-lint-regioplan';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const today = '2026-11-22';
const files = { has: () => false };
const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
  .sort();

const full = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkLintRegioplan, { today, files, documents: 'all' })
  .freeze();
const asInReadme = remark()
  .use(remarkFrontmatter)
  .use(remarkLintRegioplan, { today, files, documents: 'all' })
  .freeze();
const bare = remark().use(remarkLintRegioplan, { today, files, documents: 'all' }).freeze();

describe('in remark', () => {
  it.each(documents)('%s has the findings that it has in regiolint', async (path) => {
    // What becomes of a byte order mark is up to who makes the file; vfile drops that of bytes.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(root + path));
    const result = lint(text, { rules, today, files, parseMarkdown: parseWithRemark });
    const expected = result.findings
      .filter(({ explained }) => !explained)
      .map(({ ruleId, messageId, values, nature, place }) => ({
        ruleId,
        reason: fill(
          rules.find(({ id }) => id === ruleId)?.messages[messageId]?.[result.language] ?? '',
          values,
          result.language,
        ),
        fatal: { wrong: true, question: false, deepening: undefined }[nature],
        place,
      }));
    for (const processor of [full, asInReadme, bare]) {
      const { messages } = await processor.process({ value: text, path });
      expect(messages.map(({ ruleId, reason, fatal, place }) => ({ ruleId, reason, fatal, place }))).toEqual(
        expected,
      );
    }
  });

  it('looks at every fixture', () => {
    expect(documents.length).toBeGreaterThan(100);
  });
});
