import JSZip from 'jszip';
import { withoutContents } from './contents.ts';
import { withoutHidden } from './hidden.ts';
import { numberingIn } from './numbering.ts';
import { stylesIn } from './styles.ts';
import { withNumbers } from './with-numbers.ts';
import { wordsIn } from './words-in.ts';
import { readXml, writeXml, type Xml } from './xml.ts';

export interface Shown {
  /** A Word file again. */
  readonly bytes: Uint8Array;
  /** Whether a table of contents was left out. */
  readonly hadContents: boolean;
  /** Whether hidden words were left out. */
  readonly hadHidden: boolean;
}

/**
 * Makes a Word file hold what people see in it and a text without pages can say, before it is turned into HTML: there
 * styles, fields and numbering are gone.
 *
 * @param bytes of a file within the limits
 * @throws Error when a part of it is no XML
 */
export async function asShown(bytes: Uint8Array): Promise<Shown> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<Xml | undefined> => {
    const text = await zip.file(nameOf(name))?.async('string');
    return text === undefined ? undefined : readXml(text);
  };
  const styles = stylesIn(await part('styles'));
  const numbering = numberingIn(await part('numbering'), styles);
  let hadContents = false;
  let hadHidden = false;
  for (const name of ['document', 'footnotes', 'endnotes']) {
    const root = await part(name);
    if (!root) continue;
    const seen = withoutHidden(root, styles);
    const text = withoutContents(seen, styles);
    zip.file(nameOf(name), writeXml(withNumbers(text, numbering, styles)));
    hadHidden ||= wordsIn(seen) !== wordsIn(root);
    hadContents ||= wordsIn(text) !== wordsIn(seen);
  }
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    hadContents,
    hadHidden,
  };
}

function nameOf(part: string): string {
  return `word/${part}.xml`;
}
