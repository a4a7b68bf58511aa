import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLint from 'remark-lint';
import remarkLintRegioplan, { type Options } from 'remark-lint-regioplan';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';

const plan = `---
convenant: 1
soort: samenwerkingsafspraken
titel: Valpreventie Oost
documentstatus: concept
fase: pril
regio:
  naam: Oost
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
  - id: gemeente
    naam: Gemeente Oost
taken-en-rollen:
  raci:
    - activiteit: Huisbezoek
      uitvoerend: [thuiszrg]
      eindverantwoordelijk: [thuiszorg, gemeente]
---

# Valpreventie Oost
`;

async function messagesOf(text: string, options: Options = {}) {
  const processor = remark()
    .use(remarkFrontmatter)
    .use(remarkLintRegioplan, { today: '2026-11-22', ...options });
  return (await processor.process(text)).messages;
}

describe('a message', () => {
  it('has the fields that those of remark-lint have', async () => {
    const message = (await messagesOf(plan)).find(({ ruleId }) => ruleId === 'raci-one-accountable');
    expect(message).toMatchObject({
      reason: '"Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
      source: 'remark-lint',
      ruleId: 'raci-one-accountable',
      url: 'https://regiolint.nl/rules/raci-one-accountable',
      fatal: true,
      line: 17,
      column: 29,
      place: { start: { line: 17, column: 29 }, end: { line: 17, column: 50 } },
    });
    expect(message?.note).toMatch(/^[A-Z].*\.$/s);
  });

  it('is fatal when something is wrong, a warning for a question, information for what could be said', async () => {
    const fatal = new Set((await messagesOf(plan)).map((message) => message.fatal));
    expect(fatal).toEqual(new Set([true, false, undefined]));
  });

  it('says what stands there and what may stand there, when there is a fix', async () => {
    const text = plan.replace('documentstatus: concept', 'documentstatus: Concept');
    const message = (await messagesOf(text)).find(({ ruleId }) => ruleId === 'schema-violation');
    expect(message).toMatchObject({ actual: 'Concept', expected: ['concept'] });
  });

  it('gives as what may stand there also what a person may choose', async () => {
    const message = (await messagesOf(plan)).find(({ actual }) => actual === 'thuiszrg');
    expect(message?.expected).toContain('thuiszorg');
  });

  it('speaks the language that is asked for', async () => {
    const [message] = await messagesOf(plan, { language: 'en' });
    expect(message?.note).toMatch(/\b(the|which|is)\b/);
    expect(message?.reason).not.toMatch(/\b(jullie|wat)\b/i);
  });
});

describe('an option', () => {
  it('turns a rule off, or makes it of another nature', async () => {
    const ids = (await messagesOf(plan, { rules: { 'raci-one-accountable': 'off' } })).map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('raci-one-accountable');
    const softer = await messagesOf(plan, { rules: { 'raci-one-accountable': 'question' } });
    expect(softer.find(({ ruleId }) => ruleId === 'raci-one-accountable')?.fatal).toBe(false);
  });

  it('makes a nature louder, softer or silent', async () => {
    const messages = await messagesOf(plan, { severity: { wrong: 'warning', deepening: 'off' } });
    expect(new Set(messages.map(({ fatal }) => fatal))).toEqual(new Set([false]));
  });

  it('that names no rule is refused', () => {
    expect(() => remark().use(remarkLintRegioplan, { rules: { 'raci-een': 'off' } }).freeze()).toThrow('raci-een');
  });

  it('takes the day as given', async () => {
    const text = plan.replace('fase: pril', 'fase: pril\nherijken-voor: 2027-01');
    const ids = async (today: string) => (await messagesOf(text, { today })).map(({ ruleId }) => ruleId);
    expect(await ids('2027-06-01')).not.toEqual(await ids('2026-06-01'));
  });
});

describe('a file', () => {
  it('without agreements on top is left alone, unless all files are asked for', async () => {
    expect(await messagesOf('# Lees mij\n')).toEqual([]);
    expect(await messagesOf('---\ntitle: Blog\n---\n\nconvenant: 1\n')).toEqual([]);
    const all = await messagesOf('# Lees mij\n', { documents: 'all' });
    expect(all.map(({ ruleId }) => ruleId)).toEqual(['frontmatter-missing']);
  });

  it('can be quieted with a comment of remark-lint', async () => {
    const text = plan.replace('# Valpreventie', '<!--lint disable raci-one-accountable-->\n\n# Valpreventie');
    const file = await remark()
      .use(remarkFrontmatter)
      .use(remarkLint)
      .use(remarkLintRegioplan, { today: '2026-11-22' })
      .process(text);
    // The comment stands below the block, and remark-lint quiets from a comment on.
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('raci-one-accountable');
  });
});

describe('in plain unified', () => {
  it('the tree that is given is used for the text below the block', async () => {
    const text = plan.replace('taken-en-rollen:\n', 'taken-en-rollen:\n  kop: Wie doet wat\n');
    const heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Wie doet wat' }] };
    const position = { start: { line: 22, column: 1, offset: text.length - 5 } };
    const tree = { type: 'root', children: [{ type: 'yaml', value: '' }, { ...heading, position }] };
    const file = new VFile(text);
    await unified().use(remarkLintRegioplan, { today: '2026-11-22' }).run(tree as never, file);
    const ids = file.messages.map(({ ruleId }) => ruleId);
    expect(ids).toContain('raci-one-accountable');
    expect(ids).not.toContain('section-anchor-broken');
  });
});
