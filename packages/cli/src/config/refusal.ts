import type { Language, Words } from '@regiolint/schema';
import { RunError } from '../run-error.ts';

/** What the form of a configuration refuses, as the validator tells it. */
export interface Refused {
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

/**
 * Says what is wrong with the form of a configuration, in words that its writer knows.
 *
 * @param data the configuration as it was read
 * @param path of the configuration
 */
export function refusal(refused: Refused, data: unknown, path: string): RunError {
  const { instancePath, keyword, params } = refused;
  const { at, value } = placeIn(data, instancePath);
  const { additionalProperty, missingProperty, allowedValues, limit } = params;
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
  return new RunError(otherwise(refused, value), { path, at, limit: limit ?? 0 });
}

/** For what is empty, of another kind, or too little. What says nothing was read as null, whatever it is in YAML. */
function otherwise({ keyword, params }: Refused, value: unknown): Words {
  const kinds = [params.type ?? keyword].flat();
  const expected = (language: Language) =>
    keyword === 'minimum'
      ? fewest[language]
      : kinds.map((kind) => kindWords[kind]?.[language] ?? kind).join(language === 'nl' ? ' of ' : ' or ');
  const [nl, en] = [expected('nl'), expected('en')];
  return value === null
    ? {
        nl: `{path}: bij "{at}" staat nog niets. Daar hoort ${nl}.`,
        en: `{path}: "{at}" is still empty. It takes ${en}.`,
      }
    : { nl: `{path}: bij "{at}" hoort ${nl}.`, en: `{path}: "{at}" takes ${en}.` };
}

const kindWords: Readonly<Record<string, Words>> = {
  array: { nl: 'een lijst, met een streepje voor elk deel', en: 'a list, with a hyphen before each part' },
  object: {
    nl: 'een blok met op elke regel een sleutel en een waarde',
    en: 'a block with a key and a value on each line',
  },
  string: { nl: 'een tekst', en: 'a text' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
};

const fewest: Words = { nl: 'een getal van {limit} of meer', en: 'a number of {limit} or more' };

/** Where something stands, as a person would point at it: a rule by its id, other things in a list by their number. */
function placeIn(data: unknown, pointer: string): { readonly at: string; readonly value: unknown } {
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
  return { at: steps.join('.'), value };
}
