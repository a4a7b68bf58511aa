import { createSource, type RuleLevel, readPlainYaml } from '@regiolint/engine';
import { nearest } from '@regiolint/engine/rule';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import validate from '../generated/validate-config.ts';
import { RunError } from '../run-error.ts';
import type { TypedOwnRule } from './own-rules/check-own-rule.ts';
import { type Refused, refusal } from './refusal.ts';

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
  errors?: readonly Refused[] | null;
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
