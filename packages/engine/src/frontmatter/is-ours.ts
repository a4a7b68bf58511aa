import { almostFence } from './blocks-in-text.ts';

const onTop = /^\uFEFF?---[ \t]*\r?\n(?:(?!---[ \t]*\r?$)[^\n]*\n)*?(?:covenant|convenant)[ \t]*:/m;

/** Whether the block on top of a Markdown text has `covenant` or `convenant`: looked for in its first 64 KB. */
export function isOurs(text: string): boolean {
  return onTop.exec(text.slice(0, 65_536))?.index === 0 || almostFence(text) !== undefined;
}
