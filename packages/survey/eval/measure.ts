import { readdir, readFile } from 'node:fs/promises';
import { parseWithRemark } from '@regiolint/engine/remark';
import { type AspectName, aspectNames } from '@regiolint/schema';
import { parse } from 'yaml';
import { type Answer, type AspectSeen, survey } from '../src/index.ts';

/** What a reader found in a text and what the survey finds. */
export interface Compared {
  readonly text: string;
  readonly aspect: AspectName;
  readonly expected: Answer;
  readonly seen: AspectSeen;
}

/**
 * Reads every text of a folder beside its key.
 *
 * @param folder with `name.md` and `name.key.yml`
 */
export async function compare(folder: URL): Promise<readonly Compared[]> {
  const keys = (await readdir(folder)).filter((name) => name.endsWith('.key.yml')).sort();
  const compared = await Promise.all(
    keys.map(async (key) => {
      const name = key.replace('.key.yml', '');
      const text = await readFile(new URL(`${name}.md`, folder), 'utf8');
      const { language, aspects } = parse(await readFile(new URL(key, folder), 'utf8')) as Key;
      for (const aspect of Object.keys(aspects))
        if (!(aspectNames as readonly string[]).includes(aspect)) throw new Error(`${key}: ${aspect}`);
      const surveyed = survey(text, { parseMarkdown: parseWithRemark });
      if ('problem' in surveyed) throw new Error(`${name}: ${surveyed.problem}`);
      if (surveyed.language !== language) throw new Error(`${name}: read as ${surveyed.language}`);
      return surveyed.aspects.map((seen) => ({
        text: name,
        aspect: seen.aspect,
        expected: aspects[seen.aspect]?.[0] ?? ('absent' as const),
        seen,
      }));
    }),
  );
  return compared.flat();
}

interface Key {
  readonly language: string;
  readonly aspects: Readonly<Partial<Record<AspectName, readonly [Answer, string]>>>;
}

export interface Figures {
  /** Spoken of, says the key, and says the survey. */
  readonly hits: number;
  /** Spoken of, says only the survey. */
  readonly extra: number;
  /** Spoken of, says only the key. */
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the hits, those of the kind that the key gives. */
  readonly sameKind: number;
}

export function figuresOf(compared: readonly Compared[]): Figures {
  const spoken = (answer: Answer) => answer !== 'absent';
  const both = compared.filter(({ expected, seen }) => spoken(expected) && spoken(seen.status));
  const hits = both.length;
  const extra = compared.filter(({ expected, seen }) => !spoken(expected) && spoken(seen.status)).length;
  const missed = compared.filter(({ expected, seen }) => spoken(expected) && !spoken(seen.status)).length;
  const sameKind = both.filter(({ expected, seen }) => expected === seen.status).length;
  return {
    hits,
    extra,
    missed,
    precision: hits / (hits + extra),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + extra + missed),
    sameKind: sameKind / hits,
  };
}
