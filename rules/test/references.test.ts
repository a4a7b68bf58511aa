import { type Edit, lint } from '@regiolint/engine';
import { type Rule, referencePlaces } from '@regiolint/engine/rule';
import { groupOfRule, rules } from '@regiolint/rules';
import { aspectNames } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';

const asksWhereItLeads = rules.filter(
  ({ id }) => groupOfRule[id] === 'references' && /-(?:ref|owner)-unknown$/.test(id),
);

/** What a rule reads, with an aspect for `{aspect}`. */
function placesOf({ reads }: Rule): readonly string[] {
  return reads.flatMap((place) =>
    place.includes('{aspect}') ? aspectNames.map((name) => place.replace('{aspect}', name)) : [place],
  );
}

describe('the rules that ask where references lead', () => {
  it('read each reference of the covenant once, and nothing else', () => {
    const read = asksWhereItLeads.flatMap(placesOf);
    expect([...read].sort()).toEqual([...referencePlaces().keys()].sort());
  });

  it('read only references to one kind of list, goals and KPIs being one', () => {
    for (const rule of asksWhereItLeads) {
      const lists = new Set(placesOf(rule).map((place) => referencePlaces().get(place)));
      const [kind] = rule.id.split('-');
      const expected = {
        party: ['parties'],
        actor: ['actors', 'members'],
        deferred: ['actors'],
        body: ['bodies'],
        theme: ['themes'],
        goal: ['goals', 'kpis'],
        funding: ['sources'],
      }[kind ?? ''];
      expect([...lists].sort(), rule.id).toEqual(expected);
    }
  });

  it('leave to party-unused all references by which a party is named', () => {
    const unused = rules.find(({ id }) => id === 'party-unused');
    const named = [...referencePlaces()].filter(([, list]) =>
      ['parties', 'actors', 'members'].includes(list),
    );
    const read = new Set(unused && placesOf(unused));
    expect(named.filter(([place]) => !read.has(place))).toEqual([]);
  });
});

describe('a safe fix', () => {
  const top =
    'convenant: 1\npartijen:\n  - id: ggd\n    naam: GGD Oost\n  - id: gemeente\n    naam: Gemeente Oost\n';
  const fixed = (...lines: readonly string[]) =>
    withFixes(`${top}${lines.join('\n')}\n`)
      .slice(top.length)
      .split('\n');

  it('puts the id for the name', () => {
    expect(fixed('evaluatie:', '  eigenaar: GGD Oost')).toEqual(['evaluatie:', '  eigenaar: ggd', '']);
  });

  it('makes no choice between two that are near, or have that name', () => {
    const lines = [
      'functies:',
      '  - id: arts',
      '    naam: GGD Oost',
      'evaluatie:',
      '  eigenaar: GGD Oost',
      '',
    ];
    expect(fixed(...lines.slice(0, -1))).toEqual(lines);
    expect(fixed('evaluatie:', '  eigenaar: gemeenten')).toEqual(['evaluatie:', '  eigenaar: gemeenten', '']);
  });

  it('adds no function, since that it is one is for the author to say', () => {
    expect(fixed('evaluatie:', '  eigenaar: wethouder zorg')).toEqual([
      'evaluatie:',
      '  eigenaar: wethouder zorg',
      '',
    ]);
  });

  it('never makes a function of a party or of a fixed word', () => {
    const party = ['functies:', '  - id: arts', '    partij: huisartsen', ''];
    const word = ['overleg:', '  tafels:', '    - leden:', '        - wie: voorzitter', ''];
    expect(fixed(...party.slice(0, -1))).toEqual(party);
    expect(fixed(...word.slice(0, -1))).toEqual(word);
  });

  it('renames an id and all that refers to it', () => {
    expect(
      fixed(
        'functies:',
        '  - id: Wijkteam_Dijk',
        'evaluatie:',
        '  eigenaar: Wijkteam_Dijk',
        'taken-en-rollen:',
        '  raci:',
        '    - activiteit: Werkagenda',
        '      eindverantwoordelijk: Wijkteam_Dijk',
        '      uitvoerend: ["Wijkteam_Dijk", ggd]',
      ),
    ).toEqual([
      'functies:',
      '  - id: wijkteam-dijk',
      'evaluatie:',
      '  eigenaar: wijkteam-dijk',
      'taken-en-rollen:',
      '  raci:',
      '    - activiteit: Werkagenda',
      '      eindverantwoordelijk: wijkteam-dijk',
      '      uitvoerend: ["wijkteam-dijk", ggd]',
      '',
    ]);
  });

  it.each([
    ['the new id is taken', ['functies:', '  - id: GGD']],
    ['the id stands twice', ['functies:', '  - id: Arts', '  - id: Arts']],
    [
      'a part of the text could not be read',
      ['functies:', '  - id: De Arts', 'evaluatie:', '  eignaar: De Arts'],
    ],
  ])('does not rename an id when %s', (_, lines) => {
    expect(fixed(...lines)).toEqual([...lines, '']);
  });
});

describe('a suggestion', () => {
  const top = 'convenant: 1\npartijen:\n  - id: ggd\n    naam: GGD Oost\n';
  const offered = (...lines: readonly string[]) => {
    const text = `${top}${lines.join('\n')}\n`;
    return findingsOf(text).flatMap(({ suggestions = [] }) =>
      suggestions.map(({ title, edits }) => ({
        title: title.nl,
        made: withEdits(text, edits).slice(top.length).trimEnd().split('\n'),
      })),
    );
  };

  it('adds what is not known to the functions', () => {
    expect(offered('evaluatie:', '  eigenaar: wethouder zorg')).toEqual([
      {
        title: 'Voeg "wethouder zorg" toe aan de functies',
        made: [
          'functies:',
          '  - id: wethouder-zorg',
          '    naam: wethouder zorg',
          'evaluatie:',
          '  eigenaar: wethouder-zorg',
        ],
      },
    ]);
    expect(offered('mandaat:', '  uitgesteld:', '    eigenaar: dijkgraaf')).toEqual([
      {
        title: 'Voeg "dijkgraaf" toe aan de functies',
        made: [
          'functies:',
          '  - id: dijkgraaf',
          '    naam: dijkgraaf',
          'mandaat:',
          '  uitgesteld:',
          '    eigenaar: dijkgraaf',
        ],
      },
    ]);
  });

  it.each([
    ['a value over several lines', ['cultuur:', '  bewaker: wethouder', '    - We bellen elkaar']],
    ['several in one text', ['evaluatie:', '  eigenaar: thuiszorg, gemeente']],
    ['a sign that YAML gives a meaning', ['evaluatie:', '  eigenaar: "*wethouder"']],
    [
      'what is repeated elsewhere',
      ['evaluatie:', '  eigenaar: &wie wethouder zorg', 'cultuur:', '  bewaker: *wie'],
    ],
    ['several parties in one text', ['functies:', '  - id: arts', '    partij: huisartsen, apotheken']],
  ])('is not made for %s', (_, lines) => {
    expect(offered(...lines)).toEqual([]);
  });
});

/** The text after all fixes, made one by one. */
function withFixes(text: string): string {
  const fixes = findingsOf(text).find((finding) => finding.fixes)?.fixes;
  return fixes ? withFixes(withEdits(text, fixes)) : text;
}

function findingsOf(text: string) {
  const ofReferences = rules.filter(({ id }) => groupOfRule[id] === 'references');
  return lint(text, { rules: ofReferences, today: '2026-11-22', kind: 'bare' }).findings;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}
