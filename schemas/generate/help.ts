import type { Model, Shape, Texts } from './model.ts';

/** What is told about each place on request: apart from the vocabulary, because only editors and pages read it. */
export function printHelp(model: Model): string {
  const entries = new Map<string, string>();
  const shared = new Set(model.aspect.shape.properties);
  const shapeTexts = new Map([...model.definitions.values()].map(({ name, texts }) => [name, texts]));
  const collect = (shape: Shape, pointer: string): void => {
    if (shape.items) collect(shape.items, `${pointer}/*`);
    for (const property of shape.properties ?? []) {
      if (pointer !== '/{aspect}' && shared.has(property)) continue;
      const place = `${pointer}/${property.name}`;
      entries.set(place, printEntry(property.texts, shapeTexts.get(property.shape.definition ?? '')));
      collect(property.shape, place);
    }
  };
  collect(model.root.shape, '');
  collect(model.aspect.shape, '/{aspect}');
  return [
    "import type { Help } from '../src/help.ts';",
    '',
    'export const helpByPointer: Readonly<Record<string, Help>> = {',
    ...[...entries].map(([place, entry]) => `  '${place}': ${entry},`),
    '};',
    '',
  ].join('\n');
}

function printEntry(texts: Texts, ofShape: Texts | undefined): string {
  const source = texts.source ?? ofShape?.source;
  const fits = texts.fits ?? ofShape?.fits;
  const entry = {
    description: texts.description,
    ...(source && { source }),
    ...(fits && {
      fits: Object.fromEntries([...fits].map(([word, fit]) => [word, { ...fit.text, source: fit.source }])),
    }),
  };
  return JSON.stringify(entry);
}
