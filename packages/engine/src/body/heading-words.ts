import type { AspectName } from '@regiolint/schema';

/**
 * The words by which a heading speaks of an aspect, Dutch and English together, without accents. A word counts at the start of a word:
 * `besluit` finds "Besluitvorming".
 */
const headingWords: Readonly<Partial<Record<AspectName, readonly string[]>>> = {
  sharedDrive: ['waarom', 'aanleiding', 'visie', 'ambitie', 'urgentie', 'why', 'ambition', 'urgency'],
  purpose: ['doelen', 'resultaten', 'effect', 'goals', 'outcomes'],
  giveAndTake: ['belangen', 'halen en brengen', 'interests', 'give and take'],
  scope: ['scope', 'afbakening'],
  scale: ['schaal', 'subregio', 'scale'],
  portfolio: ['opgaven', 'thema', 'speerpunt', 'pijler', 'programmalijn', 'portfolio', 'theme'],
  responsibilities: ['taken', 'rollen', 'verantwoordelijk', 'raci', 'roles', 'responsibilities'],
  financing: ['geld', 'financ', 'kosten', 'bekostiging', 'budget', 'money', 'funding'],
  composition: ['samenstelling', 'partijen', 'deelnemers', 'partners', 'membership', 'parties'],
  chair: ['voorzitter', 'chair'],
  support: ['programmabureau', 'ondersteuning', 'support'],
  meetings: [
    'overleg',
    'tafel',
    'stuurgroep',
    'organisatie',
    'structuur',
    'governance',
    'jaarkalender',
    'meetings',
    'bodies',
  ],
  decisionMaking: ['besluit', 'stem', 'vaststelling', 'decision', 'voting'],
  mandate: ['mandaat', 'volmacht', 'penvoerder', 'mandate'],
  evaluation: ['evaluatie', 'evalueren', 'monitoring', 'bijsturen', 'pdca', 'review', 'evaluation'],
  accountability: ['verantwoording', 'accountability'],
  participation: [
    'inwoner',
    'participatie',
    'patient',
    'client',
    'burger',
    'public involvement',
    'participation',
    'residents',
  ],
  councils: ['raad', 'raden', 'gemeenteraad', 'gemeenteraden', 'council'],
  coherence: ['samenhang', 'verbinding', 'andere plannen', 'coherence', 'other plans'],
  legalForm: ['juridisch', 'convenant', 'overeenkomst', 'borging', 'legal'],
  culture: [
    'cultuur',
    'spelregels',
    'gedrag',
    'leidende principes',
    'kompas',
    'behaviour',
    'culture',
    'compass',
  ],
  learning: ['leren', 'transformatieaanpak', 'learning'],
  supervision: ['toezicht', 'medezeggenschap', 'supervision'],
  nationalRelation: ['rijk', 'vws', 'escalatie', 'national government', 'ministry'],
};

/** Phrases that speak of one aspect, though a word in them alone would speak of another. */
const phrases: readonly (readonly [string, AspectName])[] = [
  ['raad van toezicht', 'supervision'],
  ['raden van toezicht', 'supervision'],
  ['medezeggenschapsraad', 'supervision'],
  ['works council', 'supervision'],
];

/** The aspects that a heading speaks of, in the order in which it names them. */
export function aspectsOfHeading(heading: string): readonly AspectName[] {
  let text = ` ${heading
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()}`;
  const found: { aspect: AspectName; at: number }[] = [];
  for (const [phrase, aspect] of phrases) {
    const at = text.indexOf(phrase);
    if (at < 0) continue;
    found.push({ aspect, at });
    text = text.replace(phrase, ' '.repeat(phrase.length));
  }
  for (const [aspect, words] of Object.entries(headingWords) as [AspectName, readonly string[]][]) {
    const at = firstAtWordStart(text, words);
    if (at !== undefined && !found.some((other) => other.aspect === aspect)) found.push({ aspect, at });
  }
  return found.sort((a, b) => a.at - b.at).map(({ aspect }) => aspect);
}

function firstAtWordStart(text: string, words: readonly string[]): number | undefined {
  let first: number | undefined;
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (/[a-z0-9]/.test(text[at - 1] ?? ' ')) continue;
      if (first === undefined || at < first) first = at;
      break;
    }
  }
  return first;
}
