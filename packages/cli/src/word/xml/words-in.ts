import { elementsOf, type Xml } from './xml.ts';

/** The words of a paragraph, a run or more, with a tab for each tab. */
export function wordsIn(element: Xml): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t') return child.children.filter((part) => typeof part === 'string').join('');
      if (child.name === 'w:tab') return '\t';
      return child.name === 'w:pPr' || child.name === 'w:rPr' ? '' : wordsIn(child);
    })
    .join('');
}

/** The same run without what people read in it. What tells where a field starts and ends stays. */
export function withoutWords(run: Xml): Xml {
  return { ...run, children: run.children.filter(isOfField) };
}

/** The same paragraph without anything in it, not even what makes it a heading or an item. */
export function emptied(paragraph: Xml): Xml {
  return { ...paragraph, children: runsIn(paragraph).map(withoutWords) };
}

function runsIn(element: Xml): readonly Xml[] {
  return elementsOf(element).flatMap((child) => (child.name === 'w:r' ? [child] : runsIn(child)));
}

function isOfField(child: Xml | string): boolean {
  return typeof child !== 'string' && /^w:(?:fldChar|instrText|rPr)$/.test(child.name);
}
