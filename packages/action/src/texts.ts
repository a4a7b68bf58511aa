import type { Words } from '@regiolint/schema';

/** What the Action itself says. */
export const texts = {
  noPlansChanged: {
    nl: 'Geen van de plannen is veranderd.',
    en: 'None of the plans has changed.',
  },
  onlyChanged: {
    nl: 'Alleen nagekeken wat veranderd is: {looked} van {all} plannen.',
    en: 'Only what has changed was looked at: {looked} of {all} plans.',
  },
  configChanged: {
    nl: 'De instellingen zijn veranderd. Daarom zijn alle plannen nagekeken.',
    en: 'The configuration has changed. So all plans were looked at.',
  },
  noEvent: {
    nl: 'Bij deze gebeurtenis is er niets om mee te vergelijken. Daarom zijn alle plannen nagekeken.',
    en: 'This event has nothing to compare with. So all plans were looked at.',
  },
  noHistory: {
    nl: 'De vorige versie is niet opgehaald, dus niet te zien is wat er veranderd is. Alle plannen zijn nagekeken. Zet bij actions/checkout: fetch-depth: 2',
    en: 'The version before was not fetched, so what has changed cannot be seen. All plans were looked at. Add to actions/checkout: fetch-depth: 2',
  },
  cut: {
    nl: 'Hier is de samenvatting afgebroken: GitHub toont niet meer dan 1 MB. Alles staat in het bestand van findings-file.',
    en: 'The summary was cut off here: GitHub shows 1 MB at most. Everything is in the file of findings-file.',
  },
  commentCut: {
    nl: 'Hier is deze tekst afgebroken. Alles staat in de samenvatting van de run.',
    en: 'This text was cut off here. Everything is in the summary of the run.',
  },
  changes: { nl: 'Wat er in de afspraken veranderde', en: 'What changed in the agreements' },
  found: { nl: 'Wat er bij het nakijken opviel', en: 'What came up when looking' },
  new: { nl: 'Dit plan is nieuw.', en: 'This plan is new.' },
  moved: { nl: 'Dit bestand heette {before}.', en: 'This file was called {before}.' },
  part: {
    nl: 'Niet alles is te lezen; over die plekken staat hier niets.',
    en: 'Not everything can be read; nothing is said of those places.',
  },
  removed: { nl: 'Dit plan is er niet meer.', en: 'This plan is gone.' },
  unread: {
    nl: 'Een van beide versies is niet goed te lezen, dus niet te vergelijken.',
    en: 'One of both versions cannot be read well, so they cannot be compared.',
  },
  unchanged: {
    nl: 'De tekst is anders, de afspraken zijn hetzelfde.',
    en: 'The text is different, the agreements are the same.',
  },
  nothingFound: { nl: 'Geen vragen.', en: 'No questions.' },
  model: { nl: 'Het ordeningsmodel', en: 'The ordering model' },
  aspect: { nl: 'onderwerp', en: 'aspect' },
  answer: { nl: 'antwoord', en: 'answer' },
  words: { nl: 'in eigen woorden', en: 'in own words' },
  more: { nl: 'en nog {hidden}', en: 'and {hidden} more' },
  deeper: { nl: 'Verdiepende vragen ({count})', en: 'Deeper questions ({count})' },
} as const satisfies Record<string, Words>;
