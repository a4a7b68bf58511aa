import { defaultLimits } from '../source/limits.ts';
import type { Fault } from './fault.ts';
import { readBlock } from './read.ts';

/** YAML as plain data, and what could not be read of it. */
export interface PlainYaml {
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Reads YAML (or JSON) that is no covenant, such as a configuration, with the same bounds: no tags, no code, no circles.
 * A key without a value is null.
 */
export function readPlainYaml(text: string): PlainYaml {
  const { data, faults } = readBlock(text, { start: 0, end: text.length }, undefined, defaultLimits);
  return { data, faults };
}
