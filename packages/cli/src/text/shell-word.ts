/**
 * A path as a person can type it in a command: as it is, or in quotation marks when a shell would read more into it. Double
 * ones work in every shell, as long as nothing in the path has a meaning inside them.
 *
 * @param isWindows where a backslash stands between folders
 */
export function shellWord(path: string, isWindows = process.platform === 'win32'): string {
  const word = path.startsWith('-') ? `./${path}` : path;
  if ((isWindows ? /^[\p{L}\p{M}\p{N}_./:@+=\\-]+$/u : /^[\p{L}\p{M}\p{N}_./:@%+=,-]+$/u).test(word))
    return word;
  return isWindows || !/[$`"\\!]/.test(word) ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
