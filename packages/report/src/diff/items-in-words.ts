import type { Language, Words } from '@regiolint/schema';
import type { Change, ChangeKind, ItemStep } from './change.ts';
import { inBrackets } from './details-in-words.ts';
import { filled } from './filled.ts';
import { itemKindAt } from './item-kinds.ts';
import { itemInSubject, nameInWords } from './subject.ts';
import { pairInWords } from './values-in-words.ts';

/** What can become of an item of a list as a whole. */
export type ItemChangeKind = keyof typeof texts;

export function isAboutItem(kind: ChangeKind): kind is ItemChangeKind {
  return Object.hasOwn(texts, kind);
}

/** What became of a party, a theme or another item of a list. */
export function itemInWords(
  { kind, pointer, before, after }: Change & { readonly kind: ItemChangeKind },
  item: ItemStep,
  language: Language,
): string {
  const { het } = itemKindAt(pointer);
  const [was, is] = pairInWords(before?.said, after?.said, language);
  const isNamed = pointer.endsWith('/name');
  return filled(kind === 'renamed' && !isNamed ? reworded : texts[kind], language, {
    new: language === 'nl' && !het ? 'nieuwe' : fresh[language],
    noun: item.noun ? `${item.noun[language]} ` : '',
    item: itemInSubject(item, language),
    name: nameInWords(item, language),
    details: inBrackets((after ?? before)?.details, language),
    was: item.noun ? was : unquoted(was),
    is: item.noun ? is : unquoted(is),
  });
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1');
}

const fresh: Words = { nl: 'nieuw', en: 'new' };

const texts = {
  joined: { nl: '{name} doet nu mee{details}', en: '{name} has joined{details}' },
  left: { nl: '{name} doet niet meer mee', en: '{name} has left' },
  added: { nl: '{new} {item}{details}', en: '{new} {item}{details}' },
  removed: { nl: '{item} wordt niet meer genoemd', en: '{item} is no longer mentioned' },
  explained: { nl: 'een vraag blijft liggen{details}', en: 'a question is left aside{details}' },
  unexplained: { nl: 'een vraag wordt weer gesteld', en: 'a question is asked again' },
  renamed: { nl: '{noun}{was} heet nu {is}', en: '{noun}{was} is now called {is}' },
} as const satisfies Readonly<Record<string, Words>>;

/** Of what is called by a sentence. */
const reworded: Words = { nl: '{noun}{was} is nu {is}', en: '{noun}{was} is now {is}' };
