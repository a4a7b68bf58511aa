import { dirname } from 'node:path';
import { createSource, type RuleLevel, readPlainYaml } from '@regiolint/engine';
import { nearest } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import validate from '../generated/validate-config.ts';
import { RunError } from '../run-error.ts';
import type { Config } from './config.ts';

interface Raw {
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly language?: Language;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly 'max-warnings'?: number;
}

interface Validator {
  (data: unknown): data is Raw;
  errors?:
    | readonly { readonly instancePath: string; readonly keyword: string; readonly params: object }[]
    | null;
}

/** Turns the text of a configuration into one that can be used, or says in one message what is wrong with it. */
export function checkConfig(text: string, path: string): Config {
  const { data, faults } = readPlainYaml(text);
  const fault = faults.find(({ code }) => code === 'unreadable' || code === 'limit' || code === 'tag');
  if (fault) {
    const { line } = createSource(text).positionAt(fault.range.start);
    throw new RunError(
      { nl: '{path}, regel {line}: dit is niet te lezen.', en: '{path}, line {line}: this cannot be read.' },
      { path, line },
    );
  }
  const check = validate as unknown as Validator;
  if (!check(data)) throw refused(path, check.errors?.[0]);
  for (const id of Object.keys(data.rules ?? {})) checkRuleId(id, path);
  const { files = [], ignore = [], language, rules: levels = {}, 'max-warnings': maxWarnings } = data;
  return {
    files,
    ignore,
    rules: levels,
    folder: dirname(path),
    ...(language && { language }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

/** @throws RunError when no rule has that id */
export function checkRuleId(id: string, path: string): void {
  const ids = rules.map((rule) => rule.id);
  if (ids.includes(id)) return;
  const suggestion = nearest(id, ids);
  throw new RunError(
    suggestion
      ? {
          nl: '{path}: er is geen regel {id}. Is {suggestion} bedoeld?',
          en: '{path}: there is no rule {id}. Is {suggestion} meant?',
        }
      : {
          nl: '{path}: er is geen regel {id}. Alle regels staan bij: regiolint rules',
          en: '{path}: there is no rule {id}. All rules are listed by: regiolint rules',
        },
    { path, id, suggestion: suggestion ?? '' },
  );
}

function refused(path: string, error: NonNullable<Validator['errors']>[number] | undefined): RunError {
  const { additionalProperty, allowedValues, type } = (error?.params ?? {}) as {
    additionalProperty?: string;
    allowedValues?: readonly string[];
    type?: string;
  };
  const at = (error?.instancePath ?? '').slice(1).replaceAll('/', '.') || '.';
  if (additionalProperty !== undefined) {
    return new RunError(
      { nl: '{path}: "{key}" is geen instelling.', en: '{path}: "{key}" is no setting.' },
      { path, key: additionalProperty },
    );
  }
  if (allowedValues) {
    return new RunError(
      { nl: '{path}: kies bij "{at}" uit: {allowed}.', en: '{path}: for "{at}" choose from: {allowed}.' },
      { path, at, allowed: allowedValues.join(', ') },
    );
  }
  return new RunError(
    {
      nl: '{path}: bij "{at}" hoort iets anders ({type}).',
      en: '{path}: "{at}" takes something else ({type}).',
    },
    { path, at, type: type ?? error?.keyword ?? '' },
  );
}
