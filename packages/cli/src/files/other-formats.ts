import { extname } from 'node:path';
import type { Words } from '@regiolint/schema';

/**
 * What to do with a file whose name says that it holds no running text that can be read; `undefined` for any other
 * name. The words have the place `{path}`.
 */
export function adviceFor(path: string): Words | undefined {
  return otherFormats[extname(path).toLowerCase()];
}

/** For what Word and LibreOffice open, and regiolint does not. */
const asDocx: Words = {
  nl: 'Dit soort bestand kan regiolint niet lezen. Bewaar het in Word of LibreOffice als .docx.',
  en: 'regiolint cannot read this kind of file. Save it in Word or LibreOffice as .docx.',
};

const isBlock: Words = {
  nl: 'Dit is geen lopende tekst. Kijk het na met regiolint {path}.',
  en: 'This is no running text. Look at it with regiolint {path}.',
};

const otherFormats: Readonly<Record<string, Words>> = {
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
