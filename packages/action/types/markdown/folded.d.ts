/**
 * A part that opens when it is asked for.
 *
 * @param title words of our own
 * @param content Markdown
 */
export declare function folded(title: string, content: string): string;
