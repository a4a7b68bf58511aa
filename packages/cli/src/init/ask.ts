import type { Readable, Writable } from 'node:stream';
import type { Phase } from '@regiolint/engine';
import { fieldAt, type Language } from '@regiolint/schema';
import { RunError } from '../run-error.ts';
import { say } from '../text/texts.ts';
import type { Answers } from './answers.ts';
import type { Stated } from './proposals.ts';
import { words } from './words.ts';

/** Where is asked; absent for the terminal. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/**
 * Asks a person what is not known yet. What the text says stands ready to be changed; Enter alone leaves every other
 * question open.
 *
 * @param language of the questions
 * @throws RunError when the person stops
 */
export async function askOn(
  answers: Answers,
  stated: Stated,
  language: Language,
  terminal: Terminal = {},
): Promise<Answers> {
  const { text, select, isCancel } = await import('@clack/prompts');
  const ask = async (message: string, initialValue = ''): Promise<string | undefined> => {
    const answer = await text({ message, initialValue, placeholder: words.skip[language], ...terminal });
    if (isCancel(answer)) throw stopped();
    return answer?.trim() || undefined;
  };
  const choose = async (name: 'kind' | 'documentStatus' | 'phase', proposed?: string) => {
    const { en = [], [language]: shown = [] } = fieldAt(`/${name}`)?.words ?? {};
    const answer = await select({
      message: words[name][language],
      options: [
        // First, so that whoever only presses Enter says nothing.
        { value: '', label: words.notNow[language] },
        ...en.map((value, index) => ({ value, label: shown[index] ?? value })),
      ],
      initialValue: proposed ?? '',
      ...terminal,
    });
    if (isCancel(answer)) throw stopped();
    return answer || undefined;
  };

  const title = answers.title ?? (await ask(words.title[language], stated.title?.value));
  const kind = answers.kind ?? (await choose('kind', stated.kind?.value));
  const documentStatus = answers.documentStatus ?? (await choose('documentStatus'));
  const phase = answers.phase ?? ((await choose('phase')) as Phase | undefined);
  const region = answers.region ?? (await ask(words.region[language], stated.region?.value));
  const parties = [...answers.parties];
  const proposed = stated.parties.map(({ value }) => value);
  if (parties.length === 0) {
    for (let next = await ask(words.anotherParty[language], proposed.shift()); next !== undefined; ) {
      parties.push(next);
      next = await ask(words.anotherParty[language], proposed.shift());
    }
  }
  return {
    language: answers.language,
    simple: answers.simple,
    parties,
    ...(title && { title }),
    ...(kind && { kind }),
    ...(documentStatus && { documentStatus }),
    ...(phase && { phase }),
    ...(region && { region }),
  };
}

/** Asks whether to go on; what is lost by it is not agreed to by Enter alone. @throws RunError when not */
export async function confirmOrStop(
  question: keyof typeof words & ('onTop' | 'over'),
  target: string,
  language: Language,
  terminal: Terminal = {},
): Promise<void> {
  const { confirm } = await import('@clack/prompts');
  const answer = await confirm({
    message: say(words[question], language, { target }),
    active: words.yes[language],
    inactive: words.no[language],
    initialValue: question !== 'over',
    ...terminal,
  });
  if (answer !== true) throw stopped();
}

function stopped(): RunError {
  return new RunError({ nl: 'Gestopt. Er is niets geschreven.', en: 'Stopped. Nothing was written.' });
}
