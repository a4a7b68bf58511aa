import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '@regiolint/schema';
import { type NotSurveyed, type Surveyed, surveyTogether } from '@regiolint/survey';
import { surveyJson } from '../format/survey-json.ts';
import { surveyMarkdown } from '../format/survey-markdown.ts';
import { surveyPretty } from '../format/survey-pretty.ts';
import type { SurveyedFile } from '../format/survey-words.ts';
import { readChoice, readSize } from '../options.ts';
import { hasWords } from '../survey/has-words.ts';
import { noWords, whyNotSurveyed } from '../survey/not-surveyed.ts';
import { type ReadText, readText, refused } from '../survey/read-text.ts';

interface SurveyOptions {
  readonly dossier?: true;
  readonly format?: string;
  readonly lang?: string;
  readonly maxFileSize?: string;
}

/**
 * Says of texts in plain prose which agreements they speak of.
 *
 * @param paths texts, Word files and PDFs
 * @throws RunError when one of them cannot be read
 */
export async function surveyCommand(
  paths: readonly string[],
  options: SurveyOptions,
  terminal: Language,
): Promise<number> {
  const format = readChoice('--format', options.format ?? 'pretty', ['pretty', 'json', 'md']);
  const most = readSize(options.maxFileSize ?? '1MB');
  const texts: ReadText[] = [];
  for (const path of options.dossier ? await eachOnce(paths) : paths) texts.push(await readText(path, most));
  const groups = options.dossier ? [texts] : texts.map((text) => [text]);
  const files = groups.map((group) => fileOf(group, most));
  const language = options.lang === undefined ? undefined : readChoice('--lang', options.lang, ['nl', 'en']);
  const write = { pretty: surveyPretty, json: surveyJson, md: surveyMarkdown }[format];
  const color = format === 'pretty' && process.stdout.hasColors?.() && !process.env.NO_COLOR;
  process.stdout.write(write(files, { language, terminal, color: Boolean(color) }));
  return 0;
}

/** A file that is named twice is one document. */
async function eachOnce(paths: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(paths.map((path) => realpath(path).catch(() => resolve(path))));
  return paths.filter((_, index) => files.indexOf(files[index] ?? '') === index);
}

function fileOf(group: readonly ReadText[], longest: number): SurveyedFile {
  const readers = new Map(group.map((read) => [read.text, read]));
  const surveyed: Surveyed | NotSurveyed = surveyTogether(
    group.map(({ text }) => text),
    {
      parseMarkdown: (text) => {
        const read = readers.get(text);
        if (!read) throw new Error('a text that was not read');
        const tree = read.parse(text);
        if (!hasWords(tree)) throw refused(read.path, noWords);
        return tree;
      },
      longest,
    },
  );
  if ('problem' in surveyed) throw refused(group[surveyed.document]?.path ?? '', whyNotSurveyed(surveyed));
  return { documents: group, surveyed };
}
