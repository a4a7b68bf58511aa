import { fileURLToPath } from 'node:url';
import { cliFiles } from '../packages/cli/generate/index.ts';
import { referenceFiles } from '../packages/cli/generate/reference.ts';
import { surveyFiles } from '../packages/survey/generate/index.ts';
import { schemaFiles } from '../schemas/generate/index.ts';
import { apply, changesOf, type Generator } from './generate/files.ts';
import { ruleFiles } from './generate/rules.ts';

const generators: readonly Generator[] = [schemaFiles, ruleFiles, cliFiles, referenceFiles, surveyFiles];

const root = fileURLToPath(new URL('..', import.meta.url));
const changes = await changesOf(root, generators);
if (process.argv.includes('--check')) {
  for (const { path, kind } of changes) console.error(`${path} is ${kind}`);
  if (changes.length > 0) console.error('Run `pnpm generate`.');
  process.exitCode = changes.length > 0 ? 1 : 0;
} else {
  await apply(root, changes);
  for (const { path, kind } of changes) console.log(`${path} was ${kind}`);
}
