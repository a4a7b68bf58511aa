import type { Language } from '@regiolint/schema';

/** Small words that one language has and the others have not, or hardly. */
const smallWords = {
  nl: 'het een en van voor met niet wordt worden zijn aan ook naar bij onze deze dit uit hebben heeft',
  en: 'the and to for with are by be this our that will has have from on as their which',
  de: 'der das und ist nicht mit für werden eine einer sich auf auch dem des wird im zu von',
  fr: 'le la les et des est une dans pour qui du au sur par avec nous aux ce cette sont',
} as const;

export type Seen = keyof typeof smallWords;

/** The language that a text is written in by its small words; undefined when there is too little to tell. */
export function languageOf(text: string): Seen | undefined {
  const count = new Map<string, number>();
  for (const [word] of text
    .slice(0, 200_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    count.set(word, (count.get(word) ?? 0) + 1);
  }
  const scores = (Object.keys(smallWords) as Seen[])
    .map((language) => ({
      language,
      score: smallWords[language].split(' ').reduce((sum, word) => sum + (count.get(word) ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= 3 && first.score > (second?.score ?? 0) ? first.language : undefined;
}

export function isRead(language: Seen | undefined): language is Language | undefined {
  return language !== 'de' && language !== 'fr';
}
