import { extname } from 'node:path';
import type { Words } from '@regiolint/schema';

/** Why a kind of file is not read as running text, and what can be done with it. */
export interface Advice {
  readonly words: Words;
  /** Ends in a command; `{file}` is the path as it is typed there. */
  readonly next?: Words;
}

/** What to do with a file whose name says that it holds no running text that can be read; `undefined` for any other. */
export function adviceFor(path: string): Advice | undefined {
  return otherFormats[extname(path).toLowerCase()];
}

/** For what Word and LibreOffice open, and regiolint does not. */
const asDocx: Advice = {
  words: {
    nl: 'Dit soort bestand kan regiolint niet lezen. Bewaar het in Word of LibreOffice als .docx.',
    en: 'regiolint cannot read this kind of file. Save it in Word or LibreOffice as .docx.',
  },
};

const isBlock: Advice = {
  words: { nl: 'Dit is geen lopende tekst.', en: 'This is no running text.' },
  next: { nl: 'Nakijken: regiolint {file}', en: 'To look at it: regiolint {file}' },
};

const otherFormats: Readonly<Record<string, Advice>> = {
  '.doc': asDocx,
  '.docm': asDocx,
  '.dotx': asDocx,
  '.odt': asDocx,
  '.rtf': asDocx,
  '.pages': asDocx,
  '.yml': isBlock,
  '.yaml': isBlock,
  '.json': isBlock,
};
