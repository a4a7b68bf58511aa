import { fileURLToPath } from 'node:url';
import { cliFiles } from '../packages/cli/generate/index.ts';
import { surveyFiles } from '../packages/survey/generate/index.ts';
import { schemaFiles } from '../schemas/generate/index.ts';
import { apply, type Change, changesOf, type Generator } from './generate/files.ts';
import { ruleFiles } from './generate/rules.ts';

/** The reference is made from what the first ones make, so it is loaded when that is there. */
const referenceFiles: Generator = async () =>
  (await import('../packages/cli/generate/reference.ts')).referenceFiles();

/** The bundle of the Action holds what the first ones make. */
const actionFiles: Generator = async () =>
  (await import('../packages/action/generate/index.ts')).actionFiles();

const stages: readonly (readonly Generator[])[] = [
  [schemaFiles, ruleFiles, cliFiles, surveyFiles],
  [referenceFiles, actionFiles],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const onlyCheck = process.argv.includes('--check');
const changes: Change[] = [];
for (const generators of stages) {
  const found = await changesOf(root, generators);
  if (!onlyCheck) await apply(root, found);
  changes.push(...found);
}
for (const { path, kind } of changes) console.log(`${path} ${onlyCheck ? 'is' : 'was'} ${kind}`);
if (onlyCheck && changes.length > 0) {
  console.error('Run `npm run generate`.');
  process.exitCode = 1;
}
