import type { Covenant } from '../generated/types.ts';
import generated from '../generated/validate.ts';

/** One thing that the schema refuses. */
export interface SchemaError {
  /** JSON pointer to the value that is refused; for a missing or an unknown key, to the object it is about. */
  readonly pointer: string;
  /** The keyword of JSON Schema that refuses it: `type`, `enum`, `required`, `additionalProperties`, … */
  readonly keyword: string;
  /** What ajv tells about that keyword: `{missingProperty}`, `{additionalProperty}`, `{allowedValues}`, … */
  readonly params: Readonly<Record<string, unknown>>;
  /** In English, for developers. */
  readonly message: string;
}

export type Validation =
  | { readonly valid: true; readonly covenant: Covenant }
  | { readonly valid: false; readonly errors: readonly SchemaError[] };

// The generated code has no types of its own.
const validate = generated as AjvValidator;

/** More errors than this help nobody. */
const mostErrors = 100;

/**
 * Checks a covenant in canonical keys and words (English; for Dutch documents use `convenant.schema.json`, or
 * translate first). Never throws.
 * @param data plain JSON data
 * @param most how many errors to give at most
 * @returns the same data, typed; or the errors
 */
export function validateCovenant(data: unknown, most = mostErrors): Validation {
  if (validate(data)) return { valid: true, covenant: data as Covenant };
  return { valid: false, errors: (validate.errors ?? []).slice(0, most).map(plain) };
}

interface AjvValidator {
  (data: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

function plain({ instancePath, keyword, params, message = '' }: AjvError): SchemaError {
  return { pointer: instancePath, keyword, params, message };
}
