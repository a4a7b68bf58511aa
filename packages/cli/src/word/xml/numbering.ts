import { type Styles, saidByStyle } from './styles.ts';
import { elementsOf, inside, valueIn, type Xml } from './xml.ts';

/** How the items of a list are numbered, level by level. */
export interface List {
  /** Lists with the same count go on where the other stopped. */
  readonly count: string;
  readonly levels: readonly (Level | undefined)[];
  /** The number with which this list starts anew, for some levels. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Level {
  /** A name of Word, such as `lowerLetter` or `bullet`. */
  readonly format: string;
  readonly start: number;
  /** With `%1` for the number of the highest level. */
  readonly text: string;
  /** The id of the style of paragraphs that stand on this level. */
  readonly style: string | undefined;
}

/** The lists of a Word file by their id. */
export type Numbering = ReadonlyMap<string, List>;

/** @param root of the part that holds the lists; a file may have none */
export function numberingIn(root: Xml | undefined, styles: Styles): Numbering {
  const parts = root ? elementsOf(root) : [];
  const nums = new Map(
    parts.filter(({ name }) => name === 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]),
  );
  const kinds = new Map(
    parts
      .filter(({ name }) => name === 'w:abstractNum')
      .map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const listOf = (num: Xml | undefined): List => {
    const count = valueIn(num, 'w:abstractNumId') ?? '';
    const kind = kinds.get(count);
    const linked = nums.get(numberingOfStyle(valueIn(kind, 'w:numStyleLink'), styles) ?? '');
    const levels = levelsOf(
      linked && linked !== num ? kinds.get(valueIn(linked, 'w:abstractNumId') ?? '') : kind,
    );
    return { count, levels, restarts: restartsOf(num) };
  };
  return new Map([...nums].map(([id, num]) => [id, listOf(num)]));
}

function numberingOfStyle(id: string | undefined, styles: Styles): string | undefined {
  return valueIn(saidByStyle(id, styles, 'w:pPr', 'w:numPr'), 'w:numId');
}

function levelsOf(kind: Xml | undefined): readonly Level[] {
  const levels: Level[] = [];
  for (const level of kind ? elementsOf(kind).filter(({ name }) => name === 'w:lvl') : []) {
    levels[levelIn(level.attributes['w:ilvl'])] = {
      format: valueIn(level, 'w:numFmt') ?? 'decimal',
      start: Number(valueIn(level, 'w:start') ?? 1),
      text: valueIn(level, 'w:lvlText') ?? '',
      style: valueIn(level, 'w:pStyle'),
    };
  }
  return levels;
}

function restartsOf(num: Xml | undefined): ReadonlyMap<number, number> {
  const overrides = num ? elementsOf(num).filter(({ name }) => name === 'w:lvlOverride') : [];
  return new Map(
    overrides.flatMap((override) => {
      const start = valueIn(override, 'w:startOverride');
      return start === undefined ? [] : [[levelIn(override.attributes['w:ilvl']), Number(start)] as const];
    }),
  );
}

/** Where a paragraph stands in a list, as it says itself or as its style does. */
export function itemOf(
  paragraph: Xml,
  numbering: Numbering,
  styles: Styles,
): { readonly id: string; readonly list: List; readonly level: number } | undefined {
  const own = inside(paragraph, 'w:pPr', 'w:numPr');
  const style = valueIn(paragraph, 'w:pPr', 'w:pStyle');
  const ofStyle = saidByStyle(style, styles, 'w:pPr', 'w:numPr');
  const id = valueIn(own, 'w:numId') ?? valueIn(ofStyle, 'w:numId') ?? '';
  const list = numbering.get(id);
  if (!list) return undefined;
  const said = valueIn(own, 'w:ilvl') ?? valueIn(ofStyle, 'w:ilvl');
  const byStyle = list.levels.findIndex((level) => level?.style !== undefined && level.style === style);
  return { id, list, level: said === undefined ? Math.max(0, byStyle) : levelIn(said) };
}

/** Word has nine levels. */
function levelIn(text: string | undefined): number {
  const level = Number(text ?? 0);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : 0;
}
