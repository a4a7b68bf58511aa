import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { printStandalone } from '../../../schemas/generate/standalone.ts';

/** The validator of the configuration, from its schema. */
export async function cliFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(
    await readFile(new URL('../config.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv({
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const firstLine = '// Generated from packages/cli/config.schema.json. Do not edit.';
  return new Map([['packages/cli/src/generated/validate-config.ts', await printStandalone(code, firstLine)]]);
}
