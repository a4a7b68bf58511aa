/**
 * Cuts a text between two lines, so that it stays within a bound. What folds is closed.
 *
 * @param said what tells the reader that there was more
 * @param sizeOf in characters or bytes
 */
export declare function cut(text: string, most: number, said: string, sizeOf: (text: string) => number): string;
