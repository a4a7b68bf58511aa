import { escapeCommand, RunError, say } from 'regiolint';
import { run } from './run.ts';

const unexpected = {
  nl: 'Er ging iets mis in regiolint zelf. Meld het alsjeblieft:',
  en: 'Something in regiolint itself went wrong. Please report it:',
};

try {
  process.exitCode = await run(process.env);
} catch (error) {
  const language = process.env.INPUT_LANGUAGE?.trim() === 'en' ? 'en' : 'nl';
  const message =
    error instanceof RunError
      ? say(error.words, language, error.values)
      : `${say(unexpected, language)} ${error instanceof Error ? error.message : String(error)}`;
  process.stdout.write(`::error title=regiolint::${escapeCommand(message)}\n`);
  process.exitCode = 2;
}
