/** Why bytes are no text that can be read. */
export type NotText = 'binary' | 'encoding';

/**
 * Reads UTF-8. A byte order mark stays in the text, so that places are those of the file as it is on disk.
 */
export function decode(bytes: Uint8Array): { text: string } | { problem: NotText } {
  if (bytes.subarray(0, 8000).includes(0)) return { problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'encoding' };
  }
}
