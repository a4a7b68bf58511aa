import { build } from 'esbuild';

/**
 * The code of a validator without ajv. ajv leaves a `require` for its helpers behind, which the bundling takes away.
 * It is TypeScript without checks, so that it is compiled into dist/ like everything else.
 *
 * @param code what ajv made of the schema
 * @param firstLine says that the file is generated
 */
export async function printStandalone(code: string, firstLine: string): Promise<string> {
  const result = await build({
    // Paths stand in the code, so they may not depend on where the command is run.
    absWorkingDir: import.meta.dirname,
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    write: false,
    logLevel: 'silent',
  });
  return `${firstLine}\n// @ts-nocheck\n${result.outputFiles[0]?.text ?? ''}`;
}
