import { resolve } from 'node:path';
import type { Phase } from '@regiolint/engine';
import { fieldAt, type Language } from '@regiolint/schema';
import { adopt, type OtherDocument, withOthers } from '../init/adopt.ts';
import type { Answers, Proposals } from '../init/answers.ts';
import { blockLines } from '../init/block.ts';
import type { Stated } from '../init/proposals.ts';
import { type ReadDocument, readDocument } from '../init/read-document.ts';
import { save } from '../init/save.ts';
import { starter } from '../init/starter.ts';
import { checkAdopted, checkStarter, isBare, reference, targetFor } from '../init/target.ts';
import { textBelow } from '../init/top.ts';
import { words } from '../init/words.ts';
import { readChoice, readSize } from '../options.ts';
import { shellWord } from '../text/shell-word.ts';
import { say } from '../text/texts.ts';
import { leftOutLines } from '../word/left-out.ts';

export interface InitOptions {
  readonly phase?: string;
  readonly kind?: string;
  readonly simple?: true;
  readonly title?: string;
  readonly region?: string;
  readonly party?: readonly string[];
  readonly output?: string;
  readonly yes?: true;
  readonly lang?: string;
  readonly maxFileSize?: string;
}

/**
 * Starts a plan: an empty one, or a block on top of a text that is there.
 *
 * @param plans the text that gets the block, and other documents of the region that are only looked at
 * @throws RunError when something cannot be read or written; then nothing was
 */
export async function initCommand(
  plans: readonly string[],
  options: InitOptions,
  terminal: Language,
): Promise<number> {
  const [plan, ...others] = plans;
  await (plan === undefined ? start(options, terminal) : adoptPlan(plan, others, options, terminal));
  return 0;
}

async function start(options: InitOptions, terminal: Language): Promise<void> {
  checkStarter(options.output ?? '');
  const given = { documentStatus: 'draft', ...answersFrom(options, askedLanguage(options) ?? terminal) };
  const answers = await complete(given, { parties: [] }, options, terminal);
  // Whoever was asked and left it open has not said it; where nobody is asked this is the usual start.
  const whole = canAsk(options) ? answers : { kind: 'regional-plan', phase: 'emerging' as const, ...answers };
  const { kind = 'other' } = whole;
  const target =
    options.output ?? `${kind === 'other' ? 'plan' : inLanguage('/kind', kind, whole.language)}.md`;
  const text = isBare(target) ? `${blockLines(whole).join('\n')}\n` : starter(whole);
  await write(target, text, options, terminal);
}

async function adoptPlan(
  plan: string,
  others: readonly string[],
  options: InitOptions,
  terminal: Language,
): Promise<void> {
  const maxFileSize = readSize(options.maxFileSize ?? '1MB');
  const { look } = await import('../init/look.ts');
  const { readOther } = await import('../init/read-other.ts');
  const { textParser } = await import('../survey/text-parser.ts');
  checkAdopted(options.output ?? '', plan);

  const document = await readDocument(plan, { cwd: process.cwd(), maxFileSize });
  const target = options.output ?? targetFor(plan);
  const { text, isWithout } = textBelow(plan, document.text, !isSame(plan, target));
  const looked = look(plan, text, await textParser(plan, text));
  const otherDocuments: OtherDocument[] = [];
  for (const other of others)
    otherDocuments.push(await readOther(other, reference(other, target), maxFileSize));

  const language = askedLanguage(options) ?? looked.language;
  const { stated } = looked;
  const given = answersFrom(options, language);
  const answers = await complete(given, stated, options, terminal);
  const proposals: Proposals = { ...stated, aspects: withOthers(looked.aspects, otherDocuments) };
  const made = adopt(text, answers, proposals);
  await write(target, made, options, terminal, document);
  if (isWithout) process.stderr.write(`${say(words.without, terminal, { path: plan })}\n`);
}

function isSame(path: string, target: string): boolean {
  return target !== '-' && resolve(path) === resolve(target);
}

/** Asks for what is not known, where there is somebody to ask. */
async function complete(
  answers: Answers,
  stated: Stated,
  options: InitOptions,
  terminal: Language,
): Promise<Answers> {
  if (!canAsk(options)) return answers;
  const { askOn } = await import('../init/ask.ts');
  return askOn(answers, stated, terminal);
}

function canAsk({ yes, output }: InitOptions): boolean {
  return !yes && output !== '-' && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

function askedLanguage({ lang }: InitOptions): Language | undefined {
  return lang === undefined ? undefined : readChoice<Language>('--lang', lang, ['nl', 'en']);
}

function answersFrom(options: InitOptions, language: Language): Answers {
  const { title, region, party = [], simple = false } = options;
  const kind = options.kind === undefined ? undefined : readWord('--kind', options.kind, '/kind', language);
  const phase =
    options.phase === undefined ? undefined : readWord('--phase', options.phase, '/phase', language);
  return {
    language,
    simple,
    parties: party,
    ...(title && { title }),
    ...(region && { region }),
    ...(kind && { kind }),
    ...(phase && { phase: phase as Phase }),
  };
}

/** A word of a list, in either language; canonical. */
function readWord(option: string, text: string, pointer: string, language: Language): string {
  const known = fieldAt(pointer)?.words;
  const at = known?.[language].includes(text) ? known[language].indexOf(text) : known?.en.indexOf(text);
  return (
    known?.en[at ?? -1] ??
    known?.en[known.nl.indexOf(text)] ??
    readChoice(option, text, [...(known?.[language] ?? [])])
  );
}

function inLanguage(pointer: string, canonical: string, language: Language): string {
  const known = fieldAt(pointer)?.words;
  return known?.[language][known.en.indexOf(canonical)] ?? canonical;
}

async function write(
  target: string,
  text: string,
  options: InitOptions,
  terminal: Language,
  document?: ReadDocument,
): Promise<void> {
  if (target === '-') {
    process.stdout.write(text);
    return;
  }
  const isOnTop = document !== undefined && isSame(document.path, target);
  const over = options.yes ? 'yes' : canAsk(options) ? 'ask' : 'refuse';
  await save({ target, text, over, language: terminal, ...(isOnTop && { before: document.text }) });
  for (const line of document?.leftOut ? leftOutLines(document.leftOut, terminal) : [])
    process.stderr.write(`${line}\n`);
  process.stdout.write(`${say(words.made, terminal, { target, file: shellWord(target) })}\n`);
}
