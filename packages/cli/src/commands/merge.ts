import type { Language } from '@regiolint/schema';
import { checkNotOver } from '../files/not-over.ts';
import type { FormatContext } from '../format/format.ts';
import { readCount } from '../options.ts';
import { RunError } from '../run-error.ts';
import type { LintOptions } from './lint-setup.ts';
import { commonLanguage, exitCode } from './outcome.ts';
import { readOutputs } from './outputs.ts';
import { type Part, readParts } from './read-parts.ts';
import { tell } from './tell.ts';

type MergeOptions = Pick<
  LintOptions,
  'format' | 'output' | 'all' | 'quiet' | 'showExplained' | 'maxWarnings' | 'fixDryRun'
>;

/**
 * Puts the parts of a run together, and prints what one run would have printed.
 *
 * @param operands files that `--shard` made, or folders with them
 * @returns the exit code of the run as a whole
 * @throws RunError when a part is missing, is there twice, or is of another run, or when the output would go over one
 */
export async function mergeCommand(
  operands: readonly string[],
  options: MergeOptions,
  terminal: Language,
): Promise<number> {
  const outputs = readOutputs(options.format, options.output, 'pretty');
  const asked =
    options.maxWarnings === undefined ? undefined : readCount('--max-warnings', options.maxWarnings);
  const parts = await readParts(operands);
  const written = outputs.flatMap(({ file }) => file ?? []);
  await checkNotOver(
    written,
    parts.map(({ path }) => path),
  );
  const whole = checkWhole(parts);
  const { today, language, ownRules, collection } = whole;
  const most = asked ?? whole.maxWarnings;
  const files = parts.flatMap(({ files }) => files).sort((a, b) => (a.path < b.path ? -1 : 1));
  const context: Omit<FormatContext, 'color'> = {
    language: language ?? commonLanguage(files) ?? terminal,
    today,
    all: options.all ?? false,
    quiet: options.quiet ?? false,
    showExplained: options.showExplained ?? false,
    showFixes: options.fixDryRun ?? false,
    ownRules,
    shard: {
      index: 1,
      of: 1,
      collection,
      ...(language && { language }),
      ...(most !== undefined && { maxWarnings: most }),
    },
  };
  await tell(files, outputs, context);
  return exitCode(files, most);
}

/** Gives what the parts have in common. */
function checkWhole(parts: readonly Part[]): Part {
  const [first] = parts;
  if (!first) throw new RunError(texts.none);
  const { of } = first.shard;
  for (const part of parts) {
    const isSame =
      part.shard.of === of &&
      (['version', 'collection', 'today', 'language', 'maxWarnings'] as const).every(
        (key) => part[key] === first[key],
      );
    if (!isSame) throw new RunError(texts.other, { path: part.path, first: first.path });
  }
  for (let index = 1; index <= of; index += 1) {
    const count = parts.filter(({ shard }) => shard.index === index).length;
    if (count !== 1) throw new RunError(count === 0 ? texts.missing : texts.twice, { index, of });
  }
  return first;
}

const texts = {
  none: {
    nl: 'Geen delen gevonden. Maak ze met --shard 1/2 --output deel-1.json, en zo verder.',
    en: 'No parts found. Make them with --shard 1/2 --output part-1.json, and so on.',
  },
  other: {
    nl: '{path} hoort niet bij {first}: andere documenten, instellingen, dag of versie. Geef elk deel dezelfde opdracht, met --today.',
    en: '{path} does not belong to {first}: other documents, settings, day or version. Give each part the same command, with --today.',
  },
  missing: { nl: 'Deel {index} van {of} ontbreekt.', en: 'Part {index} of {of} is missing.' },
  twice: {
    nl: 'Deel {index} van {of} is er meer dan eens.',
    en: 'Part {index} of {of} is there more than once.',
  },
};
