import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareCovenants } from '../../src/diff/compare-covenants.ts';
import { bare } from '../covenants.ts';
import { changesBetween, told } from './compare.ts';

const sources = new URL('../../src/diff/', import.meta.url);

describe('a change in a sentence', () => {
  it('says from which word to which, and of the variant only what it is about', () => {
    const [before, after] = [
      { chair: { variant: 'rotating' } },
      { chair: { variant: 'independent' } },
    ] as const;
    expect(told(before, after)).toEqual(['Voorzitter: van roulerend naar onafhankelijk.']);
    expect(told(before, after, 'en')).toEqual(['Chair: from rotating to independent.']);
  });

  it('says an own variant in its own words', () => {
    expect(
      told({ chair: { variant: 'none' } }, { chair: { variant: 'other', ownVariant: 'Om de beurt thuis' } }),
    ).toEqual(['Voorzitter: van geen naar "Om de beurt thuis".']);
    const long = 'Elke oever kiest één thema, en samen kiezen we er nog twee bij';
    expect(told({ scale: { defaultRule: 'local-unless' } }, { scale: { defaultRule: 'other' } })).toEqual([
      'Schaal, vuistregel: van "lokaal, tenzij" naar anders.',
    ]);
    expect(
      told({ portfolio: { variant: 'other', ownVariant: long } }, { portfolio: { variant: 'thematic' } }),
    ).toEqual([`Portfolio: was "${long}", is nu thematisch.`]);
  });

  it('says only the new function when what leads nowhere becomes a reference to it', () => {
    const before = { evaluation: { owner: 'GGD' } };
    const after = {
      functions: [{ id: 'ggd', name: 'GGD' }],
      evaluation: { owner: 'ggd' },
    };
    expect(told(before, after)).toEqual(['Functies: nieuwe functie "GGD".']);
    expect(told(after, before)).toEqual(['Functies: functie "GGD" wordt niet meer genoemd.']);
  });

  it('says who came, who went and who is called otherwise', () => {
    const before = {
      parties: [
        { id: 'a', name: 'Zorg Oost' },
        { id: 'b', name: 'Wonen Oost' },
      ],
    };
    const after = {
      parties: [
        { id: 'c', name: 'GGD Oost', group: 'public-health-service' },
        { id: 'a', name: 'Zorg en Welzijn Oost' },
      ],
    } as const;
    expect(told(before, after)).toEqual([
      'Partijen: Zorg Oost heet nu Zorg en Welzijn Oost.',
      'Partijen: GGD Oost doet nu mee (groep: GGD).',
      'Partijen: Wonen Oost doet niet meer mee.',
    ]);
    expect(told(before, after, 'en')).toEqual([
      'Parties: Zorg Oost is now called Zorg en Welzijn Oost.',
      'Parties: GGD Oost has joined (group: public health service).',
      'Parties: Wonen Oost has left.',
    ]);
  });

  it('says that money ends sooner, or lasts longer', () => {
    const until = (month: string) => ({
      financing: { sources: [{ name: 'SPUK', period: { until: month } }] },
    });
    expect(told(until('2028-12'), until('2028-06'))).toEqual([
      'Financiering, geldbron "SPUK": het geld stopt eerder, na juni 2028 in plaats van na december 2028.',
    ]);
    expect(told(until('2028-06'), until('2028-12'))).toEqual([
      'Financiering, geldbron "SPUK": het geld loopt langer door, tot en met december 2028 in plaats van juni 2028.',
    ]);
  });

  it('says amounts with what they are for', () => {
    const amount = (euro: number, per: 'year' | 'once') => ({
      financing: { sources: [{ name: 'SPUK', amount: { euro, per } }] },
    });
    expect(told(amount(150000, 'year'), amount(165000, 'year'))).toEqual([
      'Financiering, geldbron "SPUK", bedrag: omhoog, van € 150.000 naar € 165.000 per jaar.',
    ]);
    expect(told(amount(150000, 'year'), amount(150000, 'once'))).toEqual([
      'Financiering, geldbron "SPUK", bedrag: van € 150.000 per jaar naar € 150.000 eenmalig.',
    ]);
  });

  it('says what is put off, and until when', () => {
    const deferred = { until: '2027-03', owner: 'gemeente' };
    expect(told({}, { mandate: { deferred } })).toEqual([
      'Mandaat: nieuw uitgesteld tot maart 2027 (eigenaar: Gemeente Oost).',
    ]);
    expect(told({ mandate: { variant: 'full' } }, { mandate: { deferred } })).toEqual([
      'Mandaat: nieuw uitgesteld tot maart 2027 (eigenaar: Gemeente Oost). Wat er stond, wordt niet meer genoemd (hoe ver het gaat: vol).',
    ]);
    expect(told({ mandate: { variant: 'full' } }, { mandate: { variant: 'full', deferred } })).toEqual([
      'Mandaat: voor een deel uitgesteld tot maart 2027 (eigenaar: Gemeente Oost).',
    ]);
    expect(
      told({ mandate: { deferred } }, { mandate: { deferred: { ...deferred, until: '2027-09' } } }),
    ).toEqual(['Mandaat: uitgesteld tot september 2027 in plaats van maart 2027.']);
  });

  it('says what was put off and has its answer now', () => {
    const before = { mandate: { deferred: { until: '2027-03' } } };
    expect(told(before, { mandate: { variant: 'full' } })).toEqual([
      'Mandaat: was uitgesteld tot maart 2027, is nu geregeld (hoe ver het gaat: vol).',
    ]);
    expect(told(before, { mandate: { elsewhere: { reference: 'Statuten' } } })).toEqual([
      'Mandaat: was uitgesteld tot maart 2027, is nu elders geregeld in "Statuten".',
    ]);
    expect(told(before, { mandate: { notApplicable: { reason: 'Er is geen bestuur' } } })).toEqual([
      'Mandaat: was uitgesteld tot maart 2027, is nu niet van toepassing (reden: "Er is geen bestuur").',
    ]);
    expect(told(before, {})).toEqual(['Mandaat: was uitgesteld tot maart 2027. Hierover staat nu niets.']);
  });

  it('says which question is left aside, and which no longer', () => {
    const exceptions = [{ rule: 'party-unused', reason: 'Dat komt per wijk', until: '2027-06' }];
    expect(told({}, { exceptions })).toEqual([
      'Uitzonderingen: een vraag blijft liggen (reden: "Dat komt per wijk"; tot: juni 2027).',
    ]);
    expect(told({ exceptions }, {})).toEqual(['Uitzonderingen: een vraag wordt weer gesteld.']);
  });

  it('says what a thing was called by once, not twice', () => {
    const line = (to: string) => ({
      accountability: { lines: [{ from: 'gemeente', to, about: 'het geld', frequency: 'yearly' as const }] },
    });
    expect(told(line('de raden'), line('de raden en het Rijk'))).toEqual([
      'Verantwoording, lijn van Gemeente Oost, aan: van "de raden" naar "de raden en het Rijk".',
    ]);
    const seat = (who: 'residents' | 'patients') => ({
      participation: { seats: [{ id: 'x', who, body: 'Regiotafel' }] },
    });
    expect(told(seat('residents'), seat('patients'), 'en')).toEqual([
      'Participation, seat at Regiotafel, who: from residents to patients.',
    ]);
  });

  it('can be read aloud, also with words that begin with a preposition', () => {
    expect(told({ history: { origin: 'top-down' } }, { history: { origin: 'bottom-up' } })).toEqual([
      'Historie, ontstaan: was van bovenaf, is nu van onderop.',
    ]);
    const consultation = (words: 'before-each-decision' | 'on-main-points') => ({
      mandate: { consultation: words },
    });
    expect(told(consultation('before-each-decision'), consultation('on-main-points'), 'en')).toEqual([
      'Mandate, consultation: was before each decision, is now on main points.',
    ]);
  });

  it('says of a place on a line how long the line is', () => {
    const structure = (place: number) => ({ form: { dimensions: { structure: place } } });
    expect(told(structure(3), structure(4))).toEqual([
      'Samenwerkingsvorm, acht dimensies, structuur: van 3 naar 4 (op een lijn van 1 tot 5).',
    ]);
  });

  it('writes a small letter with its accent, and an id that nothing is known of as words', () => {
    const rule = (votesPer: 'party' | 'perspective') => ({
      decisionMaking: { rules: [{ appliesTo: { body: 'regionale-tafel' }, votesPer }] },
    });
    expect(told(rule('party'), rule('perspective'))).toEqual([
      'Besluitvorming, regel voor regionale tafel, één stem per: van partij naar perspectief.',
    ]);
  });

  it('says of a long text what differs', () => {
    const words =
      'dit is een zin die erg lang doorgaat over alles wat wij hier met elkaar hebben afgesproken';
    const urgency = (middle: string) => ({ sharedDrive: { urgency: `${words} ${middle} ${words}` } });
    expect(told(urgency('twee'), urgency('vier'))).toEqual([
      'Urgentie en ambitie, urgentie: was "… met elkaar hebben afgesproken twee dit is een zin …", is nu "… met elkaar hebben afgesproken vier dit is een zin …".',
    ]);
  });

  it('says who chairs after whom, the one list of which the order is agreed', () => {
    const order = (...ids: string[]) => ({ chair: { order: ids } });
    expect(told(order('gemeente', 'thuiszorg'), order('thuiszorg', 'gemeente'))).toEqual([
      'Voorzitter, volgorde: was eerst Gemeente Oost, dan Thuiszorg Oost, is nu eerst Thuiszorg Oost, dan Gemeente Oost.',
    ]);
  });
});

describe('what is no difference', () => {
  it('is an id, when what has it is the same', () => {
    const withId = (id: string) => ({
      portfolio: { themes: [{ id, name: 'Minder vallen' }] },
      participation: { themes: [id] },
    });
    expect(changesBetween(withId('vallen'), withId('minder-vallen'))).toEqual([]);
  });

  it('is a reference by name in the place of an id', () => {
    const host = (reference: string) => ({ support: { host: reference } });
    expect(changesBetween(host('gemeente'), host('Gemeente Oost'))).toEqual([]);
    expect(changesBetween(host('chair'), host('voorzitter'))).toEqual([]);
  });

  it('is a heading, the lines of a text, and a list that says one thing twice', () => {
    expect(
      changesBetween(
        { scope: { section: 'Scope', excluded: ['jeugd', 'jeugd'] }, sharedDrive: { urgency: 'een\ntwee' } },
        { scope: { section: 'Waarover', excluded: ['jeugd'] }, sharedDrive: { urgency: 'een twee' } },
      ),
    ).toEqual([]);
  });
});

describe('an item without an id', () => {
  it('is the same when its name is nearly the same, and otherwise another', () => {
    const theme = (name: string) => ({ portfolio: { themes: [{ name, scale: 'local' as const }] } });
    expect(told(theme('Mentaal gezond'), theme('Mentale gezondheid'))).toEqual([
      'Portfolio: thema "Mentaal gezond" heet nu "Mentale gezondheid".',
    ]);
    expect(told(theme('Gezond leven'), theme('Gezond opgroeien'))).toEqual([
      'Portfolio: nieuw thema "Gezond opgroeien" (schaal: lokaal).',
      'Portfolio: thema "Gezond leven" wordt niet meer genoemd.',
    ]);
  });

  it('is known by whom or what it is for', () => {
    const rule = (method: 'consent' | 'consensus') => ({
      decisionMaking: { rules: [{ method, appliesTo: { level: 'board' as const } }] },
    });
    expect(told(rule('consent'), rule('consensus'))).toEqual([
      'Besluitvorming, regel voor het niveau bestuurlijk, methode: van consent naar consensus.',
    ]);
  });
});

describe('what could not be read', () => {
  const before = {
    ...bare,
    chair: { variant: 'rotating', term: 'een jaar' },
    evaluation: { frequency: 'yearly' },
  } as const;
  const compare = (after: typeof bare, ...unread: readonly string[]) =>
    compareCovenants(before, after, { before: [], after: unread }).map(({ pointer }) => pointer);

  it('is not called gone: a value, an aspect, an item of a list', () => {
    const { chair, evaluation, ...without } = before;
    expect(compare(without)).toEqual(['/chair', '/evaluation']);
    expect(compare(without, '/chair')).toEqual(['/evaluation']);
    expect(compare({ ...without, evaluation }, '/chair/variant')).toEqual([]);
    expect(compare({ ...before, chair: { term: 'een jaar' } }, '/chair/variant')).toEqual([]);
    expect(compare({ ...before, parties: bare.parties?.slice(1) ?? [] }, '/parties/0')).toEqual([]);
    expect(compare({ ...before, parties: bare.parties?.slice(1) ?? [] }, '/parties/0/group')).toEqual([
      '/parties/*',
    ]);
  });

  it('leaves what can be read to be told', () => {
    expect(compare({ ...before, chair: { term: 'twee jaar' } }, '/chair/variant')).toEqual(['/chair/term']);
  });
});

describe('the sentences', () => {
  it('say what is so, and never whether that is better', () => {
    const judgement =
      /\b(beter|slechter|goed|slecht|helaas|gelukkig|eindelijk|fout|verslechter|verbeter|terecht)/i;
    for (const file of readdirSync(sources).filter((name) => name.endsWith('words.ts'))) {
      expect(readFileSync(new URL(file, sources), 'utf8'), file).not.toMatch(judgement);
    }
  });
});
