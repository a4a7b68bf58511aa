import { printAspects } from './aspects.ts';
import { printHelp } from './help.ts';
import { printPointers } from './pointers.ts';
import { printPublished, publishedNames } from './published.ts';
import { readModel } from './read-model.ts';
import { readSources } from './sources.ts';
import { printTypes } from './types.ts';
import { printValidator } from './validator.ts';
import { printVocabulary } from './vocabulary.ts';

const firstLine = '// Generated from schemas/. Do not edit.';

/**
 * Everything in schemas/generated/, by path from the root of the repository. Throws an error with one line per problem
 * when the sources and their locale do not fit together.
 */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
  const { model, problems } = readModel(await readSources());
  if (problems.length > 0)
    throw new Error(['The schema sources do not fit together:', ...problems].join('\n  '));
  const code = (content: string): string => `${firstLine}\n${content}`;
  return new Map([
    [`schemas/generated/${publishedNames.en}`, printPublished(model, 'en')],
    [`schemas/generated/${publishedNames.nl}`, printPublished(model, 'nl')],
    ['schemas/generated/aspects.ts', code(printAspects(model))],
    ['schemas/generated/help.ts', code(printHelp(model))],
    ['schemas/generated/pointers.ts', code(printPointers(model))],
    ['schemas/generated/types.ts', code(await printTypes(model))],
    ['schemas/generated/validate.ts', await printValidator(model, firstLine)],
    ['schemas/generated/vocabulary.ts', code(printVocabulary(model))],
  ]);
}
