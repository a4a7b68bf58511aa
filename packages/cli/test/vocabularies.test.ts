import { translateVocabulary } from '@regiolint/engine';
import { describe, expect, it } from 'vitest';
import { documentsIn, kindOf, lintFixture, readFixture } from './fixtures.ts';

const documents = ['plans', 'plans-en', 'edge', 'faults'].flatMap(documentsIn).filter(
  // What cannot be read cannot be translated, and two languages in one document are what these are about.
  (path) => !/frontmatter-|alias-conflict|mixed-key-language/.test(path),
);

describe('a plan in the other vocabulary', () => {
  it.each(documents)('%s gives the same findings at the corresponding places', (path) => {
    const text = readFixture(path);
    const language = lintFixture(path, text).plan.words.language === 'nl' ? 'en' : 'nl';
    const twin = translateVocabulary(text, kindOf(path), language);
    expect(found(path, twin)).toEqual(found(path, text));
  });

  it.each(documentsIn('plans'))('%s is the same again when it is translated back', (path) => {
    const text = readFixture(path);
    const back = translateVocabulary(translateVocabulary(text, kindOf(path), 'en'), kindOf(path), 'nl');
    expect(back).toBe(text);
  });
});

describe('a plan in two vocabularies', () => {
  it.each(documentsIn('plans'))('%s gives nothing but a remark on that', (path) => {
    const text = readFixture(path);
    // The aspects stay as they are, all that stands in them is translated.
    const english = translateVocabulary(text, kindOf(path), 'en').split('\n');
    const mixed = text.split('\n').map((line, at) => (/^\S/.test(line) ? line : (english[at] ?? line)));
    const ids = lintFixture(path, mixed.join('\n')).findings.filter(({ explained }) => !explained);
    expect(ids.map(({ ruleId }) => ruleId)).toEqual(['mixed-key-language']);
  });
});

function found(path: string, text: string): readonly unknown[] {
  return lintFixture(path, text).findings.map(({ ruleId, messageId, nature, pointer, place, explained }) => ({
    ruleId,
    messageId,
    nature,
    pointer,
    line: place?.start.line,
    endLine: place?.end.line,
    explained,
  }));
}
