import type { Heading, Root, RootContent, Text } from 'mdast';
import { endOf } from './set-aside.ts';

/**
 * Reads text without any marks, such as what comes out of a PDF, into the tree that Markdown gives: paragraphs, lists,
 * and headings where a short line looks like one. Positions are those of the text.
 *
 * @param headings 1-based lines that are known to be headings
 */
export function parsePlainText(text: string, headings: ReadonlySet<number> = new Set()): Root {
  const children: RootContent[] = [];
  let open: Line[] = [];
  let listed = false;
  const close = () => {
    if (open.length > 0)
      children.push(listed ? listOf(open) : { type: 'paragraph', children: nodesOf(open) });
    open = [];
    listed = false;
  };
  const lines = withoutPages(linesOf(text));
  const following = nextFilled(lines);
  lines.forEach((line, index) => {
    if (!isFilled(line)) {
      if (!goesOn(open.at(-1), following[index])) close();
      return;
    }
    if (headings.has(line.number) || looksLikeHeading(line, lines[index - 1], following[index])) {
      close();
      children.push({ type: 'heading', depth: depthOf(line), children: nodesOf([line]) });
      return;
    }
    const bullet = /^\s*(?:[•▪●◦‣–*-]|\d{1,2}[.)](?!\d)|[a-z]\))\s+/u.exec(line.text)?.[0];
    if (bullet !== undefined) {
      close();
      open = [{ ...line, start: line.start + bullet.length, text: line.text.slice(bullet.length) }];
      listed = true;
    } else open.push(line);
  });
  close();
  return { type: 'root', children };
}

interface Line {
  /** UTF-16 offset in the text. */
  readonly start: number;
  /** 1-based. */
  readonly number: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(?<=\r\n|\n|\r(?!\n)|\f)/).map((typed, index) => {
    const line = { start, number: index + 1, text: typed.replace(/[\r\n\f]+$/, '') };
    start += typed.length;
    return line;
  });
}

/** For each line, the first one after it that is not empty. */
function nextFilled(lines: readonly Line[]): readonly (Line | undefined)[] {
  const found: (Line | undefined)[] = [];
  let next: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    found[index] = next;
    const line = lines[index];
    if (line && isFilled(line)) next = line;
  }
  return found;
}

/** "3.2 Working together" stands one level below "3 Governance". */
function depthOf({ text }: Line): Heading['depth'] {
  const number = /^\s*\d+((?:\.\d+)*)/.exec(text);
  const levels = number ? 2 + (number[1]?.split('.').length ?? 1) - 1 : 2;
  return Math.min(levels, 6) as Heading['depth'];
}

const isFilled = ({ text }: Line): boolean => text.trim() !== '';

/** A sentence that was broken off by the end of a page: a long line without an end, and then a small letter. */
function goesOn(before: Line | undefined, after: Line | undefined): boolean {
  return (
    before !== undefined &&
    /[^.!?:;]\s*$/.test(before.text) &&
    before.text.length > 40 &&
    /^\s*\p{Ll}{2}/u.test(after?.text ?? '')
  );
}

/** How far apart the same line returns when it is the head or foot of a page. */
const shortestPage = 15;

/** The lines without the numbers of pages, the heads and feet that return on each of them, and dotted lines of contents. */
function withoutPages(lines: readonly Line[]): readonly Line[] {
  const seen = new Map<string, number[]>();
  const same = ({ text }: Line) => text.trim().replace(/\d+/g, '#');
  lines.forEach((line, index) => {
    if (isFilled(line)) seen.set(same(line), [...(seen.get(same(line)) ?? []), index]);
  });
  const returns = (line: Line) => {
    const at = seen.get(same(line)) ?? [];
    return at.length > 2 && at.every((index, nth) => nth === 0 || index - (at[nth - 1] ?? 0) >= shortestPage);
  };
  return lines.filter(
    (line) =>
      !isFilled(line) ||
      !(
        (line.text.length < 80 && pageNumber.test(line.text)) ||
        dotted.test(endOf(line.text)) ||
        returns(line)
      ),
  );
}

const pageNumber =
  /^\s*(?:(?:pagina|bladzijde|blz\.?|page|p\.)\s*)?\d{1,4}(?:\s*(?:van|of|\/|\|)\s*\d{1,4})?\s*$/i;
const dotted = /(?:\.\s?){5,}\s*\d*\s*$/;

/** A short line without an end, before and after which a sentence ends or starts. */
function looksLikeHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const words = line.text.trim();
  const previous = before?.text.trim() ?? '';
  const next = after?.text.trim() ?? '';
  return (
    words.length <= 60 &&
    /^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(words) &&
    /[\p{L}\p{N})?]$/u.test(words) &&
    (previous === '' || /[.!?:;]$/.test(previous)) &&
    /^[\p{Lu}\p{N}•▪●◦‣–*-]/u.test(next)
  );
}

function listOf(lines: readonly Line[]): RootContent {
  return {
    type: 'list',
    children: [{ type: 'listItem', children: [{ type: 'paragraph', children: nodesOf(lines) }] }],
  };
}

/** A word that was broken off at the end of a line is put together again. */
function nodesOf(lines: readonly Line[]): Text[] {
  return lines.map(({ start, text }, index) => {
    const next = lines[index + 1]?.text.trimStart() ?? '';
    const broken = /\p{Ll}-\s*$/u.test(text) && /^\p{Ll}/u.test(next) && !/^(?:en|of|and|or)\s/.test(next);
    const value = broken ? text.trimEnd().slice(0, -1) : `${text}${index < lines.length - 1 ? '\n' : ''}`;
    const point = { line: 1, column: 1, offset: start };
    return {
      type: 'text',
      value,
      position: { start: point, end: { ...point, offset: start + value.length } },
    };
  });
}
