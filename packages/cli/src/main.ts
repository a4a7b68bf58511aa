import { printable } from './format/printable.ts';
import { messageOf, RunError } from './run-error.ts';
import { askedLanguage, say, terminalLanguage } from './text/texts.ts';

const unexpected = {
  nl: 'Er ging iets mis in regiolint zelf. Meld het alsjeblieft:',
  en: 'Something in regiolint itself went wrong. Please report it:',
};

// Whoever reads our output may stop reading; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode ??= 0;
  });
}

const args = process.argv.slice(2);
try {
  const { run } = await import('./program.ts');
  process.exitCode = await run(args);
} catch (error) {
  const language = terminalLanguage(askedLanguage(args), process.env);
  const message =
    error instanceof RunError
      ? messageOf(error, language)
      : `${say(unexpected, language)} ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`regiolint: ${printable(message)}\n`);
  process.exitCode = 2;
}
