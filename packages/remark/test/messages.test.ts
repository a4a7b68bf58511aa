import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkLintRegioplan, { type Options } from 'remark-lint-regioplan';
import { type Processor, unified } from 'unified';
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
      line: 18,
      column: 29,
      place: { start: { line: 18, column: 29 }, end: { line: 18, column: 50 } },
    });
    expect(message?.note).toMatch(/^[A-Z].*\.$/s);
  });

  it('is fatal when something is wrong, a warning for a question, information for what could be said', async () => {
    const fatal = new Set(
      (await messagesOf(plan.replace('pril', 'volwassen'))).map((message) => message.fatal),
    );
    expect(fatal).toEqual(new Set([true, false, undefined]));
  });

  it('says what stands there and what may stand there, when there is a fix', async () => {
    const text = plan.replace('documentstatus: concept', 'documentstatus: Concept');
    const message = (await messagesOf(text)).find(({ ruleId }) => ruleId === 'schema-violation');
    expect(message).toMatchObject({ actual: 'Concept', expected: ['concept'] });
  });

  it('leaves out a fix that reaches further than its place', async () => {
    const text = plan.replace('id: gemeente', 'id: Gemeente').replace(', gemeente]', ', Gemeente]');
    const message = (await messagesOf(text)).find(({ ruleId }) => ruleId === 'id-form');
    expect(message).toBeDefined();
    expect(message?.expected).toBeUndefined();
  });

  it('speaks the language that is asked for', async () => {
    const [message] = await messagesOf(plan, { language: 'en' });
    expect(message?.note).toMatch(/\b(the|which|is)\b/);
    expect(message?.reason).not.toMatch(/\b(jullie|wat)\b/i);
  });
});

describe('an option', () => {
  it('turns a rule off, or makes it of another nature', async () => {
    const ids = (await messagesOf(plan, { rules: { 'raci-one-accountable': 'off' } })).map(
      ({ ruleId }) => ruleId,
    );
    expect(ids).not.toContain('raci-one-accountable');
    const softer = await messagesOf(plan, { rules: { 'raci-one-accountable': 'question' } });
    expect(softer.find(({ ruleId }) => ruleId === 'raci-one-accountable')?.fatal).toBe(false);
  });

  it('makes a nature louder, softer or silent', async () => {
    const messages = await messagesOf(plan, { severity: { wrong: 'warning', deepening: 'off' } });
    expect(new Set(messages.map(({ fatal }) => fatal))).toEqual(new Set([false]));
  });

  it.each([
    [{ rules: { 'raci-een': 'off' } }, 'no such rule: raci-een'],
    [
      { rules: { 'goals-missing': 'onzin' } },
      'rules: goals-missing: choose from off, wrong, question, deepening',
    ],
    [{ rules: ['goals-missing'] }, 'rules: write an object'],
    [{ today: 'x' }, 'today: write year-month-day, such as 2027-03-01, not "x"'],
    [{ today: '2027-02-30' }, 'today: write'],
    [{ today: '2027-02' }, 'today: write'],
    [{ language: 'de' }, 'language: choose from nl, en, not "de"'],
    [{ severity: { wrong: 'loud' } }, 'severity: wrong: choose from error, warning, info, off'],
    [{ severity: { error: 'off' } }, 'no such nature: error'],
    [{ documents: 'some' }, 'documents: choose from ours, all'],
    [{ files: {} }, 'files: write an object with has()'],
    [{ todya: '2027-03-01' }, 'no such option: todya'],
    ['warn', 'options: write an object, not "warn"'],
  ])('that says nothing known is refused: %j', (options, reason) => {
    expect(() =>
      remark()
        .use(remarkLintRegioplan, options as Options)
        .freeze(),
    ).toThrow(`remark-lint-regioplan: ${reason}`);
  });

  it('takes the day as given', async () => {
    const text = plan.replace('fase: pril', 'fase: pril\ngeldig-tot: 2027-01');
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
});

describe('what is found', () => {
  it('does not depend on what else remark reads', async () => {
    const table = '| Activiteit | Gemeente Oost |\n| --- | --- |\n| Huisbezoek | R |\n';
    const ids = async (processor: Processor) => {
      const file = new VFile(`${plan}\n${table}`);
      await processor
        .use(remarkLintRegioplan, { today: '2026-11-22' })
        .run({ type: 'root', children: [] }, file);
      return file.messages.map(({ ruleId }) => ruleId);
    };
    const bare = await ids(unified());
    expect(bare).toContain('body-raci-differs');
    expect((await messagesOf(`${plan}\n${table}`)).map(({ ruleId }) => ruleId)).toEqual(bare);
  });
});
