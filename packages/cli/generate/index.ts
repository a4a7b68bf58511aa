import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { printStandalone } from '../../../schemas/generate/standalone.ts';

/** The validators of what the command line reads besides plans, from their schemas. */
export async function cliFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(['config', 'part'].map(validatorOf)));
}

async function validatorOf(name: string): Promise<readonly [path: string, code: string]> {
  const schema = JSON.parse(
    await readFile(new URL(`../${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv({
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const firstLine = `// Generated from packages/cli/${name}.schema.json. Do not edit.`;
  return [`packages/cli/src/generated/validate-${name}.ts`, await printStandalone(code, firstLine)];
}
