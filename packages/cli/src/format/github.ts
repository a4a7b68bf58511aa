import type { Told } from '../worker/job.ts';
import type { Format } from './format.ts';
import { printable } from './printable.ts';
import { countOf, type FileResult } from './results.ts';
import { countsInWords } from './words.ts';

/** GitHub shows so many of each kind for a step, and says nothing of the others. */
const mostOfAKind = 10;

const kinds = { wrong: 'error', question: 'warning', deepening: 'notice' } as const;

/** Annotations beside the lines of a pull request: what is wrong first, and how many there are besides. */
export const formatGithub: Format = (files, { all, language }) => {
  const natures = all ? (['wrong', 'question', 'deepening'] as const) : (['wrong', 'question'] as const);
  const found = natures.map((nature) =>
    files.flatMap((file) =>
      file.findings
        .filter((finding) => finding.nature === nature && !finding.explained)
        .map((finding) => ({ file, finding })),
    ),
  );
  const shown = found.flatMap((ofAKind) => ofAKind.slice(0, mostOfAKind));
  const left = countOf(found.flatMap((ofAKind) => ofAKind.slice(mostOfAKind).map(({ finding }) => finding)));
  const more = countsInWords(left, language).join(' · ');
  return [
    ...shown.map(({ file, finding }) => annotation(file, finding)),
    ...(more === '' ? [] : [`${and[language]} ${more}`]),
  ]
    .map((line) => `${line}\n`)
    .join('');
};

const and = { nl: 'en nog', en: 'and' };

function annotation({ path }: FileResult, finding: Told): string {
  const properties = Object.entries({ file: path, ...placeOf(finding), title: finding.ruleId }).map(
    ([name, value]) =>
      `${name}=${escapeCommand(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${kinds[finding.nature]} ${properties.join(',')}::${escapeCommand(finding.message)}`;
}

/**
 * Columns only where they are sure to be understood: on one line, and on a line without characters that some count as
 * one and others as two.
 */
function placeOf({ place, line }: Told): Readonly<Record<string, number>> {
  if (!place) return {};
  const { start, end } = place;
  const lines = { line: start.line, endLine: end.line };
  if (start.line !== end.line || line === undefined || /[\u{10000}-\u{10ffff}]/u.test(line)) return lines;
  return { ...lines, col: start.column, endColumn: end.column };
}

/** The one way in which text gets into a workflow command. */
export function escapeCommand(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
