import type { FieldType, ReferenceList } from '../src/vocabulary.ts';
import type { Shape } from './model.ts';
import type { Reader } from './read-model.ts';
import type { SourceSchema } from './sources.ts';
import { sameKeys } from './texts.ts';

/** What a value may be, from its source. Throws at a keyword that is not of the dialect. */
export function readShape(reader: Reader, schema: SourceSchema, path: string): Shape {
  refuseUnknownKeywords(schema, path);
  const [shared] = schema.allOf ?? [];
  if (shared) return reader.lookUp(shared.$ref);
  const shape: Shape = {
    type: typeOf(schema, path),
    ...readWords(reader, schema, path),
    ...(schema['x-leads-to'] && { leadsTo: schema['x-leads-to'] as ReferenceList }),
    ...(schema.items && { items: readShape(reader, schema.items, path) }),
    ...(schema.properties && { properties: readProperties(reader, schema, path) }),
    ...pick(schema, 'minimum'),
    ...pick(schema, 'maximum'),
    ...pick(schema, 'minItems'),
    ...(schema.const !== undefined && { constant: schema.const }),
  };
  const name = schema['x-name'];
  return name ? reader.define(name, shape) : shape;
}

function readProperties(reader: Reader, schema: SourceSchema, path: string) {
  const properties = Object.entries(schema.properties ?? {});
  const required = schema.required ?? [];
  for (const name of required) {
    if (!properties.some(([key]) => key === name))
      reader.problem(`${path} requires ${name}, which it does not have`);
  }
  return properties.map(([name, property]) =>
    reader.property(name, property, path ? `${path}.${name}` : name, required.includes(name)),
  );
}

function readWords(reader: Reader, schema: SourceSchema, path: string) {
  const en = schema.enum ?? schema['x-words'];
  if (!en) return {};
  const values = reader.entry(path).values ?? {};
  sameKeys(reader, `${path} (values)`, en, Object.keys(values));
  const nl = en.map((word) => values[word] ?? word);
  return { words: { en, nl }, ...(schema['x-words'] && { open: true as const }) };
}

function typeOf(schema: SourceSchema, path: string): FieldType {
  if (schema.enum) return 'string';
  if (schema['x-kind']) return schema['x-kind'];
  if (Array.isArray(schema.type)) return 'one-or-list';
  if (schema['x-leads-to']) return 'reference';
  switch (schema.type) {
    case 'array':
      return 'list';
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
    case 'object':
      return schema.type;
    default:
      throw new Error(`${path} has no type that we know`);
  }
}

const keywords = new Set([
  ...[
    'title',
    'description',
    'type',
    'enum',
    'const',
    'properties',
    'required',
    'items',
    'minItems',
    'minimum',
  ],
  ...[
    'maximum',
    'allOf',
    '$ref',
    'x-name',
    'x-kind',
    'x-leads-to',
    'x-words',
    'x-source',
    'x-question',
    'x-fits',
  ],
]);

function refuseUnknownKeywords(schema: SourceSchema, path: string): void {
  for (const keyword of Object.keys(schema)) {
    if (!keywords.has(keyword)) throw new Error(`${path} uses ${keyword}, which is not of the dialect`);
  }
}

function pick<K extends 'minimum' | 'maximum' | 'minItems'>(
  schema: SourceSchema,
  key: K,
): { [P in K]?: number } {
  const value = schema[key];
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: number });
}
