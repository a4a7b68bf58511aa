/** Why bytes are no text that can be read. */
export type NotText = 'binary' | 'encoding';

/**
 * Reads UTF-8. A byte order mark stays in the text, so that places are those of the file as it is on disk.
 */
export function decode(bytes: Uint8Array): { text: string } | { problem: NotText } {
  // Text too, which Windows calls "Unicode", with a null in every other byte.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return { problem: 'encoding' };
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'encoding' };
  }
}
