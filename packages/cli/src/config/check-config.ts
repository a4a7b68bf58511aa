import { createSource, type RuleLevel, readPlainYaml } from '@regiolint/engine';
import { nearest } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import validate from '../generated/validate-config.ts';
import { RunError } from '../run-error.ts';
import type { TypedOwnRule } from './own-rules/check-own-rule.ts';

/** What stands in one configuration file: its form is checked, what it refers to is not. */
export interface ConfigFile {
  readonly extends?: string | readonly string[];
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly language?: Language;
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly overrides?: readonly {
    readonly files: readonly string[];
    readonly rules?: Readonly<Record<string, RuleLevel>>;
    readonly language?: Language;
  }[];
  readonly 'own-rules'?: readonly TypedOwnRule[];
  readonly 'max-warnings'?: number;
}

interface Validator {
  (data: unknown): data is ConfigFile;
  errors?: readonly Fault[] | null;
}

interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly string[];
    readonly type?: string | readonly string[];
    readonly limit?: number;
  };
}

/** Reads the text of a configuration file, or says in one message what is wrong with its form. */
export function checkConfig(text: string, path: string): ConfigFile {
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
  if (check(data)) return data;
  const [refused] = check.errors ?? [];
  throw refused ? refusal(refused, data, path) : new Error('The configuration was refused without a reason');
}

/**
 * @param ownIds ids of the region's own rules
 * @throws RunError when no rule has that id
 */
export function checkRuleId(id: string, path: string, ownIds: readonly string[] = []): void {
  const ids = [...rules.map((rule) => rule.id), ...ownIds];
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

function refusal({ instancePath, keyword, params }: Fault, data: unknown, path: string): RunError {
  const at = placeIn(data, instancePath);
  const { additionalProperty, missingProperty, allowedValues, limit, type } = params;
  if (additionalProperty !== undefined) {
    const words = at
      ? {
          nl: '{path}: "{key}" is geen instelling van "{at}".',
          en: '{path}: "{key}" is no setting of "{at}".',
        }
      : { nl: '{path}: "{key}" is geen instelling.', en: '{path}: "{key}" is no setting.' };
    return new RunError(words, { path, key: additionalProperty, at });
  }
  if (missingProperty !== undefined) {
    return new RunError(
      { nl: '{path}: bij "{at}" ontbreekt "{key}".', en: '{path}: "{at}" lacks "{key}".' },
      { path, key: missingProperty, at },
    );
  }
  if (allowedValues) {
    return new RunError(
      { nl: '{path}: kies bij "{at}" uit: {allowed}.', en: '{path}: for "{at}" choose from: {allowed}.' },
      { path, at, allowed: allowedValues.join(', ') },
    );
  }
  if (limit !== undefined && keyword.startsWith('max')) {
    return new RunError(
      {
        nl: '{path}: "{at}" is te lang: hoogstens {limit}.',
        en: '{path}: "{at}" is too long: {limit} at most.',
      },
      { path, at, limit },
    );
  }
  return new RunError(
    {
      nl: '{path}: bij "{at}" hoort iets anders ({type}).',
      en: '{path}: "{at}" takes something else ({type}).',
    },
    { path, at: at || '.', type: [type ?? keyword].flat().join(', ') },
  );
}

/** Where something stands, as a person would point at it: a rule by its id, other things in a list by their number. */
function placeIn(data: unknown, pointer: string): string {
  let value = data;
  const steps: string[] = [];
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const isItem = Array.isArray(value);
    value = (value as Record<string, unknown> | undefined)?.[key];
    const id = (value as { readonly id?: unknown } | null | undefined)?.id;
    if (!isItem) steps.push(key);
    else if (typeof id === 'string') steps.splice(0, steps.length, id);
    else steps.push(String(Number(key) + 1));
  }
  return steps.join('.');
}
