import type { AspectName, Language } from '@regiolint/schema';
import { withoutAccents } from '../source/accents.ts';

/** Words that mean this in one of the languages only: "decisions taken", "effectief", "raadpleging". */
type InOne = Readonly<Partial<Record<Language, readonly string[]>>>;

interface HeadingWords extends InOne {
  readonly both?: readonly string[];
}

/**
 * The words by which a heading speaks of an aspect, without accents. A word counts at the start of a word: `besluit` finds
 * "Besluitvorming"; with a dot behind it only as a whole word.
 */
const headingWords: Readonly<Record<AspectName, HeadingWords>> = {
  sharedDrive: {
    both: ['waarom', 'aanleiding', 'visie', 'ambitie', 'urgentie', 'why.', 'ambition', 'urgency'],
  },
  purpose: {
    both: ['doelen', 'resultaten', 'effect.', 'effecten', 'effects.', 'goals', 'outcomes'],
    nl: ['wat we willen', 'wat we bereiken'],
    en: ['what we want', 'aims', 'objectives'],
  },
  giveAndTake: { both: ['belangen', 'halen en brengen', 'interests', 'give and take'] },
  scope: { both: ['scope', 'afbakening'], en: ['what belongs to it'] },
  scale: { both: ['schaal', 'subregio'], en: ['scale'] },
  portfolio: {
    both: ['opgaven', 'thema', 'speerpunt', 'pijler', 'programmalijn', 'portfolio', 'theme'],
  },
  responsibilities: {
    both: ['rollen', 'verantwoordelijk', 'raci.', 'roles', 'responsibilities'],
    nl: ['taken.', 'takenverdeling', 'taakverdeling'],
  },
  financing: {
    both: ['geld', 'financ', 'kosten', 'bekostiging', 'budget', 'money', 'funding'],
    nl: ['middelen.'],
  },
  composition: {
    both: ['samenstelling', 'partijen', 'deelnemers', 'partners.', 'membership', 'parties'],
    en: ['members.'],
  },
  chair: { both: ['voorzitter', 'chair'] },
  support: { both: ['programmabureau', 'ondersteuning'], en: ['support'] },
  meetings: {
    both: ['overleg', 'tafel', 'stuurgroep', 'governance', 'jaarkalender', 'meetings', 'bodies'],
    nl: ['organisatie', 'structuur'],
  },
  decisionMaking: {
    both: ['besluit', 'vaststelling', 'decision', 'voting'],
    nl: ['stemmen', 'stemming', 'stemverhouding'],
  },
  mandate: { both: ['mandaat', 'mandaten', 'volmacht', 'penvoerder', 'mandate'] },
  evaluation: {
    both: ['evaluatie', 'evalueren', 'evaluation', 'monitoring', 'bijsturen', 'pdca', 'review'],
  },
  accountability: { both: ['verantwoording', 'accountability'] },
  participation: {
    both: ['inwoner', 'participatie', 'patient', 'client', 'burger', 'public involvement', 'participation'],
    en: ['residents', 'citizens'],
  },
  councils: {
    both: ['raden.', 'raad.', 'gemeenteraad', 'gemeenteraden'],
    en: ['councils', 'council.'],
  },
  coherence: { both: ['samenhang', 'andere plannen', 'coherence', 'other plans'], nl: ['verbinding'] },
  legalForm: { both: ['juridisch', 'convenant', 'overeenkomst', 'borging'], en: ['legal', 'the foundation'] },
  culture: {
    both: [
      'cultuur',
      'spelregels',
      'gedrag',
      'leidende principes',
      'kompas',
      'behaviour',
      'culture',
      'compass',
    ],
    nl: ['zo gaan we met elkaar om', 'met elkaar omgaan'],
    en: ['how we treat each other', 'guiding principles'],
  },
  learning: { both: ['transformatieaanpak', 'learning'], nl: ['leren'] },
  supervision: { both: ['toezicht', 'medezeggenschap', 'supervision'] },
  nationalRelation: {
    both: ['vws.', 'escalatie', 'national government', 'ministry'],
    nl: ['rijk.', 'rijksoverheid'],
  },
};

/** Phrases that speak of one aspect, though a word in them alone would speak of another. */
const phrases: readonly (readonly [phrase: string, aspect: AspectName])[] = [
  ['raad van toezicht', 'supervision'],
  ['raden van toezicht', 'supervision'],
  ['raad van commissarissen', 'supervision'],
  ['medezeggenschapsraad', 'supervision'],
  ['ondernemingsraad', 'supervision'],
  ['ondernemingsraden', 'supervision'],
  ['works council', 'supervision'],
];

/** The aspects that a heading in this language speaks of, in the order in which it names them. */
export function aspectsOfHeading(heading: string, language: Language): readonly AspectName[] {
  let text = withoutAccents(heading).toLowerCase();
  const found: { aspect: AspectName; at: number }[] = [];
  for (const [phrase, aspect] of phrases) {
    const at = text.indexOf(phrase);
    if (at < 0) continue;
    found.push({ aspect, at });
    text = text.replace(phrase, ' '.repeat(phrase.length));
  }
  for (const [aspect, pattern] of patterns[language]) {
    const at = text.search(pattern);
    if (at >= 0 && !found.some((other) => other.aspect === aspect)) found.push({ aspect, at });
  }
  return found.sort((a, b) => a.at - b.at).map(({ aspect }) => aspect);
}

const patterns = { nl: patternsIn('nl'), en: patternsIn('en') };

function patternsIn(language: Language): readonly (readonly [AspectName, RegExp])[] {
  return (Object.entries(headingWords) as [AspectName, HeadingWords][]).map(([aspect, words]) => {
    const all = [...(words.both ?? []), ...(words[language] ?? [])];
    return [aspect, new RegExp(`(?<![a-z0-9])(?:${all.join('|').replaceAll('.', '(?![a-z0-9])')})`)] as const;
  });
}
