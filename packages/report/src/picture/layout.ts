import type { ModelBlockName } from '@regiolint/schema';

/*
 * Where everything stands on one A4 in landscape, in pixels of 1/96 inch. Why these numbers:
 * docs/decisions/0003-ordering-model-on-one-a4.md.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const page = { width: 1123, height: 794, margin: 36 };

const inner = page.width - 2 * page.margin;
const right = page.margin + inner;

/** The baselines of title and status. */
export const heading = { left: page.margin, right, title: 52, status: 71 };

const grid = { top: 84, bottom: 554, gutter: 12, headHeight: 23, gap: 5.5 };
const columnWidth = (inner - 3 * grid.gutter) / 4;

/** The head of a block, over its columns. */
export function headOf(block: Exclude<ModelBlockName, 'culture'>): Box {
  const [first, columns] = { why: [0, 1], what: [1, 1], how: [2, 2] }[block] as [number, number];
  const width = columns * columnWidth + (columns - 1) * grid.gutter;
  return { x: columnLeft(first), y: grid.top, width, height: grid.headHeight };
}

/** The card at a row of a column, of a block that has so many rows. */
export function cardBox(
  block: Exclude<ModelBlockName, 'culture'>,
  column: number,
  row: number,
  rows: number,
): Box {
  const top = grid.top + grid.headHeight + grid.gap;
  const height = (grid.bottom - top - (rows - 1) * grid.gap) / rows;
  const first = { why: 0, what: 1, how: 2 }[block];
  return { x: columnLeft(first + column), y: top + row * (height + grid.gap), width: columnWidth, height };
}

function columnLeft(column: number): number {
  return page.margin + column * (columnWidth + grid.gutter);
}

/** The ground under the columns. */
export const culture = {
  x: page.margin,
  y: 563,
  width: inner,
  headHeight: 23,
  gap: 5.5,
  tileHeight: 73,
  tiles: 7,
};

export function tileBox(index: number): Box {
  const gutter = 8;
  const width = (culture.width - (culture.tiles - 1) * gutter) / culture.tiles;
  const y = culture.y + culture.headHeight + culture.gap;
  return { x: culture.x + index * (width + gutter), y, width, height: culture.tileHeight };
}

const strip = { labelBaseline: 680, boxTop: 686, bottom: 729 };

export const moments = { x: page.margin, labelBaseline: strip.labelBaseline, chips: 5, width: 695 };

export function chipBox(index: number): Box {
  const gutter = 8;
  const width = (moments.width - (moments.chips - 1) * gutter) / moments.chips;
  const height = strip.bottom - strip.boxTop;
  return { x: moments.x + index * (width + gutter), y: strip.boxTop, width, height };
}

export const table: Box & { readonly labelBaseline: number } = {
  x: moments.x + moments.width + 16,
  y: strip.boxTop,
  width: inner - moments.width - 16,
  height: strip.bottom - strip.boxTop,
  labelBaseline: strip.labelBaseline,
};

/** The baselines of the two lines at the foot. */
export const foot = { left: page.margin, right, width: inner, lines: [746, 758] as const };
