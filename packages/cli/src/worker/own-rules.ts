import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { ownRule, type Refusal, type Rule } from '@regiolint/engine';
import type { ConfiguredRule } from '../config/own-rules/check-own-rule.ts';
import type { Fragment } from '../config/own-rules/fragment.ts';

/** Makes the rules of a region's own. Their fragments are interpreted: nothing is compiled, nothing is code. */
export function makeOwnRules(configured: readonly ConfiguredRule[]): readonly Rule[] {
  return configured.map((rule) => ownRule(rule, refusesAs(rule.schema)));
}

/** Keywords that hand their refusal on to a part of the value, or to what stands in them. */
const handOn = new Set(['properties', 'items', 'patternProperties', 'additionalProperties', 'allOf', 'if']);

/** Says where a fragment refuses a value, as near to the fault as can be said; one place is enough. */
export function refusesAs(schema: Fragment): (value: unknown) => Refusal | undefined {
  const validator = new Validator(schema as Schema | boolean, '7');
  return (value) => {
    const { valid, errors } = validator.validate(value);
    if (valid) return undefined;
    const error = errors.find((one, index) => !handOn.has(one.keyword) || index === errors.length - 1);
    if (!error) return { pointer: '' };
    const pointer = error.instanceLocation.slice(1);
    const missing = error.keyword === 'required' ? missingIn(schema, error, value) : undefined;
    return { pointer, ...(missing !== undefined && { missing }) };
  };
}

/** The first key that is required and not there. */
function missingIn(schema: Fragment, error: OutputUnit, value: unknown): string | undefined {
  const required = follow(schema, error.keywordLocation) as readonly string[] | undefined;
  const object = follow(value, error.instanceLocation) as object;
  return required?.find((key) => !Object.hasOwn(object, key));
}

function follow(data: unknown, location: string): unknown {
  return location
    .slice(2)
    .split('/')
    .filter((step) => step !== '')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], data);
}
