import { numberWords } from './number-words.ts';
import { itemOf, type List, type Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import { wordsIn } from './words-in.ts';
import { elementsOf, inside, replaced, type Xml } from './xml.ts';

/** The style of the runs that hold what Word writes before an item by itself. */
export const numberStyle = 'regiolint-number';

/** Writes before each item of a numbered list the number or letter that people see there in Word. */
export function withNumbers(root: Xml, numbering: Numbering, styles: Styles): Xml {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  const numberOf = (paragraph: Xml): string | undefined => {
    const item = itemOf(paragraph, numbering, styles);
    if (!item || wordsIn(paragraph).trim() === '' || isTakenOut(paragraph)) return undefined;
    const { id, list, level } = item;
    const at = list.levels[level];
    if (!at) return undefined;
    const count = counts.get(list.count) ?? [];
    counts.set(list.count, count);
    const key = `${id} ${level}`;
    const restart = begun.has(key) ? undefined : list.restarts.get(level);
    begun.add(key);
    const last = count[level];
    count[level] = restart ?? (last === undefined ? at.start : last + 1);
    count.length = level + 1;
    return at.format === 'bullet' ? undefined : textOf(list, level, count);
  };
  const numbered = (element: Xml): Xml | undefined => {
    // Word keeps a drawing twice; the other one is read.
    if (element.name === 'mc:Choice') return element;
    if (element.name !== 'w:p') return undefined;
    const number = numberOf(element);
    const whole = replaced(element, numbered);
    return number === undefined ? whole : startingWith(number, whole);
  };
  return replaced(root, numbered);
}

/** Somebody took the paragraph out, and Word keeps that until it is accepted. */
function isTakenOut(paragraph: Xml): boolean {
  return inside(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
}

function textOf({ levels }: List, level: number, count: readonly (number | undefined)[]): string {
  const text = levels[level]?.text ?? '';
  return text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = levels[Number(digit) - 1];
      return numberWords(count[Number(digit) - 1] ?? at?.start ?? 1, at?.format ?? 'decimal');
    })
    .trim();
}

function startingWith(number: string, paragraph: Xml): Xml {
  const style: Xml = { name: 'w:rStyle', attributes: { 'w:val': numberStyle }, children: [] };
  const run: Xml = {
    name: 'w:r',
    attributes: {},
    children: [
      { name: 'w:rPr', attributes: {}, children: [style] },
      { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [number] },
    ],
  };
  const properties = elementsOf(paragraph).filter(({ name }) => name === 'w:pPr');
  const rest = paragraph.children.filter((child) => !properties.includes(child as Xml));
  return { ...paragraph, children: [...properties, run, ...rest] };
}
