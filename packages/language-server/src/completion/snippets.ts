import { type AspectName, type Field, fieldAt, type Language } from '@regiolint/schema';

/** A text with places to fill in: `$1`, `${2|one,other|}`, and `$0` where the cursor ends. */
export type Snippet = string;

/** What all aspects share comes later, and the way in its own words with the variant that asks for it. */
const notFirst = new Set([
  'variant',
  'ownVariant',
  'deferred',
  'elsewhere',
  'notApplicable',
  'explanation',
  'section',
]);

/** How much of an aspect a snippet shows; everything else can be added. */
const mostFields = 3;

/** An aspect with its variant and its first fields, at the left margin. */
export function wholeAspect(name: AspectName, language: Language, newline: string): Snippet {
  const field = fieldAt(`/${name}`);
  if (!field?.fields) return '';
  let stop = 0;
  const next = () => {
    stop += 1;
    return stop;
  };
  const own = Object.entries(field.fields).filter(([key]) => !notFirst.has(key));
  const { variant } = field.fields;
  const lines = [
    `${field.key[language]}:`,
    ...(variant ? [`  ${variant.key[language]}: ${choice(variant, language, next())}`] : []),
    ...own.slice(0, mostFields).flatMap(([, child]) => linesFor(child, language, next)),
  ];
  return `${lines.join(newline)}$0`;
}

function linesFor(field: Field, language: Language, next: () => number): readonly string[] {
  const key = field.key[language];
  if (field.items?.fields) {
    const [first, second] = Object.values(field.items.fields);
    return [
      `  ${key}:`,
      ...(first ? [`    - ${first.key[language]}: ${choice(first, language, next())}`] : []),
      ...(second ? [`      ${second.key[language]}: ${choice(second, language, next())}`] : []),
    ];
  }
  if (field.fields) {
    const [first] = Object.values(field.fields);
    return first ? [`  ${key}:`, `    ${first.key[language]}: ${choice(first, language, next())}`] : [];
  }
  if (field.items && field.type === 'list') {
    return [`  ${key}:`, `    - ${choice(field.items, language, next())}`];
  }
  return [`  ${key}: ${choice(field, language, next())}`];
}

function choice(field: Field, language: Language, stop: number): Snippet {
  const known = field.words?.[language];
  return known && !field.open ? `\${${stop}|${known.join(',')}|}` : `$${stop}`;
}

/** The same for an editor that fills nothing in: without its places. */
export function plain(snippet: Snippet): string {
  return snippet.replace(/\$\{[0-9]+\|[^|]*\|\}|\$[0-9]+/g, '').replace(/[ \t]+(?=\r?\n)/g, '');
}
