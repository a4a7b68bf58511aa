import type { Language, Words } from '@regiolint/schema';
import type { Range } from '../source/source.ts';
import type { Fault } from './fault.ts';

/** Where a value stands: its key, the value itself, and of a list item its first line. */
export interface Placed {
  readonly key?: Range;
  readonly value: Range;
  readonly head?: Range;
}

/** A key, or a known word, as the author typed it. */
export interface Typed {
  readonly range: Range;
  /** The languages in which it is typed like this. */
  readonly languages: ReadonlySet<Language>;
  /** How it is typed in each language. */
  readonly words: Words;
}

/** The block of agreements as it was read: canonical data, and for each pointer where it stands. */
export interface Reading {
  readonly data: unknown;
  readonly places: ReadonlyMap<string, Placed>;
  readonly keys: readonly Typed[];
  /** The known words among the values. */
  readonly words: readonly Typed[];
  readonly faults: readonly Fault[];
  /** False when YAML could not be read: then nothing can be concluded from what is not there. */
  readonly readable: boolean;
  /** The language of a block that could not be read, as far as its lines tell. */
  readonly language?: Language;
}

/** A JSON pointer one step further; `step` is a key or a list index. */
export function below(pointer: string, step: string | number): string {
  if (typeof step === 'number' || !/[~/]/.test(step)) return `${pointer}/${step}`;
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The steps of a JSON pointer, un-escaped. */
export function stepsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer one step up; of the document itself, itself. */
export function above(pointer: string): string {
  return pointer.slice(0, Math.max(pointer.lastIndexOf('/'), 0));
}
