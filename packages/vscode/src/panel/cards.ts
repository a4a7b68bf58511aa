import type { OrderingModelInWords } from '@regiolint/report';

type Block = OrderingModelInWords['blocks'][number];
type Card = Block['cards'][number];

/** The same cards as in the picture, under each other and with nothing cut: for a narrow panel, and to be read aloud. */
export function cards({ title, status, blocks }: OrderingModelInWords): readonly HTMLElement[] {
  return [element('h1', title), element('p', status, 'soft'), ...blocks.map(sectionOf)];
}

function sectionOf({ name, title, note, cards }: Block): HTMLElement {
  const list = document.createElement('ol');
  list.append(...cards.map(cardOf));
  const section = document.createElement('section');
  section.className = name;
  section.append(element('h2', title), ...(note ? [element('p', note, 'soft')] : []), list);
  return section;
}

function cardOf({ name, answer, label, heading, question, words, note }: Card): HTMLElement {
  const card = document.createElement('li');
  card.className = answer;
  card.append(
    element('h3', name),
    ...(label ? [element('p', label, 'soft')] : []),
    ...(heading ? [element('p', heading, 'heading')] : []),
    ...(question ? [element('p', question, 'question')] : []),
    ...words.map((text) => element('p', text)),
    ...(note ? [element('p', note)] : []),
  );
  return card;
}

/** What stands in a plan is text here, never markup. */
function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
