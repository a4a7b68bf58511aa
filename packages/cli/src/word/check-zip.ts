import JSZip from 'jszip';
import type { WordProblem } from './problems.ts';

/** What a Word file may hold; a plan of a region stays far below it. */
export const wordLimits = {
  parts: 2_000,
  /** Bytes of all parts together, unpacked. */
  unpacked: 50_000_000,
  /** Bytes of the text alone, unpacked: the markup of some hundreds of pages. */
  text: 10_000_000,
  /** Rows of the tables together. */
  rows: 2_000,
};

/**
 * Unpacks a Word file part by part, counting, before anything else looks at it: what a zip says of its own sizes is not
 * believed, and the unpacking stops at the limit.
 *
 * @returns why it is not read; `undefined` when it is a Word file within the limits
 */
export async function checkZip(bytes: Uint8Array): Promise<WordProblem | undefined> {
  if (Buffer.from(bytes.subarray(0, closed.length)).equals(closed)) return 'closed';
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  if (!zip) return 'no-zip';
  const parts = Object.values(zip.files).filter(({ dir }) => !dir);
  if (parts.length > wordLimits.parts) return 'too-many-parts';
  if (!zip.file('word/document.xml')) return 'no-word';
  let unpacked = 0;
  for (const part of parts) {
    const isText = /\.(xml|rels)$/i.test(part.name);
    const most = isText ? wordLimits.text : wordLimits.unpacked;
    const size = await unpackedSize(part, Math.min(most, wordLimits.unpacked - unpacked));
    if (size === 'broken') return 'no-zip';
    if (size === 'over') return 'too-large-inside';
    unpacked += size;
  }
  const text = await zip.file('word/document.xml')?.async('string');
  return (text?.match(/<w:tr[ >]/g)?.length ?? 0) > wordLimits.rows ? 'too-many-rows' : undefined;
}

/** How a Word file with a password starts, and one from before 2007: both are kept in a container of another kind. */
const closed = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The size of a part in bytes, as it is unpacked; `over` as soon as it is more than `most`. */
function unpackedSize(part: JSZip.JSZipObject, most: number): Promise<number | 'over' | 'broken'> {
  return new Promise((resolve) => {
    let size = 0;
    const stream = part.nodeStream('nodebuffer') as NodeJS.ReadableStream & { pause(): void };
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) return;
      stream.pause();
      stream.removeAllListeners();
      resolve('over');
    });
    stream.on('end', () => resolve(size));
    stream.on('error', () => resolve('broken'));
  });
}
