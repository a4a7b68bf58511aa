import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  countOf,
  type FileResult,
  findPaths,
  formatGithub,
  formatJson,
  formatPretty,
  formatSarif,
  readConfig,
  say,
} from 'regiolint';
import { agreementChanges } from './agreements.ts';
import { choosePlans } from './choose-plans.ts';
import { findDifference } from './difference.ts';
import { exitCodeOf } from './exit-code.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { contextFor, lintPlans, requestFor } from './lint-plans.ts';
import { commentOfRun, summaryOfRun, type Told } from './markdown/summary.ts';
import { findPlace, type Place, pathOf, writeFor } from './place.ts';
import { roomInSummary, setOutputs, withoutCommands } from './runner.ts';

/**
 * Looks at the plans of a checkout, and tells the runner.
 *
 * @param environment as the runner sets it
 * @returns the exit code: 0, or 1 when what was found should stop the step
 * @throws RunError when the run cannot go on
 */
export async function run(environment: NodeJS.ProcessEnv): Promise<number> {
  const inputs = readInputs(environment);
  const place = await findPlace(environment.GITHUB_WORKSPACE || process.cwd(), inputs.workingDirectory);
  const { root, cwd } = place;
  const config = await readConfig(inputs.config && (await pathOf('config', inputs.config, place)), cwd);
  const request = requestFor(inputs.files, cwd, config, inputs.language);
  const difference = await findDifference(place, environment.GITHUB_EVENT_PATH);
  const folder = 'missing' in difference ? root : difference.repository.folder;

  const all = await findPaths(request);
  const { paths, remark } = choosePlans(all, difference, inputs, cwd);
  const results = await lintPlans(paths, request, folder);
  const context = contextFor(request, results);
  const told = {
    results,
    changes: await agreementChanges(results, difference, request),
    remarks: remark ? [say(remark.words, context.language, remark.values)] : [],
    context,
  };
  writeLog(told);
  await writeFiles(told, inputs, place, environment);
  const { failOn, maxWarnings = config.maxWarnings } = inputs;
  return exitCodeOf(countsOf(results), { failOn, maxWarnings });
}

function writeLog({ results, remarks, context }: Told): void {
  // What is deeper is for the summary.
  const shown = results.map((file) => ({
    ...file,
    findings: file.findings.filter(({ nature }) => nature !== 'deepening'),
  }));
  const found = results.length === 0 ? '' : formatPretty(shown, { ...context, all: true });
  process.stdout.write(withoutCommands([...remarks, found].join('\n')));
  process.stdout.write(formatGithub(results, context));
}

async function writeFiles(
  told: Told,
  inputs: Inputs,
  place: Place,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { results, context } = told;
  const temporary = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), 'regiolint-'));
  const findingsFile = join(temporary, 'findings.json');
  await writeFile(findingsFile, formatJson(results, context));
  const sarifFile =
    inputs.sarifFile &&
    (await writeFor('sarif-file', inputs.sarifFile, formatSarif(results, context), place));
  if (inputs.commentFile) await writeFor('comment-file', inputs.commentFile, commentOfRun(told), place);

  const counts = countsOf(results);
  await setOutputs(environment.GITHUB_OUTPUT, {
    errors: String(counts.wrong),
    warnings: String(counts.question),
    'findings-file': findingsFile,
    'sarif-file': sarifFile ?? '',
  });
  const summary = environment.GITHUB_STEP_SUMMARY;
  if (inputs.summary && summary) {
    await appendFile(summary, summaryOfRun(told, await roomInSummary(summary)));
  }
}

function countsOf(results: readonly FileResult[]) {
  return countOf(results.flatMap(({ findings }) => findings));
}
