import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { groupOfRule, rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';
import { type Example, examplesOf, withBlocks } from './harness/page.ts';
import { runExample } from './harness/run.ts';

const speaks = 'Hier komt een opmerking · Here it speaks';
const quiet = 'Hier niet · Here it does not';
const equallyFine = 'Een andere vorm is even goed · Another way is just as fine';

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const path = fileURLToPath(new URL(`../${groupOfRule[id]}/${id}.md`, import.meta.url));

  it('finds on its page what the page shows', async () => {
    const page = await readFile(path, 'utf8');
    const examples = examplesOf(page);
    const runs = examples.map((example) => runExample(rule, example));

    expect(
      runs.flatMap(({ stray }) => stray),
      'examples that cannot be read',
    ).toEqual([]);
    expect(
      runs.flatMap(({ translated }) => translated),
      'differences between the vocabularies',
    ).toEqual([]);
    for (const [index, { findings }] of runs.entries()) {
      expect(findings.length > 0, `example ${index + 1} below "${examples[index]?.heading}"`).toBe(
        examples[index]?.heading === speaks,
      );
    }
    const blocks = runs.map(({ block }) => block);
    await expect(withBlocks(page, examples, blocks)).toMatchFileSnapshot(path);

    const reached = new Set(runs.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
    expect([...reached].sort(), 'messages that an example reaches').toEqual(
      Object.keys(rule.messages).sort(),
    );
  });

  it('has a failing and two passing examples, one of another variant that is equally fine', async () => {
    const page = await readFile(path, 'utf8');
    const below = (heading: string) =>
      examplesOf(page).filter((example: Example) => example.heading === heading);
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect(below(speaks).length).toBeGreaterThan(0);
    expect(below(quiet).length).toBeGreaterThan(0);
    expect(below(equallyFine).length).toBeGreaterThan(0);
    expect(examplesOf(page).every(({ heading }) => [speaks, quiet, equallyFine].includes(heading))).toBe(
      true,
    );
  });
});
