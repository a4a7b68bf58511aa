import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { at, changed, services } from './ask.ts';
import { soundPlan } from './plans.ts';

const plan = readFileSync(
  fileURLToPath(new URL('../../../fixtures/plans/veenrand.md', import.meta.url)),
  'utf8',
);

/** What was typed, what an editor offers for it, and what then stands in the plan. */
const cases: readonly (readonly [rule: string, from: string, to: string, title: string, then: string])[] = [
  ['body-ref-unknown', 'tafel: coalities', 'tafel: coalitie', 'Maak er "coalities" van', 'tafel: coalities'],
  ['theme-ref-unknown', 'thema: ouder\n', 'thema: oude\n', 'Maak er "ouder" van', 'thema: ouder\n'],
  [
    'party-ref-unknown',
    '        - ggz\n        - welzijn\n',
    '        - ggz\n        - Thuiszorg Polder\n',
    'Voeg "Thuiszorg Polder" toe aan de partijen',
    '  - id: thuiszorg-polder\n    naam: Thuiszorg Polder\n',
  ],
  [
    'schema-violation',
    'variant: per-niveau',
    'variant: per-nivo',
    'Maak er "consent" van',
    'variant: consent',
  ],
  [
    'schema-violation',
    'fase: in-ont',
    'fase: im-ont',
    'Maak er "in-ontwikkeling" van',
    'fase: in-ontwikkeling',
  ],
  ['unknown-key', 'ondersteuning:', 'ondersteuningx:', 'Maak er "ondersteuning" van', '\nondersteuning:'],
  ['unknown-key', 'omvang: ', 'Aantal uren: ', 'Maak er "x-aantal-uren" van', '  x-aantal-uren: '],
  [
    'unknown-key',
    'evaluatie:\n',
    'evaluatie:\n  toetreden: Wie wil\n',
    'Verplaats "toetreden" naar "Samenstelling"',
    '  toetreden: Wie wil\n',
  ],
  [
    'date-form',
    'vastgesteld-op: 2026-06-18',
    'vastgesteld-op: 01-04-2026',
    'Maak er "2026-04-01" van',
    'op: 2026-04-01\n',
  ],
  [
    'date-form',
    'vastgesteld-op: 2026-06-18',
    'vastgesteld-op: 01-04-2026',
    'Maak er "2026-01-04" van',
    'op: 2026-01-04\n',
  ],
  [
    'date-order',
    'vastgesteld-op: 2026-06-18',
    'vastgesteld-op: 2027-06-18',
    'Zet "documentstatus" op "ter-besluitvorming"',
    'documentstatus: ter-besluitvorming\n',
  ],
  [
    'plan-expired',
    'geldig-tot: 2029-12',
    'geldig-tot: 2026-10',
    'Zet "documentstatus" op "verlopen"',
    'status: verlopen\n',
  ],
  ['number-shortened', 'euro: 150000', 'euro: 150.000', 'Maak er "150000" van', 'euro: 150000\n'],
  [
    'exception-unused',
    'evaluatie:\n',
    'uitzonderingen:\n  - regel: party-unusd\n    reden: x\nevaluatie:\n',
    'Maak er "party-unused" van',
    '- regel: party-unused\n',
  ],
  [
    'empty-value',
    'evaluatie:\n',
    'evaluatie:\n  volgende:\n',
    'Haal deze regel weg',
    '\nevaluatie:\n  variant',
  ],
  [
    'value-cut-at-hash',
    'titel: Regiobeeld Veenrand 2025',
    'titel: Regiobeeld Veenrand #2025',
    'Zet aanhalingstekens om de hele tekst',
    'titel: "Regiobeeld Veenrand #2025"\n',
  ],
  [
    'value-cut-at-hash',
    'titel: Regiobeeld Veenrand 2025',
    'titel: #Veenrand 2025',
    'Zet aanhalingstekens om de hele tekst',
    'titel: "#Veenrand 2025"\n',
  ],
  [
    'deferred-overdue',
    'ondersteuning:\n',
    'ondersteuning:\n  uitgesteld:\n    tot: 2026-01\n    eigenaar: ggd\n',
    'Stel uit tot 2027-02',
    '    tot: 2027-02\n',
  ],
  [
    'party-unused',
    '    kring: buitenkring\n',
    '',
    'Zet deze partij in de buitenkring',
    '    kring: buitenkring\n',
  ],
  [
    'review-date-missing',
    'herijken-voor: 2028-10\n',
    '',
    'Voeg een datum voor herijking toe',
    'geldig-tot: 2029-12\nherijken-voor: \n',
  ],
  [
    'interests-never-scheduled',
    '  frequentie: halfjaarlijks\n',
    '',
    'Zet het op de jaarkalender',
    '    - wanneer: \n      soort: belangen\n',
  ],
  ['interests-never-scheduled', '  frequentie: halfjaarlijks\n', '', 'Voeg toe hoe vaak', '  frequentie: \n'],
];

it.each(cases)('%s: from %j to %j, "%s"', (rule, from, to, title, then) => {
  const text = plan
    // Without its item on the calendar nobody talks about interests.
    .replace(
      '    - wanneer: 2027-04\n      soort: belangen\n      onderwerp: Halen en brengen\n      tafel: regiobestuur\n',
      '',
    )
    .replace(
      /(soort: evaluatie\n {6}onderwerp: )/,
      rule === 'review-date-missing' ? 'soort: gemeenteraden\n      onderwerp: ' : '$1',
    )
    .replace(from, to);
  const { document } = at(`|${text}`);
  const found = services.diagnostics(document)?.find(({ code }) => code === rule);
  expect(found, rule).toBeDefined();
  const range = found?.range ?? { start: document.positionAt(0), end: document.positionAt(0) };
  const actions = services.codeActions(document, range, { canSelect: true }) ?? [];
  const action = actions.find((one) => one.title === title);
  expect(action, actions.map((one) => one.title).join(' · ')).toMatchObject({ kind: 'quickfix' });
  expect(action?.diagnostics?.[0]?.code).toBe(rule);
  const made = changed(text, action?.edit);
  expect(made).toContain(then);
  const codes = services.diagnostics(at(`|${made}`).document)?.map(({ code }) => code) ?? [];
  expect(codes).not.toContain('frontmatter-unreadable');
  expect(codes).not.toContain('unknown-key');
});

it('an aspect that is not arranged may be arranged elsewhere, or not apply', () => {
  const text = soundPlan.replace('besluitvorming:\n  variant: informeel\n', '');
  const { document } = at(`|${text}`);
  const found = services.diagnostics(document)?.find(({ code }) => code === 'decision-not-addressed');
  const range = found?.range ?? { start: document.positionAt(0), end: document.positionAt(0) };
  const actions = services.codeActions(document, range, { canSelect: false }) ?? [];
  const after = (title: string) => changed(text, actions.find((one) => one.title === title)?.edit);
  expect(after('"besluitvorming" is elders geregeld')).toContain(
    'besluitvorming:\n  elders:\n    document: ""\n',
  );
  expect(after('"besluitvorming" is niet van toepassing')).toContain(
    'besluitvorming:\n  niet-van-toepassing:\n    reden: ""\n',
  );
});
