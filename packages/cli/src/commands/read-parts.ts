import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Language } from '@regiolint/schema';
import { decode } from '../files/decode.ts';
import { openFile } from '../files/open.ts';
import type { OwnRuleWords } from '../format/format.ts';
import { type FileResult, notReadMessages } from '../format/results.ts';
import validatePart from '../generated/validate-part.ts';
import { RunError } from '../run-error.ts';

/** A part of a run, as `--shard` wrote it. */
export interface Part {
  /** Where it was read. */
  readonly path: string;
  readonly version: string;
  readonly shard: { readonly index: number; readonly of: number };
  readonly collection: string;
  readonly today: string;
  readonly language?: Language;
  readonly maxWarnings?: number;
  readonly ownRules: readonly OwnRuleWords[];
  readonly files: readonly FileResult[];
}

/** As large as a text can be. */
const mostBytes = 500_000_000;

/**
 * Reads parts, in the order in which they are named.
 *
 * @param operands files, or folders of which every `.json` is a part
 * @throws RunError when one cannot be read, or is no part
 */
export async function readParts(operands: readonly string[]): Promise<readonly Part[]> {
  const paths = (await Promise.all(operands.map(pathsIn))).flat();
  const parts: Part[] = [];
  // One by one: a part may be large.
  for (const path of paths) parts.push(await readPart(path));
  return parts;
}

async function pathsIn(operand: string): Promise<readonly string[]> {
  const stats = await stat(operand).catch(() => undefined);
  if (!stats?.isDirectory()) return [operand];
  const names = await readdir(operand, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(operand, name));
}

async function readPart(path: string): Promise<Part> {
  const opened = await openFile(resolve(path), process.cwd(), mostBytes);
  if ('problem' in opened) {
    const { nl, en } = notReadMessages[opened.problem === 'too-large' ? 'memory' : opened.problem];
    throw new RunError({ nl: `{path}: ${nl}`, en: `{path}: ${en}` }, { path });
  }
  const decoded = decode(opened.bytes);
  const data = 'text' in decoded ? parse(decoded.text) : undefined;
  if (!validatePart(data)) {
    throw new RunError(
      {
        nl: '{path} is geen deel van een run. Een deel maken: regiolint --shard 1/2 --output deel-1.json',
        en: '{path} is no part of a run. To make one: regiolint --shard 1/2 --output part-1.json',
      },
      { path },
    );
  }
  return { ...(data as Omit<Part, 'path'>), path };
}

/** JSON has no holes in lists, and writes nothing for them: here they are holes again. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_, value) => (value === null ? undefined : value));
  } catch {
    return undefined;
  }
}
