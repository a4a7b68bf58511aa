import type { Model, Shape } from './model.ts';
import { typeName } from './types.ts';

/**
 * Every place of the covenant with the type of what stands there. An interface that is spelt out takes the type
 * checker no time, where template-literal types over as many pointers take it seconds.
 */
export function printPointers(model: Model): string {
  const places = new Map<string, string>();
  collect(model.root.shape, '', 'Covenant', places);
  collect(model.aspect.shape, '/{aspect}', 'Aspect', places);
  const types = new Set([
    'Covenant',
    ...[...places.values()].flatMap((type) => type.match(/\b[A-Z]\w*/g) ?? []),
  ]);
  types.delete('NonNullable');
  const lines = [...places].map(([pointer, type]) => `  '${pointer}': ${type};`);
  return [
    `import type { ${[...types].sort().join(', ')} } from './types.ts';`,
    '',
    '/** What stands at each place, if anything does. `*` stands for each item of a list. */',
    'export interface ValueAt {',
    ...lines,
    '}',
    '',
    'export type Pointer = keyof ValueAt;',
    '',
  ].join('\n');
}

function collect(shape: Shape, pointer: string, type: string, places: Map<string, string>): void {
  places.set(pointer, type);
  if (shape.items) collect(shape.items, `${pointer}/*`, itemType(shape.items, type), places);
  for (const { name, shape: value } of shape.properties ?? []) {
    collect(value, `${pointer}/${name}`, typeOf(value, `NonNullable<${type}['${name}']>`), places);
  }
}

function itemType(items: Shape, listType: string): string {
  return typeOf(items, `${listType}[number]`);
}

/** The shortest way to write the type: by its name, as a plain one, or by where it stands. */
function typeOf(shape: Shape, indexed: string): string {
  if (shape.definition) return typeName(shape.definition);
  if (shape.constant !== undefined) return String(shape.constant);
  switch (shape.type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return indexed;
    case 'list':
      return shape.items?.words && !shape.items.definition && !shape.items.open
        ? indexed
        : `${typeOf(shape.items ?? { type: 'string' }, indexed)}[]`;
    case 'one-or-list':
      return 'string | string[]';
    default:
      return shape.words && !shape.open ? indexed : 'string';
  }
}
