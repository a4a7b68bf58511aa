import type { Words } from '../src/vocabulary.ts';
import type { Model, Property, Shape } from './model.ts';

/** What the engine needs to read, translate and name the keys and words of a covenant. */
export function printVocabulary({ root, aspect }: Model): string {
  const shared = new Set(aspect.shape.properties);
  const declarations: Declarations = new Map();
  declare(aspect.shape, declarations, new Set());
  const fields = printFields(root.shape.properties ?? [], declarations, shared);
  return [
    "import type { Field } from '../src/vocabulary.ts';",
    '',
    'type Fields = Readonly<Record<string, Field>>;',
    '',
    ...declarations.values(),
    `const covenantFields: Fields = ${fields};`,
    '',
    '/** The covenant itself; everything else is found from here. */',
    'export const covenantField: Field = {',
    "  key: { en: 'covenant', nl: 'convenant' },",
    `  title: ${printText(root.texts?.title ?? { en: '', nl: '' })},`,
    "  type: 'object',",
    '  fields: covenantFields,',
    '};',
    '',
    '',
  ].join('\n');
}

/** Constants by name. Each stands after those that it builds on. */
type Declarations = Map<string, string>;

/** Writes down, once, the fields or the words of what has a name. Gives the name of the constant, if there is one. */
function declare(
  shape: Shape,
  declarations: Declarations,
  shared: ReadonlySet<Property>,
): string | undefined {
  const { definition, properties, words } = shape;
  if (!definition) return undefined;
  const name = properties ? `${definition}Fields` : `${definition}Words`;
  if (declarations.has(name)) return name;
  if (properties) {
    declarations.set(name, `const ${name}: Fields = ${printFields(properties, declarations, shared)};\n`);
    return name;
  }
  if (words) {
    declarations.set(name, `const ${name} = ${printWords(words)};\n`);
    return name;
  }
  return undefined;
}

function printFields(
  properties: readonly Property[],
  declarations: Declarations,
  shared: ReadonlySet<Property>,
): string {
  const own = properties.filter((property) => !shared.has(property));
  const lines = own.map(
    (property) => `  ${property.name}: ${printProperty(property, declarations, shared)},`,
  );
  if (own.length < properties.length) lines.push('  ...aspectFields,');
  return `{\n${lines.join('\n')}\n}`;
}

function printProperty(
  property: Property,
  declarations: Declarations,
  shared: ReadonlySet<Property>,
): string {
  const { key, texts, required, group, question, shape } = property;
  const names = [`key: ${printText(key)}`, `title: ${printText(texts.title)}`];
  const parts = [
    ...names,
    ...printShape(shape, names, declarations, shared),
    required && 'required: true',
    group && `group: '${group}'`,
    question && `question: ${printText(question)}`,
  ];
  return printObject(parts);
}

/** The items of a list go by the names of the list. */
function printShape(
  shape: Shape,
  names: readonly string[],
  declarations: Declarations,
  shared: ReadonlySet<Property>,
): readonly (string | undefined)[] {
  const { type, words, open, leadsTo, items, properties, minimum, maximum, minItems, constant } = shape;
  const constantName = declare(shape, declarations, shared);
  return [
    `type: '${type}'`,
    words && `words: ${constantName ?? printWords(words)}`,
    open && 'open: true',
    leadsTo && `leadsTo: '${leadsTo}'`,
    ...Object.entries({ minimum, maximum, minItems, constant }).map(([name, value]) =>
      value === undefined ? undefined : `${name}: ${value}`,
    ),
    items && `items: ${printObject([...names, ...printShape(items, names, declarations, shared)])}`,
    properties && `fields: ${constantName ?? printFields(properties, declarations, shared)}`,
  ];
}

function printObject(parts: readonly (string | false | undefined)[]): string {
  return `{ ${parts.filter((part) => typeof part === 'string').join(', ')} }`;
}

function printWords({ en, nl }: NonNullable<Shape['words']>): string {
  return `{ en: [${en.map(quote).join(', ')}], nl: [${nl.map(quote).join(', ')}] }`;
}

function printText({ en, nl }: Words): string {
  return `{ en: ${quote(en)}, nl: ${quote(nl)} }`;
}

function quote(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
