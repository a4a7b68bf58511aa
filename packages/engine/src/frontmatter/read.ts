import type { Field, Language } from '@regiolint/schema';
import type { Limits } from '../source/limits.ts';
import { createSource, type Range } from '../source/source.ts';
import { convert } from './convert.ts';
import { unreadableDetails } from './details.ts';
import { diagnose } from './diagnose.ts';
import type { Fault } from './fault.ts';
import type { KeptBlock } from './kept-block.ts';
import { parseYaml, problemOf } from './parse.ts';
import type { Reading } from './reading.ts';
import { slipsIn } from './slips.ts';
import { everyKey } from './spelling.ts';
import { lineAt } from './text.ts';
import { nothing, startWalk } from './walk.ts';

/**
 * Reads a block of agreements into canonical data.
 *
 * @param document the whole text of the document
 * @param block where the block stands in it
 * @param root what the covenant holds; without it the data is what YAML says
 * @param kept what was read the last time, for who reads the block again and again
 */
export function readBlock(
  document: string,
  block: Range,
  root: Field | undefined,
  limits: Limits,
  kept?: KeptBlock,
): Reading {
  if (block.end - block.start > limits.frontmatter) {
    const range = lineAt(document, block.start);
    return unread([{ code: 'limit', limit: 'frontmatter', allowed: limits.frontmatter, pointer: '', range }]);
  }
  const text = onlyBlock(document, block);
  const keys = everyKey(root);
  const { positionAt } = createSource(text);
  const withLine = (fault: Fault): Fault =>
    fault.code === 'unreadable' ? { ...fault, line: positionAt(fault.range.start).line } : fault;
  const cannotRead = (...faults: readonly Fault[]) => unread(faults.map(withLine), languageOf(text, keys));

  const directive = /(?:^|[\r\n])%/.exec(text);
  if (directive) {
    const range = lineAt(text, directive.index + directive[0].length);
    const detail = unreadableDetails.directive;
    return cannotRead({ code: 'unreadable', reason: 'default', pointer: '', range, detail });
  }

  const unchanged = root && kept?.read(text, block, root, limits);
  if (unchanged) return unchanged;
  const parsed = parseYaml(text);
  const problem = problemOf(parsed);
  if (problem?.code === 'RESOURCE_EXHAUSTION') {
    const range = lineAt(text, problem.start);
    return cannotRead({ code: 'limit', limit: 'depth', allowed: limits.depth, pointer: '', range });
  }
  if (problem) return cannotRead(...diagnose(text, problem, new Set(keys.keys())));

  const walk = startWalk(text, root, limits);
  const data = convert(walk, parsed.contents, root, '', 0);
  if (walk.progress.stopped) return cannotRead(walk.progress.stopped);
  // YAML takes a hard space for a letter, so every line below it stands in the wrong place.
  if (walk.faults.some(isHardSpace)) {
    return cannotRead(...slipsIn(text, new Set()).flatMap(({ fault }) => (isHardSpace(fault) ? fault : [])));
  }
  return {
    data: data === nothing ? {} : data,
    places: walk.places,
    keys: walk.keys,
    words: walk.words,
    faults: walk.faults.map(withLine),
    readable: true,
  };
}

/** A block of which nothing could be read, and why. */
export function unread(faults: readonly Fault[], language?: Language): Reading {
  return {
    data: {},
    places: new Map(),
    keys: [],
    words: [],
    faults,
    readable: false,
    ...(language && { language }),
  };
}

/** The block with the offsets of the document: what stands before it is blank, and every line ends as YAML knows it. */
function onlyBlock(document: string, { start, end }: Range): string {
  const before = document.slice(0, start).replace(/[^\r\n]/g, ' ');
  return (before + document.slice(start, end)).replace(/\r(?!\n)/g, '\n');
}

/** The language of most of the keys, for a block that cannot be read any further. */
function languageOf(text: string, known: ReadonlyMap<string, ReadonlySet<Language>>): Language | undefined {
  const count: Record<Language, number> = { en: 0, nl: 0 };
  for (const [, key = ''] of text.matchAll(/^[ \t-]*["']?([A-Za-z][\w-]*)["']?:/gm)) {
    const languages = known.get(key);
    if (languages?.size !== 1) continue;
    for (const language of languages) count[language] += 1;
  }
  if (count.en === count.nl) return undefined;
  return count.en > count.nl ? 'en' : 'nl';
}

function isHardSpace(fault: Fault): boolean {
  return fault.code === 'unreadable' && fault.reason === 'hard-space';
}
