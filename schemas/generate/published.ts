import { schemaBase } from '../src/version.ts';
import type { Language } from '../src/vocabulary.ts';
import type { Model } from './model.ts';
import { printSchema } from './print-schema.ts';

/** The name of the published schema in each language. */
export const publishedNames: Readonly<Record<Language, string>> = {
  en: 'covenant.schema.json',
  nl: 'convenant.schema.json',
};

/** The schema that editors and other languages read: in one vocabulary, with everything in one file. */
export function printPublished(model: Model, language: Language): string {
  const head = {
    $comment: 'Generated from schemas/. Do not edit.',
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${schemaBase}/${publishedNames[language]}`,
  };
  return `${JSON.stringify(printSchema(model, { language, head }), null, 2)}\n`;
}
