import type { Language } from '@regiolint/schema';
import { RunError, readChoice, readCount } from 'regiolint';

/** From which findings on the step fails. */
export type FailOn = (typeof failOnChoices)[number];

/** What `with:` says in a workflow. */
export interface Inputs {
  /** Files, folders and globs; nothing for what the configuration says, or the whole folder. */
  readonly files: readonly string[];
  readonly config: string | undefined;
  readonly language: Language | undefined;
  readonly failOn: FailOn;
  readonly maxWarnings: number | undefined;
  readonly sarifFile: string | undefined;
  readonly summary: boolean;
  readonly changedOnly: boolean;
  readonly commentFile: string | undefined;
  readonly workingDirectory: string;
}

const failOnChoices = ['wrong', 'question', 'never'] as const;

/**
 * Reads the inputs as the runner hands them over, in `INPUT_…` of the environment. One that is empty is not given.
 *
 * @throws RunError with the one thing that is wrong with them
 */
export function readInputs(environment: NodeJS.ProcessEnv): Inputs {
  const given = (name: string) => environment[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  const choice = <Choice extends string>(name: string, choices: readonly Choice[]) => {
    const text = given(name);
    return text === undefined ? undefined : readChoice(name, text, choices);
  };
  const maxWarnings = given('max-warnings');
  return {
    // One on each line, since a name may have spaces in it.
    files: (given('files') ?? '').split(/\r?\n/).flatMap((line) => line.trim() || []),
    config: given('config'),
    language: choice('language', ['nl', 'en']),
    failOn: choice('fail-on', failOnChoices) ?? 'wrong',
    maxWarnings: maxWarnings === undefined ? undefined : readCount('max-warnings', maxWarnings),
    sarifFile: given('sarif-file'),
    summary: readYesOrNo('summary', given('summary') ?? 'true'),
    changedOnly: readYesOrNo('changed-only', given('changed-only') ?? 'false'),
    commentFile: given('comment-file'),
    workingDirectory: given('working-directory') ?? '.',
  };
}

/** As YAML writes it. */
function readYesOrNo(name: string, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw new RunError(
    { nl: '{name} {text}: schrijf true of false.', en: '{name} {text}: write true or false.' },
    { name, text },
  );
}
