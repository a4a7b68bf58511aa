import { covenantField, type Language } from '@regiolint/schema';
import { defaultLimits } from '../source/limits.ts';
import { findFences } from './fences.ts';
import { readBlock } from './read.ts';

/**
 * Writes the keys and known words of a document in one vocabulary; all else stays as it is, to the character. What
 * cannot be read stays as it was typed.
 */
export function translateVocabulary(text: string, kind: 'markdown' | 'bare', language: Language): string {
  const fenced = kind === 'bare' ? { block: { start: 0, end: text.length } } : findFences(text);
  if (!fenced || fenced === 'unclosed') return text;
  const { keys, words, faults } = readBlock(text, fenced.block, covenantField, defaultLimits);
  // A property under both its names stays so: under one name it would be there twice.
  const kept = new Set(
    faults.flatMap((fault) =>
      fault.code === 'alias-conflict' ? [fault.range.start, fault.first.start] : [],
    ),
  );
  let translated = '';
  let at = 0;
  for (const typed of [...keys, ...words].sort((a, b) => a.range.start - b.range.start)) {
    if (typed.languages.has(language) || kept.has(typed.range.start)) continue;
    const from = text.slice(typed.range.start, typed.range.end);
    const quote = /^['"]/.exec(from)?.[0] ?? '';
    translated += text.slice(at, typed.range.start) + quote + typed.words[language] + quote;
    at = typed.range.end;
  }
  return translated + text.slice(at);
}
