import { type Styles, saidByStyle } from './styles.ts';
import { emptied, withoutWords, wordsIn } from './words-in.ts';
import { inside, replaced, valueIn, within, type Xml } from './xml.ts';

/** Leaves out what Word hides: whoever reads the file there does not see it, and often does not know of it. */
export function withoutHidden(root: Xml, styles: Styles): Xml {
  const ofParagraph = (paragraph: Xml): Xml => {
    const style = valueIn(paragraph, 'w:pPr', 'w:pStyle');
    const shown = replaced(paragraph, (element) => {
      if (element.name === 'w:p') return ofParagraph(element);
      return element.name === 'w:r' && isHidden(element, style, styles) ? withoutWords(element) : undefined;
    });
    return wordsIn(paragraph) !== wordsIn(shown) && isEmpty(shown) ? emptied(shown) : shown;
  };
  return replaced(root, (element) => (element.name === 'w:p' ? ofParagraph(element) : undefined));
}

function isEmpty(paragraph: Xml): boolean {
  return within(paragraph, 'w:r').every((run) => withoutWords(run).children.length === run.children.length);
}

/** A run says it itself, or its style does, or that of its paragraph; the nearest counts. */
function isHidden(run: Xml, style: string | undefined, styles: Styles): boolean {
  const said =
    inside(run, 'w:rPr', 'w:vanish') ??
    saidByStyle(valueIn(run, 'w:rPr', 'w:rStyle'), styles, 'w:rPr', 'w:vanish') ??
    saidByStyle(style, styles, 'w:rPr', 'w:vanish');
  return said !== undefined && !/^(?:0|false|off)$/.test(said.attributes['w:val'] ?? '');
}
