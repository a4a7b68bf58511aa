import { elementsOf, inside, valueIn, type Xml } from './xml.ts';

/** The styles of a Word file by their id. */
export type Styles = ReadonlyMap<string, Xml>;

/** @param root of the part that holds the styles; a file may have none */
export function stylesIn(root: Xml | undefined): Styles {
  const styles = root ? elementsOf(root).filter(({ name }) => name === 'w:style') : [];
  return new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
}

/** The style of a paragraph by its name; by its id where the file does not say what that is. */
export function styleName(paragraph: Xml, styles: Styles): string {
  const id = valueIn(paragraph, 'w:pPr', 'w:pStyle') ?? '';
  return valueIn(styles.get(id), 'w:name') ?? id;
}

/** What a style says, or else the one that it is based on: the first element down the names. */
export function saidByStyle(
  id: string | undefined,
  styles: Styles,
  ...names: readonly string[]
): Xml | undefined {
  let at = id;
  for (let steps = 0; at !== undefined && steps < mostSteps; steps += 1) {
    const said = inside(styles.get(at), ...names);
    if (said) return said;
    at = valueIn(styles.get(at), 'w:basedOn');
  }
  return undefined;
}

/** A style may be based on itself, in a roundabout way. */
const mostSteps = 20;
