import type { Language } from '@regiolint/schema';

/** Small words that one language has and the others do not. */
const smallWords = {
  nl: 'de het een en van voor met niet wordt worden zijn zij aan ook naar bij wij we onze deze dit uit hebben heeft er op te dat om die als elk elke elkaar ons geen tot hun',
  en: 'the and of to for with are by be this our that will has have from on as we their which a it at an or each no not its they who how all good us its can do was were single',
  de: 'der das und ist nicht mit für werden eine einer sich auf auch den dem des wird im zu von wir die ein sind bei zur zum als einmal',
  fr: 'le la les et des est une dans pour qui du au sur par avec nous aux ce cette sont un que il elle ou leur leurs',
} as const;

export type Seen = keyof typeof smallWords;

/**
 * The language that a text is written in, by its small words; undefined when there is too little to tell.
 *
 * @param text prose; only its first 200,000 UTF-16 units are looked at
 */
export function languageOf(text: string): Seen | undefined {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, 200_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = (Object.keys(smallWords) as Seen[]).map((language) => ({
    language,
    score: smallWords[language].split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  scores.sort((a, b) => b.score - a.score);
  const [first] = scores;
  if (!first || first.score === 0) return undefined;
  // One small word that is Dutch in another sense is no German or French text.
  return isRead(first.language) || first.score >= 4 ? first.language : undefined;
}

export function isRead(language: Seen | undefined): language is Language {
  return language === 'nl' || language === 'en';
}
