import type { Language } from '../src/vocabulary.ts';
import type { Definition, Model, Property, Shape } from './model.ts';

/** Draft-07, as far as we use it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

export interface SchemaOptions {
  readonly language: Language;
  /** What stands in the document itself, before everything else. */
  readonly head?: JsonSchema;
  /** Everything for people: titles, descriptions, examples. */
  readonly texts?: false;
}

/** The whole covenant as one standalone schema. */
export function printSchema(model: Model, options: SchemaOptions): JsonSchema {
  const definitions = [...model.definitions.values()].map((definition) => [
    definition.name,
    printDefinition(definition, options),
  ]);
  return {
    ...options.head,
    ...printDefinition(model.root, options),
    definitions: Object.fromEntries(definitions),
  };
}

function printDefinition({ texts, shape }: Definition, options: SchemaOptions): JsonSchema {
  return { ...printTexts(texts, options), ...printShape(shape, options) };
}

function printProperty({ texts, shape }: Property, options: SchemaOptions): JsonSchema {
  return { ...printTexts(texts, options), ...printReference(shape, options) };
}

function printTexts(texts: Definition['texts'], { language, texts: wanted }: SchemaOptions): JsonSchema {
  if (wanted === false || !texts) return {};
  return { title: texts.title[language], description: texts.description[language] };
}

function printReference(shape: Shape, options: SchemaOptions): JsonSchema {
  return shape.definition === undefined
    ? printShape(shape, options)
    : { allOf: [{ $ref: `#/definitions/${shape.definition}` }] };
}

/** An empty text says nothing, so no text may be empty. */
export const text: JsonSchema = { type: 'string', minLength: 1 };

// Real months, and days up to 31; that February has no 31st is for a rule. [0-9], because \d differs per language.
export const monthOrDate: JsonSchema = {
  type: 'string',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$',
};

function printShape(shape: Shape, options: SchemaOptions): JsonSchema {
  switch (shape.type) {
    case 'object':
      return printObject(shape, options);
    case 'list':
      return { type: 'array', ...limits(shape), ...printItems(shape, options) };
    case 'one-or-list':
      return { type: ['string', 'array'], minLength: 1, ...printItems(shape, options) };
    case 'month-or-date':
      return monthOrDate;
    case 'integer':
    case 'number':
    case 'boolean':
      return { type: shape.type, ...limits(shape) };
    default:
      return printWords(shape, options);
  }
}

function printWords({ words, open }: Shape, { language, texts }: SchemaOptions): JsonSchema {
  if (!words) return text;
  if (!open) return { enum: words[language] };
  return texts === false ? text : { ...text, examples: words[language] };
}

function printItems({ items }: Shape, options: SchemaOptions): JsonSchema {
  return items ? { items: printReference(items, options) } : {};
}

function printObject({ properties = [] }: Shape, options: SchemaOptions): JsonSchema {
  const keyed = (property: Property): string => property.key[options.language];
  const required = properties.filter((property) => property.required).map(keyed);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      properties.map((property) => [keyed(property), printProperty(property, options)]),
    ),
    // Keys that start with x- are the region's own.
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function limits({ minimum, maximum, minItems, constant }: Shape): JsonSchema {
  return {
    ...(constant !== undefined && { const: constant }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minItems !== undefined && { minItems }),
  };
}
