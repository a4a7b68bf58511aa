import { printable } from './format/printable.ts';
import { messageOf, RunError } from './run-error.ts';
import { askedLanguage, say, terminalLanguage } from './text/texts.ts';

const unexpected = {
  nl: 'Er ging iets mis in regiolint zelf. Meld het alsjeblieft:',
  en: 'Something in regiolint itself went wrong. Please report it:',
};

const notWritten = {
  nl: 'De uitvoer kan niet geschreven worden ({detail}).',
  en: 'The output cannot be written ({detail}).',
};

const args = process.argv.slice(2);
const language = terminalLanguage(askedLanguage(args), process.env);

// Whoever reads our output may stop reading; that is no error. A disk that is full is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exitCode ??= 0;
    else if (stream === process.stderr) process.exit(2);
    else stop(say(notWritten, language, { detail: code ?? message }));
  });
}

try {
  const { run } = await import('./program.ts');
  process.exitCode = await run(args);
} catch (error) {
  complain(
    error instanceof RunError
      ? messageOf(error, language)
      : `${say(unexpected, language)} ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}

/** Nobody can be told any more, so nothing is worth going on for. */
function stop(message: string): void {
  complain(message, () => process.exit(2));
}

function complain(message: string, then?: () => void): void {
  process.stderr.write(`regiolint: ${printable(message)}\n`, then);
}
