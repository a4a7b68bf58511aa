import { createHash } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { lint, unreadIn } from '@regiolint/engine';
import { reportPage } from '@regiolint/report';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import { isNewer, newer } from '../diff/is-newer.ts';
import { cannotRead } from '../diff/read-version.ts';
import { decode } from '../files/decode.ts';
import { checkNotOver } from '../files/not-over.ts';
import { openFile } from '../files/open.ts';
import { writeOutput } from '../files/write.ts';
import { isReadable, notReadMessages } from '../format/results.ts';
import { readChoice, readDay, readSize, today } from '../options.ts';
import { RunError } from '../run-error.ts';
import { shellWord } from '../text/shell-word.ts';
import { say } from '../text/texts.ts';

interface ReportOptions {
  readonly output?: string;
  readonly lang?: string;
  readonly today?: string;
  readonly maxFileSize?: string;
}

/**
 * Makes the picture of a plan.
 *
 * @throws RunError when the plan cannot be read, or the picture cannot be written or would go over the plan
 */
export async function reportCommand(
  plan: string,
  options: ReportOptions,
  terminal: Language,
): Promise<number> {
  const { output } = options;
  if (output === undefined) throw new RunError(noOutput);
  await checkNotOver([output], [plan]);
  if (!['', '.html', '.htm'].includes(extname(output).toLowerCase())) throw new RunError(noPage, { output });
  const day = options.today === undefined ? today() : readDay(options.today);
  const opened = await openFile(resolve(plan), process.cwd(), readSize(options.maxFileSize ?? '1MB'));
  if ('problem' in opened) {
    throw cannotRead(plan, notReadMessages[opened.problem === 'too-large' ? 'memory' : opened.problem]);
  }
  const decoded = decode(opened.bytes);
  if ('problem' in decoded) throw cannotRead(plan, notReadMessages[decoded.problem]);

  const kind = /\.(ya?ml|json)$/i.test(plan) ? 'bare' : 'markdown';
  const result = lint(decoded.text, { rules: rules.filter(isAboutReading), today: day, kind });
  if (isNewer(result.plan)) throw cannotRead(plan, newer);
  if (!isReadable(result.findings)) {
    throw new RunError(
      {
        nl: '{plan} is nog niet goed te lezen. Kijk eerst wat er niet klopt: regiolint {file}',
        en: '{plan} cannot be read well yet. First see what is not right: regiolint {file}',
      },
      { plan, file: shellWord(plan) },
    );
  }
  const language =
    options.lang === undefined ? result.language : readChoice('--lang', options.lang, ['nl', 'en']);
  const page = reportPage({
    covenant: result.plan.covenant,
    language,
    today: day,
    unread: unreadIn(result.plan),
    fingerprint: createHash('sha256').update(opened.bytes).digest('hex'),
  });
  await writeOutput(output, page).catch(() => {
    throw new RunError(
      { nl: '{output} kan niet geschreven worden.', en: '{output} cannot be written.' },
      { output },
    );
  });
  process.stdout.write(`${say(written, terminal, { output })}\n`);
  // A card cannot tell a field that was refused from one that is not there.
  const isRight = result.findings.every(({ nature }) => nature !== 'wrong');
  if (!isRight) process.stdout.write(`${say(notRight, terminal, { plan, file: shellWord(plan) })}\n`);
  return 0;
}

const noOutput = {
  nl: 'Geef het bestand dat gemaakt wordt: regiolint report plan.md -o plan.html',
  en: 'Name the file to make: regiolint report plan.md -o plan.html',
};

const noPage = {
  nl: '{output}: de plaat is een pagina voor de browser. Geef een naam die eindigt op .html. Voor een pdf: open de pagina en kies bij afdrukken voor pdf.',
  en: '{output}: the picture is a page for the browser. Give a name that ends in .html. For a PDF: open the page and choose PDF when printing.',
};

const written = { nl: 'Gemaakt: {output}', en: 'Made: {output}' };

const notRight = {
  nl: 'In {plan} klopt nog iets niet. Wat niet gelezen kon worden, staat niet op de plaat: regiolint {file}',
  en: 'Something in {plan} is not right yet. What could not be read is not in the picture: regiolint {file}',
};

function isAboutReading({ reads }: { readonly reads: readonly string[] }): boolean {
  return reads.every((pointer) => pointer === '');
}
