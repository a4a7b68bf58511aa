import type { Language } from '@regiolint/schema';

/** Small words that one language has and the others do not. */
const smallWords = {
  nl: 'de het een en van voor met niet wordt worden zijn zij aan ook naar bij wij we onze deze dit uit hebben heeft er op te dat om die als elk elke elkaar ons geen tot hun wie',
  en: 'the and of to for with are by be this our that will has have from on as we their which a it at an or each no not its they who how all good us can do was were single',
  de: 'der das und ist nicht mit für werden eine einer sich auf auch den dem des wird im zu von wir die ein sind bei zur zum als einmal',
  fr: 'le la les et des est une dans pour qui du au sur par avec nous aux ce cette sont un que il elle ou leur leurs',
} as const;

/** A language that a text may be written in, also one that we do not read. */
export type Written = keyof typeof smallWords;

const languages = Object.keys(smallWords) as Written[];
const languagesOf = new Map<string, readonly Written[]>();
for (const language of languages)
  for (const word of smallWords[language].split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** More text than this does not make it surer; in UTF-16 units. */
const enough = 200_000;

/** The language that a text is written in, by its small words; undefined when there is too little to tell. */
export function writtenIn(text: string): Written | undefined {
  const scores = new Map<Written, number>();
  for (const [word] of text
    .slice(0, enough)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [first] = languages.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  const score = first ? (scores.get(first) ?? 0) : 0;
  if (!first || score === 0) return undefined;
  // One small word that is Dutch in another sense is no German or French text.
  return isRead(first) || score >= 4 ? first : undefined;
}

export function isRead(language: Written): language is Language {
  return language === 'nl' || language === 'en';
}

/** Which of the two languages that we read a text is in; Dutch where its small words do not tell. */
export function languageOf(texts: Iterable<string>): Language {
  let sample = '';
  for (const text of texts) {
    sample += `${text}\n`;
    if (sample.length > enough / 10) break;
  }
  return writtenIn(sample) === 'en' ? 'en' : 'nl';
}
