import { type Document, isMap, parseDocument, type YAMLError } from 'yaml';

/** What keeps a text from being read as one mapping, first in the text. */
export interface Problem {
  readonly start: number;
  readonly end: number;
  /** The code of the parser; `no-mapping` when the text can be read but has something else than fields on top. */
  readonly code: YAMLError['code'] | 'no-mapping';
  /** For telling faults with one code apart, never to be shown. */
  readonly message: string;
  /** Where a key ends that seems to start here and to run on over more lines. */
  readonly runsOnTo?: number;
}

/** Reads YAML 1.2 into a syntax tree. The defaults of the library are quadratic, and pass over a second document. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error', version: '1.2' });
}

/** What is the matter with a text that was read, if anything is. */
export function problemOf({ errors, contents }: Document.Parsed): Problem | undefined {
  const [one, ...others] = errors;
  if (one) {
    const { pos, code, message } = others.reduce<YAMLError>((a, b) => (b.pos[0] < a.pos[0] ? b : a), one);
    const runsOn = errors.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === pos[0]);
    return { start: pos[0], end: pos[1], code, message, ...(runsOn && { runsOnTo: runsOn.pos[1] }) };
  }
  const isEmpty = !contents || contents.range[1] === contents.range[0];
  if (isEmpty || isMap(contents)) return undefined;
  const [start, end] = contents.range;
  return { start, end, code: 'no-mapping', message: '' };
}

/** Whether a quotation mark is not closed, so that the parser came to the end of the text with it. */
export function isOpenQuote({ message }: Problem): boolean {
  return /closing .quote/.test(message);
}
