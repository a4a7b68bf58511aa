import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { Words } from '@regiolint/schema';
import { RunError } from '../run-error.ts';

const texts = ['.md', '.markdown', '.txt'];
const blocks = ['.yml', '.yaml'];

/** Whether a file by this name holds a block alone. */
export function isBare(target: string): boolean {
  return blocks.includes(endingOf(target));
}

/**
 * Whether an empty plan may be written to a file by this name.
 *
 * @throws RunError when the name is that of another kind of file
 */
export function checkStarter(target: string): void {
  if (!isOpen(target) && ![...texts, ...blocks].includes(endingOf(target)))
    throw otherKind(target, forStarter);
}

/**
 * Whether a block with a text below it may be written to a file by this name.
 *
 * @param document the text; a file of its own kind is fine, but a Word file is made into Markdown
 * @throws RunError when the name is that of another kind of file
 */
export function checkAdopted(target: string, document: string): void {
  const own = endingOf(document);
  const fine = own === '.docx' ? texts : [...texts, own];
  if (!isOpen(target) && !fine.includes(endingOf(target))) throw otherKind(target, forText);
}

/** Where a block with a text below it goes: on top of the text itself, or beside what is no Markdown. */
export function targetFor(document: string): string {
  return document.replace(/\.(?:docx|txt)$/i, '.md');
}

/** How a block refers to a document that lies elsewhere: from the file that it stands in. */
export function reference(other: string, target: string): string {
  return relative(dirname(resolve(target)), resolve(other))
    .split(sep)
    .join('/');
}

/** Whether nothing was chosen, or the screen. */
function isOpen(target: string): boolean {
  return target === '' || target === '-';
}

function endingOf(path: string): string {
  return extname(path).toLowerCase();
}

const forStarter: Words = {
  nl: '{target}: een leeg plan wordt Markdown of YAML. Er is niets geschreven. Kies een naam op .md of .convenant.yml.',
  en: '{target}: an empty plan is Markdown or YAML. Nothing was written. Choose a name in .md or .covenant.yml.',
};

const forText: Words = {
  nl: '{target}: een blok met tekst eronder wordt Markdown. Er is niets geschreven. Kies een naam op .md.',
  en: '{target}: a block with text below it is Markdown. Nothing was written. Choose a name in .md.',
};

function otherKind(target: string, words: Words): RunError {
  return new RunError(words, { target });
}
