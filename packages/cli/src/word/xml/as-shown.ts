import JSZip from 'jszip';
import { withoutContents } from './contents.ts';
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
}

/**
 * Makes a Word file hold what a text without pages can say of it, before it is turned into HTML: there styles, fields and
 * numbering are gone.
 *
 * @param bytes of a file within the limits
 * @throws Error when a part of it is no XML
 */
export async function asShown(bytes: Uint8Array): Promise<Shown> {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<Xml | undefined> => {
    const text = await zip.file(`word/${name}.xml`)?.async('string');
    return text === undefined ? undefined : readXml(text);
  };
  const styles = stylesIn(await part('styles'));
  const root = await part('document');
  if (!root) return { bytes, hadContents: false };
  const shown = withoutContents(root, styles);
  const numbering = numberingIn(await part('numbering'), styles);
  zip.file('word/document.xml', writeXml(withNumbers(shown, numbering, styles)));
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    hadContents: wordsIn(shown) !== wordsIn(root),
  };
}
