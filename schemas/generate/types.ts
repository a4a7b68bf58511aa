import { compile } from 'json-schema-to-typescript';
import type { Model } from './model.ts';
import { type JsonSchema, printSchema } from './print-schema.ts';

/** TypeScript types for canonical data: one per definition, and `Covenant`. */
export async function printTypes(model: Model): Promise<string> {
  const definitions = new Map([...model.definitions, ['aspect', model.aspect]]);
  const schema = printSchema({ ...model, definitions }, { language: 'en' });
  const code = await compile(forTypes(schema), 'Covenant', {
    bannerComment: '',
    additionalProperties: false,
    // Tuples for `minItems` are of no use to who reads a covenant.
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return code.replace(referredBy, '').replace(emptyComment, '');
}

/** What the generator remarks about every definition. */
const referredBy = /( \*\n)? \* This (interface|type) was referenced by .*\n \* via the .*\n/g;
const emptyComment = /\/\*\*\n \*\/\n/g;

/**
 * A title becomes the name of a type, so only definitions keep one: their own name. With the titles of properties
 * there would be some hundreds of types, most of them numbered.
 */
function forTypes(schema: JsonSchema): JsonSchema {
  const definitions = schema.definitions as Record<string, JsonSchema>;
  const named = Object.entries(definitions).map(([name, definition]) => [
    name,
    { ...plain(definition), title: typeName(name) },
  ]);
  return {
    ...plain({ ...schema, definitions: undefined }),
    title: 'Covenant',
    definitions: Object.fromEntries(named),
  };
}

function plain(schema: JsonSchema): JsonSchema {
  const { title, patternProperties, examples, properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([key, value]) => [key, plain(value)]),
      ),
    }),
    ...(items !== undefined && { items: plain(items as JsonSchema) }),
  };
}

/** The type of a definition: `raciLine` is a `RaciLine`. */
export function typeName(definition: string): string {
  return definition.charAt(0).toUpperCase() + definition.slice(1);
}
