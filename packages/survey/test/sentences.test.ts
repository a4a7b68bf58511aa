import { readFileSync } from 'node:fs';
import { parseWithRemark } from '@regiolint/engine/remark';
import { type AspectName, aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Answer, survey } from '../src/index.ts';

const sentences = parse(readFileSync(new URL('sentences.yml', import.meta.url), 'utf8')) as Readonly<
  Record<AspectName, Readonly<Partial<Record<Answer, readonly string[]>>>>
>;

it('has sentences on every aspect, with and without an agreement in them', () => {
  expect(Object.keys(sentences).sort()).toEqual([...aspectNames].sort());
  for (const [aspect, kinds] of Object.entries(sentences)) {
    expect(kinds.present?.length, aspect).toBeGreaterThan(1);
    if (aspect !== 'responsibilities') expect(kinds.absent?.length, aspect).toBeGreaterThan(0);
  }
});

describe.each(Object.entries(sentences))('%s', (aspect, kinds) => {
  const cases = Object.entries(kinds).flatMap(([answer, list]) =>
    list.map((text) => [answer, text] as const),
  );
  it.each(cases)('%s: %s', (answer, text) => {
    const surveyed = survey(text, { parseMarkdown: parseWithRemark });
    if ('problem' in surveyed) throw new Error(surveyed.problem);
    expect(surveyed.aspects.find((seen) => seen.aspect === aspect)?.status).toBe(answer);
  });
});
