import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Model } from './model.ts';
import { type JsonSchema, monthOrDate, printSchema, text } from './print-schema.ts';
import { printStandalone } from './standalone.ts';

/** The validator of canonical data, as code without ajv. */
export async function printValidator(model: Model, firstLine: string): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    // Without it `constructor` and `toString` count as keys of every object.
    ownProperties: true,
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const { definitions, ...root } = byName(printSchema(model, { language: 'en', texts: false })) as Split;
  ajv.addSchema(text, 'text');
  ajv.addSchema(monthOrDate, 'monthOrDate');
  for (const [name, definition] of Object.entries(definitions)) ajv.addSchema(definition, name);
  const validate = ajv.compile(root);
  return printStandalone(bounded(standaloneCode.default(ajv, validate)), firstLine);
}

interface Split extends JsonSchema {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/**
 * The same schema in pieces that know each other by name, and with one piece for all plain texts: half the code, and
 * no piece carries the whole schema along.
 */
function byName(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(byName);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as JsonSchema;
  if (isDeepStrictEqual(schema, text)) return { $ref: 'text' };
  if (isDeepStrictEqual(schema, monthOrDate)) return { $ref: 'monthOrDate' };
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref.replace('#/definitions/', '') };
  return Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, byName(part)]));
}

/**
 * ajv copies all errors so far for each item that has one, which takes seconds for a list of some ten thousands. Nobody
 * reads that many, so beyond a thousand they are let go.
 */
function bounded(code: string): string {
  const copied = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const joined = code.replace(copied, 'join(vErrors, $1.errors)');
  if (joined.includes('.concat(')) throw new Error('ajv writes its errors down in another way than we know');
  return `${joined}
function join(errors, more) {
  if (errors === null) return more;
  for (const error of more) if (errors.length < 1000) errors.push(error);
  return errors;
}`;
}
