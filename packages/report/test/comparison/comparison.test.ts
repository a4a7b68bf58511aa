import { createHash } from 'node:crypto';
import type { Accepted } from '@regiolint/engine';
import { type Covenant, fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { type ComparedPlan, comparePlans } from '../../src/comparison/compare-plans.ts';
import { comparisonStyle, comparisonStyleHash } from '../../src/comparison/style.ts';
import { comparisonPage } from '../../src/index.ts';
import { bare, everything, plans, today } from '../covenants.ts';
import { unseen } from '../svg.ts';

const dutch = { language: 'nl', today } as const;

function planOf(name: string, said: Accepted<Covenant>, more: Partial<ComparedPlan> = {}): ComparedPlan {
  return { path: `${name}.md`, language: 'nl', covenant: { ...bare, region: { name }, ...said }, ...more };
}

/** Of one subject who stands where: `roulerend: Noord, Zuid`. */
function groupsOf(given: readonly ComparedPlan[], name: string, language: 'nl' | 'en' = 'nl') {
  const { subjects } = comparePlans(given, { language, today });
  return subjects
    .find((subject) => subject.name === name)
    ?.groups.map(({ label, entries }) => `${label}: ${entries.map((entry) => entry.name).join(', ')}`);
}

describe('plans side by side', () => {
  const deferred = { until: '2027-03', owner: 'gemeente' };
  const given = [
    planOf('Zuid', { chair: { variant: 'rotating', term: 'één jaar' } }),
    planOf('Noord', { chair: { variant: 'rotating' } }),
    planOf('West', { chair: { variant: 'independent', deferred } }),
    planOf('Oost', { chair: { variant: 'other', ownVariant: 'Wie het dichtst bij is' } }),
    planOf('Kust', { chair: { term: 'twee jaar' } }),
    planOf('Delta', { chair: { deferred } }),
    planOf('Venen', { chair: { elsewhere: { reference: 'Convenant 2024' } } }),
    planOf('Duin', { chair: { notApplicable: { reason: 'We zijn met zijn tweeën' } } }),
    planOf('Bos', {}),
    planOf('Meer', {}, { unread: ['/chair/variant'] }),
  ];

  it('stand by what they chose, in the order of the reports, and in that alphabetically', () => {
    expect(groupsOf(given, 'Voorzitter')).toEqual([
      'onafhankelijk: West',
      'roulerend: Noord, Zuid',
      'Anders, in eigen woorden: Oost',
      'Geregeld: Kust',
      'Op de agenda: Delta',
      'Elders geregeld: Venen',
      'Niet van toepassing: Duin',
      'Niet genoemd in het document: Bos',
      'Niet te lezen: Meer',
    ]);
    expect(groupsOf(given, 'Chair', 'en')?.slice(0, 2)).toEqual([
      'independent: West',
      'rotating: Noord, Zuid',
    ]);
  });

  it('do not miss in the culture what could not be read', () => {
    const half = [planOf('Meer', {}, { unread: ['/learning/upscaling'] })];
    expect(groupsOf(half, 'Samen leren')).toEqual(['Niet te lezen: Meer']);
    expect(groupsOf(half, 'Spelregels')).toEqual(['Niet genoemd in het document: Meer']);
  });

  it('say in their own words what they agreed, until when something waits, and where else it stands', () => {
    const chair = comparePlans(given, dutch).subjects.find(({ name }) => name === 'Voorzitter');
    const words = chair?.groups.flatMap(({ entries }) => entries.map(({ name, words }) => [name, words]));
    expect(Object.fromEntries(words ?? [])).toMatchObject({
      Zuid: ['één jaar'],
      West: ['rest: maart 2027, Gemeente Oost'],
      Oost: ['Wie het dichtst bij is'],
      Delta: ['maart 2027, Gemeente Oost'],
      Venen: ['Convenant 2024'],
      Duin: ['We zijn met zijn tweeën'],
      Bos: [],
    });
  });

  it('are the same in whatever order they come', () => {
    expect(comparePlans([...given].reverse(), dutch)).toEqual(comparePlans(given, dutch));
  });

  it('are all told of each subject once, in the table too', () => {
    const { plans: names, subjects } = comparePlans(
      [...plans].map(([path, plan]) => ({ path, ...plan })),
      dutch,
    );
    expect(names).toHaveLength(plans.size);
    expect(subjects).toHaveLength(22 + 7);
    for (const { groups, cells } of subjects) {
      const told = groups.flatMap(({ entries }) => entries.map(({ name }) => name));
      expect(told.sort()).toEqual(names.map(({ name }) => name).sort());
      expect(cells).toHaveLength(names.length);
    }
  });

  it('are called by their region; with the title, and else the path, where two are called the same', () => {
    const named = [
      planOf('Oost', { title: 'Plan' }),
      planOf('Oost', { title: 'Convenant' }),
      planOf('Oost', { title: 'Convenant' }, { path: 'b.md' }),
      planOf('West', {}),
    ];
    expect(comparePlans(named, dutch).plans.map(({ name }) => name)).toEqual([
      'Oost · Convenant (b.md)',
      'Oost · Convenant (Oost.md)',
      'Oost · Plan',
      'West',
    ]);
  });
});

describe('the page', () => {
  const input = { ...dutch, plans: [...plans].map(([path, plan]) => ({ path, ...plan })) };
  const page = comparisonPage(input);
  const words = page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, '\n');

  it('says what it is for, and that every answer is a good one', () => {
    expect(words).toContain('Vergelijken om te leren. Meer ingevuld is niet beter.');
    expect(words).toContain('Niet genoemd is niet hetzelfde als niet geregeld.');
    expect(comparisonPage({ ...input, language: 'en' })).toContain('Compared to learn from.');
  });

  it('counts nothing: no totals, shares or marks', () => {
    const own = [...plans.values()].map(({ covenant }) => JSON.stringify(covenant)).join();
    const numbers = words.match(/\b\d+ (van|plannen|aspecten)\b|\d+ ?%/g) ?? [];
    expect(numbers.filter((text) => !own.includes(text))).toEqual([]);
    expect(page).not.toMatch(/[✓✔✗✘★☆●○]|<(meter|progress)/);
  });

  it('allows its own style sheet and nothing else', () => {
    expect(comparisonStyleHash).toBe(createHash('sha256').update(comparisonStyle).digest('base64'));
    expect(page).toContain(`style-src 'sha256-${comparisonStyleHash}'`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+=|url\(/);
  });

  it('escapes every text, and makes a link of a web address only', () => {
    const hostile = `"><script>alert('&')</script>\u0000\u202e##[error]`;
    const covenant = everything(() => hostile);
    const harmful = comparisonPage({
      ...dutch,
      plans: [
        { path: hostile, language: 'nl', covenant },
        planOf('Oost', { publishedAt: 'javascript:alert(1)' }),
        planOf('West', { publishedAt: 'https://west.example/plan' }),
      ],
      unreadable: [hostile],
    });
    expect(harmful).not.toMatch(/<script|##\[/i);
    expect(harmful).not.toMatch(unseen);
    expect(harmful.match(/href="(?!#)[^"]*"/g)?.filter((href) => href.includes('script'))).toEqual([]);
    expect(harmful).toContain('<a href="https://west.example/plan" rel="noreferrer">West</a>');
  });

  it('says which plans could not be read, and that there are none', () => {
    expect(comparisonPage({ ...dutch, plans: [], unreadable: ['stuk.md'] })).toMatch(
      /Er zijn geen plannen om naast elkaar te leggen\.[\s\S]*Niet te lezen[\s\S]*<li>stuk\.md<\/li>/,
    );
  });

  it('asks of each aspect its question', () => {
    for (const aspect of ['chair', 'mandate', 'nationalRelation'] as const) {
      expect(words).toContain(fieldAt(`/${aspect}`)?.question?.nl);
    }
  });
});
