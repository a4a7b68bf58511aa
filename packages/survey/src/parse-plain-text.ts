import type { Heading, ListItem, Root, RootContent, Text } from 'mdast';
import { isFilled, type Line, linesOf, withoutPaging } from './plain-lines.ts';

/**
 * Reads text without any marks, such as what comes out of a PDF, into the tree that Markdown gives: paragraphs, lists,
 * and headings where a short line looks like one. Positions are those of the text.
 *
 * @param headings 1-based lines that are known to be headings; when there are any, only a numbered line may be one besides
 */
export function parsePlainText(text: string, headings: ReadonlySet<number> = new Set()): Root {
  const children: RootContent[] = [];
  let open: Line[] = [];
  let items: Line[][] = [];
  const close = () => {
    if (open.length > 0) children.push({ type: 'paragraph', children: nodesOf(open) });
    if (items.length > 0) children.push({ type: 'list', children: items.map(itemOf) });
    open = [];
    items = [];
  };
  const lines = withoutPaging(linesOf(text));
  const following = nextFilled(lines);
  lines.forEach((line, index) => {
    const item = items.at(-1);
    if (!isFilled(line)) {
      const next = following[index];
      const isListed = item !== undefined && next !== undefined && bullet.test(next.text);
      if (!isListed && !goesOn((item ?? open).at(-1), next)) close();
      return;
    }
    const isKnown = headings.has(line.number);
    const mayBe = headings.size === 0 || /^\s*\d/.test(line.text);
    if (isKnown || (mayBe && looksLikeHeading(line, lines[index - 1], following[index]))) {
      close();
      children.push({ type: 'heading', depth: depthOf(line), children: nodesOf([line]) });
      return;
    }
    const mark = bullet.exec(line.text)?.[0];
    if (mark !== undefined) {
      if (open.length > 0) close();
      items.push([{ ...line, start: line.start + mark.length, text: line.text.slice(mark.length) }]);
    } else if (isRow(line)) {
      close();
      children.push({ type: 'paragraph', children: nodesOf([line]) });
    } else (item ?? open).push(line);
  });
  close();
  return { type: 'root', children };
}

const bullet = /^\s*(?:[•▪●◦‣–*-]|\d{1,2}[.)](?!\d)|(?:[a-z]|[ivx]{2,4})[.)])\s+/u;

/** Words with wide spaces between them stand in the columns of a table. */
function isRow({ text }: Line): boolean {
  return /\S(?: {2,}|\t)\S/.test(text.trim());
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

/** A sentence that was broken off by the end of a page: a long line without an end, and then a small letter. */
function goesOn(before: Line | undefined, after: Line | undefined): boolean {
  return (
    before !== undefined &&
    /[^.!?:;]$/.test(before.text.trimEnd()) &&
    before.text.length > 40 &&
    /^\s*\p{Ll}{2}/u.test(after?.text ?? '')
  );
}

/** A short line without an end, before and after which a sentence ends or starts. */
function looksLikeHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const words = line.text.trim();
  const previous = before?.text.trim() ?? '';
  const next = after?.text.trim() ?? '';
  return (
    words.length <= 60 &&
    !isRow(line) &&
    /^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(words) &&
    /[\p{L}\p{N})?]$/u.test(words) &&
    (previous === '' || /[.!?:;]$/.test(previous)) &&
    /^[\p{Lu}\p{N}•▪●◦‣–*-]/u.test(next)
  );
}

function itemOf(lines: readonly Line[]): ListItem {
  return { type: 'listItem', children: [{ type: 'paragraph', children: nodesOf(lines) }] };
}

/** A word that was broken off at the end of a line is put together again. */
function nodesOf(lines: readonly Line[]): Text[] {
  return lines.map(({ start, text }, index) => {
    const next = lines[index + 1]?.text.trimStart() ?? '';
    const isBroken = /\p{L}-\s*$/u.test(text) && /^\p{L}/u.test(next) && !/^(?:en|of|and|or)\s/.test(next);
    const typed = text.trimEnd();
    // "Sint-" and "Wendel" keep the hyphen.
    const word = /^\p{Lu}/u.test(next) ? typed : typed.slice(0, -1);
    const value = isBroken ? word : `${text}${index < lines.length - 1 ? '\n' : ''}`;
    const point = { line: 1, column: 1, offset: start };
    return {
      type: 'text',
      value,
      position: { start: point, end: { ...point, offset: start + value.length } },
    };
  });
}
