import { show } from '@regiolint/engine';
import { isDate } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import type { Options } from './index.ts';

/**
 * Options as they were given: what a person wrote in a configuration is not always what the types say.
 *
 * @throws when one has another name, or another form
 */
export function checked(options: unknown): Options {
  const given = asRecord('options', options);
  known('option', Object.keys(given), Object.keys(forms));
  for (const [name, check] of Object.entries(forms)) {
    if (given[name] !== undefined) check(given[name]);
  }
  return given;
}

const natures = ['wrong', 'question', 'deepening'];

const forms: Readonly<Record<keyof Options, (value: unknown) => void>> = {
  today(day) {
    const isDay = typeof day === 'string' && day.length === 10 && isDate(day);
    if (!isDay) throw refusal(`today: write year-month-day, such as 2027-03-01, not ${shown(day)}`);
  },
  language: oneOf('language', ['nl', 'en']),
  rules(levels) {
    const given = asRecord('rules', levels);
    known(
      'rule',
      Object.keys(given),
      rules.map(({ id }) => id),
    );
    for (const [id, level] of Object.entries(given)) oneOf(`rules: ${id}`, ['off', ...natures])(level);
  },
  severity(severity) {
    const given = asRecord('severity', severity);
    known('nature', Object.keys(given), natures);
    for (const [nature, loudness] of Object.entries(given)) {
      oneOf(`severity: ${nature}`, ['error', 'warning', 'info', 'off'])(loudness);
    }
  },
  documents: oneOf('documents', ['ours', 'all']),
  files(files) {
    if (typeof asRecord('files', files).has !== 'function')
      throw refusal('files: write an object with has()');
  },
};

function oneOf(name: string, choices: readonly string[]) {
  return (value: unknown): void => {
    if (typeof value === 'string' && choices.includes(value)) return;
    throw refusal(`${name}: choose from ${choices.join(', ')}, not ${shown(value)}`);
  };
}

function known(what: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw refusal(`no such ${what}: ${show(unknown, 'en')}`);
}

function asRecord(name: string, value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isRecord) throw refusal(`${name}: write an object, not ${shown(value)}`);
  return value as Readonly<Record<string, unknown>>;
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function refusal(what: string): Error {
  return new Error(`remark-lint-regioplan: ${what}`);
}
