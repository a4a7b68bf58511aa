import type { Words } from '@regiolint/schema';
import { Command, CommanderError, Option } from 'commander';
import { readChoice } from './options.ts';
import { checkShared, share } from './shared-options.ts';
import { help } from './text/help.ts';
import { askedLanguage, say, terminalLanguage } from './text/texts.ts';
import { usageError } from './usage-error.ts';
import { version } from './version.ts';

/**
 * Reads the command line and does what it asks.
 *
 * @param args without the names of node and of the program
 * @returns the exit code: 0 nothing wrong, 1 something wrong, 2 could not run
 */
export async function run(args: readonly string[]): Promise<number> {
  const language = terminalLanguage(askedLanguage(args), process.env);
  const text = (words: Words) => say(words, language);
  let code = 0;

  const program = new Command('regiolint')
    .description(text(help.description))
    .argument('[paths...]', text(help.paths))
    .addOption(new Option('--lang <nl|en>', text(help.lang)))
    .option('--format <name[=file]>', text(help.format), collect)
    .option('-o, --output <file>', text(help.outputFile))
    .option('--shard <i/n>', text(help.shard))
    .option('--today <date>', text(help.today))
    .option('--all', text(help.all))
    .option('--quiet', text(help.quiet))
    .option('--show-explained', text(help.showExplained))
    .option('--max-warnings <n>', text(help.maxWarnings))
    .option('--fix', text(help.fix))
    .option('--fix-dry-run', text(help.fixDryRun))
    .option('--rule <id=level>', text(help.rule), collect)
    .option('--config <file>', text(help.config))
    .option('--no-config', text(help.noConfig))
    .option('--watch', text(help.watch))
    .option('--stdin', text(help.stdin))
    .option('--stdin-filename <name>', text(help.stdinFilename))
    .option('--max-file-size <size>', text(help.maxFileSize))
    .option('--limit <name=n>', text(help.limit), collect)
    .version(version, '-V, --version', text(help.version))
    .helpOption('-h, --help', text(help.help))
    .helpCommand(false)
    .addHelpText('after', `\n${text(help.examples)}`)
    .action(async (paths: string[], options) => {
      const { lintCommand } = await import('./commands/lint-command.ts');
      code = await lintCommand(paths, options, language);
    });

  program
    .command('rules')
    .description(text(help.rules))
    .option('--format <pretty|json>', text(help.oneFormat), collect)
    .action(async (_, command: Command) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      await rulesCommand(withOneFormat(command), language);
    });
  program
    .command('explain')
    .argument('<rule>')
    .description(text(help.explain))
    .action(async (rule: string, _, command: Command) => {
      const { explainCommand } = await import('./commands/explain.ts');
      await explainCommand(rule, command.optsWithGlobals(), language);
    });
  program
    .command('schema')
    .description(text(help.schema))
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.ts');
      await schemaCommand(askedLanguage(args) ?? 'en');
    });
  program
    .command('report')
    .argument('<plan>')
    .option('-o, --output <file>', text(help.output))
    .description(text(help.report))
    .action(async (plan: string, _, command: Command) => {
      const { reportCommand } = await import('./commands/report.ts');
      code = await reportCommand(plan, command.optsWithGlobals(), language);
    });
  program
    .command('init')
    .argument('[plans...]', text(help.initPlans))
    .option('--phase <phase>', text(help.phase))
    .option('--kind <kind>', text(help.kind))
    .option('--simple', text(help.simple))
    .option('--title <text>', text(help.title))
    .option('--region <name>', text(help.region))
    .option('--party <name>', text(help.party), collect)
    .option('-o, --output <file>', text(help.initOutput))
    .option('-y, --yes', text(help.yes))
    .option('--lang <nl|en>', text(help.initLang))
    .description(text(help.init))
    .action(async (plans: string[], _, command: Command) => {
      const { initCommand } = await import('./commands/init.ts');
      code = await initCommand(plans, command.optsWithGlobals(), language);
    });
  program
    .command('survey')
    .argument('<plans...>', text(help.surveyPlans))
    .option('--dossier', text(help.dossier))
    .option('--format <pretty|json|md>', text(help.oneFormat))
    .description(text(help.survey))
    .action(async (plans: string[], _, command: Command) => {
      const { surveyCommand } = await import('./commands/survey.ts');
      code = await surveyCommand(plans, withOneFormat(command), language);
    });
  program
    .command('lsp')
    .option('--stdio', text(help.stdio))
    .description(text(help.lsp))
    .action(async (_, command: Command) => {
      const { lspCommand } = await import('./commands/lsp.ts');
      await lspCommand(command.optsWithGlobals());
    });
  program
    .command('diff')
    .argument('<plans...>', text(help.diffPlans))
    .option('--base <ref>', text(help.base))
    .option('--format <pretty|markdown|json>', text(help.oneFormat))
    .description(text(help.diff))
    .action(async (plans: string[], _, command: Command) => {
      const { diffCommand } = await import('./commands/diff.ts');
      code = await diffCommand(plans, withOneFormat(command), language);
    });
  program
    .command('merge')
    .argument('<parts...>', text(help.parts))
    .description(text(help.merge))
    .action(async (parts: string[], _, command: Command) => {
      const { mergeCommand } = await import('./commands/merge.ts');
      code = await mergeCommand(parts, command.optsWithGlobals(), language);
    });

  for (const command of [program, ...program.commands]) {
    share(program, command, sharedBy[command.name()] ?? []);
    command.exitOverride().configureOutput({ outputError: () => {} });
    command.configureHelp({ styleTitle: (title) => text(help.titles[title] ?? { nl: title, en: title }) });
    if (command !== program) command.helpOption('-h, --help', text(help.help));
  }
  program.hook('preAction', (_, command) => {
    checkShared(program, command);
    checkLanguage(command);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Whoever leaves out a file may have given an option in its place, such as --stdin.
    const asked = program.commands.find((command) => command.name() === program.args[0]);
    if (asked) checkShared(program, asked);
    throw usageError(error);
  }
  return code;
}

/** Also for a command that says nothing in a language that can be chosen: what was asked for is never left aside. */
function checkLanguage(command: Command): void {
  const { lang } = command.optsWithGlobals<{ lang?: string }>();
  if (lang !== undefined) readChoice('--lang', lang, ['nl', 'en']);
}

/** What each command takes of the options of the main one, besides those that it says in words of its own. */
const sharedBy: Readonly<Record<string, readonly string[]>> = {
  rules: ['lang', 'config'],
  explain: ['lang', 'config'],
  schema: ['lang'],
  report: ['lang', 'today', 'maxFileSize'],
  init: ['maxFileSize'],
  survey: ['lang', 'maxFileSize'],
  lsp: ['lang', 'config'],
  diff: ['lang', 'output', 'maxFileSize'],
  merge: ['lang', 'format', 'output', 'all', 'quiet', 'showExplained', 'maxWarnings', 'fixDryRun'],
};

/** `--format` may be repeated for the main command; where one text is made the last one counts. */
function withOneFormat(command: Command) {
  const { format, ...options } = command.optsWithGlobals<{ format?: string | readonly string[] }>();
  const last = [format].flat().at(-1);
  return { ...options, ...(last !== undefined && { format: last }) };
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}
