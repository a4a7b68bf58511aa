import type { Language } from '@regiolint/schema';
import type { ItemStep, Step } from './change.ts';
import { inWords } from './in-words.ts';
import { inSentence } from './title.ts';

/** What a change is about, from the aspect down: `Portfolio, thema "Mentaal gezond", trekker`. */
export function subjectOf(path: readonly Step[], language: Language): string {
  return path
    .map((step, depth) => {
      if ('name' in step) return itemInSubject(step, language);
      const title = step.title[language];
      return depth === 0 ? title : inSentence(title);
    })
    .join(', ');
}

/** `thema "Mentaal gezond"`, `regel voor Regiobestuur`, `lid Gemeenten` */
export function itemInSubject(step: ItemStep, language: Language): string {
  const { noun, link, after, isAsked } = step;
  if (isAsked) return noun?.[language] ?? '';
  return [noun?.[language], link?.[language], nameInWords(step, language), after?.[language]]
    .filter((part) => part)
    .join(' ');
}

export function nameInWords({ name, between }: ItemStep, language: Language): string {
  return name.map((said) => inWords(said, language)).join(between ? ` ${between[language]} ` : ', ');
}
