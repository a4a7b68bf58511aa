/**
 * How much of a document is read. Beyond a limit the reading stops and a finding says so. The numbers come from
 * measured attacks on the parsers (decision 0004); only the command line can raise them.
 */
export interface Limits {
  /** Length of the document in UTF-16 units. */
  readonly document: number;
  /** Length of the block of agreements in UTF-16 units. */
  readonly frontmatter: number;
  /** Nodes in the YAML tree, each use of an alias counted again. */
  readonly nodes: number;
  /** Depth of the YAML tree. */
  readonly depth: number;
  /** Block quotes and list items inside each other in the text. */
  readonly nesting: number;
  /** Signs such as `*`, `_`, `[` and backticks in one block of the text. */
  readonly delimiters: number;
}

export type LimitName = keyof Limits;

export const defaultLimits: Limits = {
  document: 1_000_000,
  frontmatter: 256_000,
  nodes: 100_000,
  depth: 64,
  nesting: 100,
  delimiters: 2_000,
};
