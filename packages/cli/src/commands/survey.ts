import type { Language, Words } from '@regiolint/schema';
import { type NotSurveyed, type Surveyed, surveyTogether } from '@regiolint/survey';
import { surveyJson } from '../format/survey-json.ts';
import { surveyMarkdown } from '../format/survey-markdown.ts';
import { surveyPretty } from '../format/survey-pretty.ts';
import type { SurveyedFile } from '../format/survey-words.ts';
import { readChoice, readSize } from '../options.ts';
import type { RunError } from '../run-error.ts';
import { type ReadText, readText, refused, tooLarge } from '../survey/read-text.ts';

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
  for (const path of paths) texts.push(await readText(path, most));
  const groups = options.dossier ? [texts] : texts.map((text) => [text]);
  const files = groups.map((group) => fileOf(group, most));
  const language = options.lang === undefined ? undefined : readChoice('--lang', options.lang, ['nl', 'en']);
  const write = { pretty: surveyPretty, json: surveyJson, md: surveyMarkdown }[format];
  const color = format === 'pretty' && process.stdout.hasColors?.() && !process.env.NO_COLOR;
  process.stdout.write(write(files, { language, terminal, color: Boolean(color) }));
  return 0;
}

function fileOf(group: readonly ReadText[], longest: number): SurveyedFile {
  const parsers = new Map(group.map(({ text, parse }) => [text, parse]));
  const surveyed: Surveyed | NotSurveyed = surveyTogether(
    group.map(({ text }) => text),
    {
      parseMarkdown: (text) => {
        const parse = parsers.get(text);
        if (!parse) throw new Error('a text that was not read');
        return parse(text);
      },
      longest,
    },
  );
  if ('problem' in surveyed) throw notSurveyed(surveyed, group);
  return { documents: group, surveyed };
}

function notSurveyed(not: NotSurveyed, group: readonly ReadText[]): RunError {
  const path = group[not.document]?.path ?? '';
  if (not.problem === 'too-long') return tooLarge(path);
  return refused(path, not.problem === 'other-language' ? languages[not.found] : problems[not.problem]);
}

const problems = {
  'no-words': {
    nl: 'Hierin staan geen woorden om te lezen.',
    en: 'This holds no words to read.',
  },
  'too-many-rows': {
    nl: 'De tabellen zijn te lang om te lezen: meer dan 2000 rijen. Zet ze in een bijlage.',
    en: 'The tables are too long to be read: more than 2,000 rows. Put them in an appendix.',
  },
} as const satisfies Record<string, Words>;

const languages = {
  de: {
    nl: 'Deze tekst lijkt in het Duits geschreven. regiolint leest Nederlands en Engels.',
    en: 'This text seems to be written in German. regiolint reads Dutch and English.',
  },
  fr: {
    nl: 'Deze tekst lijkt in het Frans geschreven. regiolint leest Nederlands en Engels.',
    en: 'This text seems to be written in French. regiolint reads Dutch and English.',
  },
} as const satisfies Record<string, Words>;
