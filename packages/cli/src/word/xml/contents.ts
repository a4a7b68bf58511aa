import { type Styles, styleName } from './styles.ts';
import { emptied, withoutWords, wordsIn } from './words-in.ts';
import { elementsOf, replaced, valueIn, within, type Xml } from './xml.ts';

/**
 * Leaves out the table of contents of a Word file: numbers of pages mean nothing in a text without pages, and its lines
 * say no more than the headings do. It is known by how Word keeps it (its styles, its field or its frame), and below its
 * heading also by lines that end in the number of a page.
 */
export function withoutContents(root: Xml, styles: Styles): Xml {
  const paragraphs = within(root, 'w:p');
  const runs = runsOfContents(root);
  const left = new Set(
    within(root, 'w:sdt')
      .filter(isFrame)
      .flatMap((frame) => within(frame, 'w:p')),
  );
  for (const paragraph of paragraphs) {
    const name = styleName(paragraph, styles);
    if (lineStyle.test(name) || headingStyle.test(name)) left.add(paragraph);
    if (wordsIn(paragraph).trim() && within(paragraph, 'w:r').every((run) => runs.has(run) || !wordsIn(run)))
      left.add(paragraph);
  }
  for (const paragraph of typedLines(paragraphs, left, styles)) left.add(paragraph);
  return replaced(root, (element) => {
    if (left.has(element)) return emptied(element);
    return runs.has(element) ? withoutWords(element) : undefined;
  });
}

/** Word calls its own styles in English whatever its language, but makes ids of the translation. */
const lineStyle = /^(?:toc|contents|inhopg) ?\d$/i;
const headingStyle = /^(?:(?:toc|contents) ?heading|kopvaninhoudsopgave)$/i;

function isFrame(frame: Xml): boolean {
  return valueIn(frame, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery') === 'Table of Contents';
}

/** The runs between the start and the end of a field that makes contents. */
function runsOfContents(root: Xml): ReadonlySet<Xml> {
  const found = new Set<Xml>();
  const open: { instruction: string; isContents: boolean }[] = [];
  let depth = 0;
  for (const run of within(root, 'w:r')) {
    for (const child of elementsOf(run)) {
      const kind = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : undefined;
      if (kind === 'begin') open.push({ instruction: '', isContents: false });
      if (kind === 'end' && open.pop()?.isContents) depth -= 1;
      const field = open.at(-1);
      if (!field || field.isContents || child.name !== 'w:instrText') continue;
      field.instruction += child.children.join('');
      field.isContents = /^\s*TOC\b/.test(field.instruction);
      if (field.isContents) depth += 1;
    }
    if (depth > 0) found.add(run);
  }
  return found;
}

/** Contents that somebody typed: lines below a heading, and that heading itself. */
function typedLines(paragraphs: readonly Xml[], known: ReadonlySet<Xml>, styles: Styles): readonly Xml[] {
  const found: Xml[] = [];
  let title: Xml | undefined;
  let isBelow = false;
  for (const paragraph of paragraphs) {
    const text = wordsIn(paragraph).trim();
    if (text === '') continue;
    const isHeading = headingStyle.test(styleName(paragraph, styles)) || titles.test(text);
    if (isHeading || known.has(paragraph)) {
      if (title && !isHeading) found.push(title);
      title = isHeading ? paragraph : undefined;
      isBelow = true;
    } else if (isBelow && typedLine.test(text.slice(-40))) {
      found.push(paragraph, ...(title ? [title] : []));
      title = undefined;
    } else {
      isBelow = false;
      title = undefined;
    }
  }
  return found;
}

const titles = /^(?:inhoud(?:sopgave)?|(?:table of )?contents)\s*:?$/i;
const typedLine = /(?:\t|\.{3}|…)[\s.…]*\d{1,3}$/;
