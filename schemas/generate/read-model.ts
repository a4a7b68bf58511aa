import type { Definition, Group, Model, Property, Shape, Texts } from './model.ts';
import { groups } from './model.ts';
import { readShape } from './read-shape.ts';
import type { LocaleEntry, Source, SourceSchema } from './sources.ts';
import { readTexts, type TextReader, textReader } from './texts.ts';

/** What a reader of one file knows: where it is, and how to find what other files describe. */
export interface Reader extends TextReader {
  property(name: string, schema: SourceSchema, path: string, required: boolean): Property;
  /** The shape that has this name. Throws when nothing has. */
  lookUp(name: string): Shape;
  /** Gives a shape a name of its own. */
  define(name: string, shape: Shape): Shape;
}

/**
 * Makes one model of the source files. Everything that does not fit (a text that is missing in a language, a text
 * without a property, an unknown word) comes out as `problems`, in plain sentences.
 */
export function readModel(sources: readonly Source[]): { model: Model; problems: readonly string[] } {
  const problems: string[] = [];
  const definitions = new Map<string, Definition>();
  const byName = new Map(sources.map((source) => [source.name, source]));

  const define = (name: string, shape: Shape, texts?: Texts): Shape => {
    if (definitions.has(name)) problems.push(`two definitions are called ${name}`);
    const named = { ...shape, definition: name };
    definitions.set(name, { name, shape: named, ...(texts && { texts }) });
    return named;
  };

  const unread = new Set(sources);
  const readerOf = (source: Source): Reader => {
    unread.delete(source);
    const reader: Reader = {
      ...textReader(source.locale, problems),
      property: (name, schema, path, required) =>
        schema.$ref === undefined
          ? readProperty(reader, name, schema, path, required)
          : fileProperty(find(schema.$ref), required),
      lookUp: (name) => definitions.get(name)?.shape ?? readDefinition(find(name)).shape,
      define,
    };
    return reader;
  };

  const find = (name: string): Source => {
    const source = byName.get(name);
    if (!source) throw new Error(`nothing is called ${name}`);
    return source;
  };

  const readDefinition = (source: Source): Definition => {
    const reader = readerOf(source);
    const texts = readTexts(reader, source.schema, source.name);
    const shape = define(source.name, readShape(reader, source.schema, source.name), texts);
    reader.finish(source.folder);
    return { name: source.name, texts, shape };
  };

  const aspect = readDefinition(find('aspect'));

  const fileProperty = (source: Source, required: boolean): Property => {
    const reader = readerOf(source);
    const property = readProperty(reader, source.name, source.schema, source.name, required);
    reader.finish(source.folder);
    const { shape, texts } = property;
    if (shape.type !== 'object') return property;
    if (!isGroup(source.folder)) return { ...property, shape: define(source.name, shape, texts) };
    const properties = [...(shape.properties ?? []), ...(aspect.shape.properties ?? [])];
    return { ...property, group: source.folder, shape: define(source.name, { ...shape, properties }, texts) };
  };

  const document = find('covenant');
  const reader = readerOf(document);
  const root: Definition = {
    name: 'covenant',
    texts: readTexts(reader, document.schema, '$'),
    shape: { ...readShape(reader, document.schema, ''), definition: 'covenant' },
  };
  reader.finish('document');
  for (const source of unread) problems.push(`nothing refers to ${source.folder}/${source.name}`);
  definitions.delete('aspect');
  const sorted = new Map([...definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { model: { root, definitions: sorted, aspect }, problems };
}

function readProperty(
  reader: Reader,
  name: string,
  schema: SourceSchema,
  path: string,
  required: boolean,
): Property {
  const texts = readTexts(reader, schema, path);
  const question = readQuestion(reader, schema, path);
  const key = { en: name, nl: reader.entry(path).key ?? '' };
  if (key.nl === '') reader.problem(`${path} has no Dutch key`);
  const shape = readShape(reader, schema, path);
  if (reader.entry(path).values && !(schema.enum ?? schema['x-words'] ?? schema.items)) {
    reader.problem(`${path} has Dutch values, but no words of its own`);
  }
  return { name, key, texts, required, ...(question && { question }), shape };
}

function readQuestion(reader: TextReader, schema: SourceSchema, path: string) {
  const en = schema['x-question'];
  const entry: LocaleEntry = reader.entry(path);
  if ((en === undefined) !== (entry.question === undefined)) {
    reader.problem(`${path} has a question in one language only`);
  }
  return en === undefined ? undefined : { en, nl: entry.question ?? '' };
}

function isGroup(folder: string): folder is Group {
  return (groups as readonly string[]).includes(folder);
}
