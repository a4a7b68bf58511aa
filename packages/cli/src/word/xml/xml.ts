import { parseXml, type XmlElement } from '@rgrove/parse-xml';

/** An element of a part of a Word file. Names are those of the file, such as `w:p`. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/**
 * Reads a part of a Word file.
 *
 * @throws Error when it is no XML
 */
export function readXml(text: string): Xml {
  const { root } = parseXml(text.replace(/^\uFEFF/, ''));
  if (!root) throw new Error('a part without a root');
  return plain(root);
}

function plain({ name, attributes, children }: XmlElement): Xml {
  return {
    name,
    attributes,
    children: children.flatMap((child) => {
      if (child.type === 'element') return plain(child as XmlElement);
      return 'text' in child ? child.text : [];
    }),
  };
}

/** Writes it as a part of a Word file again. */
export function writeXml({ name, attributes, children }: Xml): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : writeXml(child)));
  return `<${head.join(' ')}>${inside.join('')}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function elementsOf({ children }: Xml): readonly Xml[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element by that name, going down by each of the names. */
export function inside(element: Xml | undefined, ...names: readonly string[]): Xml | undefined {
  return names.reduce<Xml | undefined>(
    (at, name) =>
      at?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name),
    element,
  );
}

/** What the element says, down the names: the value of its `w:val`. */
export function valueIn(element: Xml | undefined, ...names: readonly string[]): string | undefined {
  return inside(element, ...names)?.attributes['w:val'];
}

/** All elements by that name below an element, in their order. */
export function within(element: Xml, name: string): readonly Xml[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ]);
}

/** The same, with other elements in the place of some: of each element that `other` speaks of, what it says. */
export function replaced(element: Xml, other: (element: Xml) => Xml | undefined): Xml {
  return {
    ...element,
    children: element.children.map((child) =>
      typeof child === 'string' ? child : (other(child) ?? replaced(child, other)),
    ),
  };
}
