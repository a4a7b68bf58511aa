import { findFences, translateVocabulary } from '@regiolint/engine';
import { fieldAt, type Language } from '@regiolint/schema';
import { parseDocument } from 'yaml';
import { kindOf, lintFixture, readFixture } from './fixtures.ts';

/** A fixture as another validator gets it: plain data in one vocabulary, without empty keys. */
export interface PlainDocument {
  readonly path: string;
  readonly language: Language;
  readonly data: unknown;
  /** Whether the schema accepts it, according to us. */
  readonly valid: boolean;
}

/** What our reading says that a validator says too, of the same data. */
const schemaFaults = ['unknown-key', 'long-dash'] as const;

/** The schema lets every month have 31 days; that 31 February does not exist is for a rule to say. */
const dateOfTheSchema = /^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/;

/** `undefined` for a document of which the block cannot be read, or that says one thing twice. */
export function plainDocument(path: string): PlainDocument | undefined {
  const text = readFixture(path);
  const { plan } = lintFixture(path, text);
  const faults = [
    ...plan.faults('unreadable'),
    ...plan.faults('frontmatter-missing'),
    ...plan.faults('alias-conflict'),
  ];
  if (faults.length > 0) return undefined;
  const isMixed = plan.words.keysIn('nl').length > 0 && plan.words.keysIn('en').length > 0;
  const language = isMixed ? 'en' : plan.words.language;
  const one = isMixed ? translateVocabulary(text, kindOf(path), language) : text;
  const data = withoutEmpty(parseDocument(blockOf(one, kindOf(path))).toJS());
  const refused =
    schemaFaults.some((code) => plan.faults(code).length > 0) ||
    plan.faults('refused').some(({ fault }) => !dateOfTheSchema.test(String(fault.value)));
  const shortened = plan.faults('number-shortened').some(({ fault }) => !fits(fault));
  return { path, language, data, valid: !refused && !shortened };
}

/** Whether what YAML made of a number is still of the type that the schema asks for. */
function fits({ wants, value, pointer }: { wants: string; value: number; pointer: string }): boolean {
  return wants === 'number' && (fieldAt(pointer)?.type !== 'integer' || Number.isInteger(value));
}

function blockOf(text: string, kind: 'markdown' | 'bare'): string {
  const fenced = findFences(text);
  if (kind === 'bare') return text;
  return fenced && fenced !== 'unclosed' ? text.slice(fenced.block.start, fenced.block.end) : '';
}

const answers = new Set([
  'deferred',
  'elsewhere',
  'notApplicable',
  'kpisDeferred',
  'uitgesteld',
  'elders',
  'niet-van-toepassing',
  'kpis-uitgesteld',
]);

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => !isEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    const inner = withoutEmpty(part);
    if (!isEmpty(inner)) return [[key, inner]];
    return answers.has(key) ? [[key, {}]] : [];
  });
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
