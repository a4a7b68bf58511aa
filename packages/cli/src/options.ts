import type { Limits, RuleLevel } from '@regiolint/engine';
import { defaultLimits } from '@regiolint/engine/limits';
import { RunError } from './run-error.ts';

const levels: readonly RuleLevel[] = ['off', 'deepening', 'question', 'wrong'];

/** Reads `raci-item-missing=off`. */
export function readLevel(text: string): readonly [rule: string, level: RuleLevel] {
  const [rule = '', level = ''] = text.split('=');
  const known = levels.find((name) => name === level);
  if (rule && known) return [rule, known];
  throw new RunError(
    {
      nl: '--rule {text}: schrijf een regel en een soort, bijvoorbeeld --rule {example}=off. Kies uit: {levels}.',
      en: '--rule {text}: write a rule and a nature, such as --rule {example}=off. Choose from: {levels}.',
    },
    { text, example: rule || 'party-unused', levels: levels.join(', ') },
  );
}

const units: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1_000, mb: 1_000_000 };

/** Reads a size such as `500kB`, `1MB` or `2000000`, in bytes. */
export function readSize(text: string): number {
  const parts = /^([0-9]+(?:\.[0-9]+)?)\s*([kKmM]?[bB]?)$/.exec(text);
  const unit = units[(parts?.[2] ?? '').toLowerCase().replace(/^([km])$/, '$1b')];
  const size = Number(parts?.[1]) * (unit ?? Number.NaN);
  if (Number.isFinite(size) && size > 0) return Math.floor(size);
  throw new RunError(
    {
      nl: '--max-file-size {text}: schrijf een grootte, bijvoorbeeld 500kB of 2MB.',
      en: '--max-file-size {text}: write a size, such as 500kB or 2MB.',
    },
    { text },
  );
}

/** Reads `nodes=200000`. */
export function readLimit(text: string): Partial<Limits> {
  const [name = '', value = ''] = text.split('=');
  if (Object.hasOwn(defaultLimits, name) && /^[1-9][0-9]{0,8}$/.test(value)) return { [name]: Number(value) };
  throw new RunError(
    {
      nl: '--limit {text}: schrijf een grens en een getal, bijvoorbeeld --limit nodes=200000. Kies uit: {names}.',
      en: '--limit {text}: write a limit and a number, such as --limit nodes=200000. Choose from: {names}.',
    },
    { text, names: Object.keys(defaultLimits).join(', ') },
  );
}

/** Reads a whole number that is not negative. */
export function readCount(option: string, text: string): number {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new RunError(
    { nl: '{option} {text}: schrijf een getal.', en: '{option} {text}: write a number.' },
    { option, text },
  );
}

/** Reads a day, `2027-03-01`. */
export function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && !Number.isNaN(day.getTime());
  if (exists && day.toISOString().startsWith(text)) return text;
  throw new RunError(
    {
      nl: '--today {text}: schrijf jaar-maand-dag, bijvoorbeeld 2027-03-01.',
      en: '--today {text}: write year-month-day, such as 2027-03-01.',
    },
    { text },
  );
}

/** Today where the user is. */
export function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Reads one of a few words. */
export function readChoice<Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === text);
  if (chosen) return chosen;
  throw new RunError(
    { nl: '{option} {text}: kies uit {choices}.', en: '{option} {text}: choose from {choices}.' },
    { option, text, choices: choices.join(', ') },
  );
}

/** Reads `2/4`: the second of four parts. */
export function readShard(text: string): { readonly index: number; readonly of: number } {
  const [, index = 0, of = 0] = (/^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of) return { index, of };
  throw new RunError(
    {
      nl: '--shard {text}: schrijf een deel en hoeveel delen er zijn, bijvoorbeeld --shard 2/4.',
      en: '--shard {text}: write a part and how many parts there are, such as --shard 2/4.',
    },
    { text },
  );
}
