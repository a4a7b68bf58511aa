import { describe, expect, it } from 'vitest';
import { fill } from '../src/findings/text.ts';
import { lint } from '../src/lint.ts';
import { type OwnRule, ownRule, type Refusal } from '../src/rule/own-rule.ts';

const definition: OwnRule = {
  id: 'own-kpi-baseline',
  given: '/evaluation/kpis/*',
  reads: ['/evaluation/kpis/*/baseline'],
  message: { nl: '{name}: {value}?', en: '{name}: {value}?' },
  nature: 'question',
  from: 'emerging',
  source: 'board, 3 March 2026',
};

const document = (block: string) => `---
convenant: 1
soort: samenwerkingsafspraken
titel: Oost
documentstatus: concept
fase: pril
regio:
  naam: Oost
partijen:
  - naam: GGD Oost
    groep: ggd
  - naam: Gemeente Oost
${block}---
`;

const withKpis = document(`evaluatie:
  kpis:
    - naam: Vallen
      beginwaarde: 12 per maand
    - naam: Opnames
      streefwaarde: minder
`);

/** What a rule says, each with the text that it stands at. */
function said(
  text: string,
  changes: Partial<OwnRule>,
  refuses: (value: unknown) => Refusal | undefined,
): readonly string[] {
  const rule = ownRule({ ...definition, ...changes }, refuses);
  const { findings } = lint(text, { rules: [rule], today: '2026-11-22' });
  return findings.map(({ messageId, values, place, pointer, wholeDocument }) => {
    const at = wholeDocument ? 'document' : text.slice(place?.start.offset, place?.end.offset);
    return `${pointer} | ${at} | ${fill(rule.messages[messageId]?.nl ?? '', values, 'nl')}`;
  });
}

const withoutBaseline = (value: unknown): Refusal | undefined =>
  Object.hasOwn(value as object, 'baseline') ? undefined : { pointer: '', missing: 'baseline' };
const always = (): Refusal => ({ pointer: '' });

describe('a rule of a region’s own', () => {
  it('stands at the key of the item when something is missing, with the title of what is', () => {
    expect(said(withKpis, {}, withoutBaseline)).toEqual([
      '/evaluation/kpis/1/baseline | naam: Opnames | Opnames: Beginwaarde?',
    ]);
  });

  it('stands at the value that is refused, and says it in the words of the author', () => {
    const atName = (): Refusal => ({ pointer: '/name' });
    expect(said(withKpis, { reads: ['/evaluation/kpis/*/name'] }, atName)).toEqual([
      '/evaluation/kpis/0/name | Vallen | Vallen: Vallen?',
      '/evaluation/kpis/1/name | Opnames | Opnames: Opnames?',
    ]);
    const parties = { given: '/parties/*', reads: ['/parties/*/group'] };
    const isPublicHealth = (value: unknown) =>
      (value as { group?: string }).group === 'public-health-service' ? { pointer: '/group' } : undefined;
    expect(said(withKpis, parties, isPublicHealth)).toEqual(['/parties/0/group | ggd | GGD Oost: ggd?']);
  });

  it('may look at the document as a whole, at each aspect, or at a list', () => {
    const lacksChair = (): Refusal => ({ pointer: '', missing: 'chair' });
    expect(said(withKpis, { given: '', reads: ['/chair'] }, lacksChair)).toEqual([
      '/chair | document | Convenant: Voorzitter?',
    ]);
    expect(said(withKpis, { given: '/{aspect}', reads: ['/{aspect}'] }, always)).toEqual([
      '/evaluation | evaluatie | Evaluatie: Evaluatie?',
    ]);
    const [finding] = said(withKpis, { given: '/evaluation/kpis', reads: ['/evaluation/kpis'] }, always);
    expect(finding).toMatch(/^\/evaluation\/kpis \| - naam: Vallen[\s\S]*minder \| Evaluatie: /);
  });

  it('says nothing of what is not there', () => {
    expect(said(document(''), {}, always)).toEqual([]);
  });

  it('says nothing of an aspect that is answered for in another way, but may ask about the answer', () => {
    const deferred = document('evaluatie:\n  uitgesteld:\n    tot: 2027-03\n  kpis:\n    - naam: Vallen\n');
    expect(said(deferred, {}, withoutBaseline)).toEqual([]);
    expect(said(deferred, { given: '', reads: [] }, () => ({ pointer: '/evaluation' }))).toEqual([]);
    const answer = { given: '/{aspect}/deferred', reads: ['/{aspect}/deferred/agenda'] };
    expect(said(deferred, answer, () => ({ pointer: '', missing: 'agenda' }))).toEqual([
      '/evaluation/deferred/agenda | uitgesteld | Evaluatie: Op welke agenda?',
    ]);
  });

  it('concludes nothing from what could not be read, whatever its nature', () => {
    const unread = withKpis.replace('beginwaarde: 12 per maand', 'beginwaarde: [1, 2]');
    for (const nature of ['wrong', 'question'] as const) {
      expect(said(unread, { nature }, withoutBaseline)).toEqual([
        '/evaluation/kpis/1/baseline | naam: Opnames | Opnames: Beginwaarde?',
      ]);
    }
  });

  it('is given data without holes, and finds its place again', () => {
    const holed = document('evaluatie:\n  kpis:\n    - 3\n    - naam: Opnames\n');
    const seen: unknown[] = [];
    const place = said(holed, { given: '/evaluation', reads: ['/evaluation/owner'] }, (value) => {
      seen.push(value);
      return { pointer: '/kpis/0/name' };
    });
    expect(seen).toEqual([{ kpis: [{ name: 'Opnames' }] }]);
    expect(place).toEqual(['/evaluation/kpis/1/name | Opnames | Evaluatie: Opnames?']);
  });

  it('can be explained away by an exception, which is then of use', () => {
    const explained = withKpis.replace(
      'evaluatie:',
      'uitzonderingen:\n  - regel: own-kpi-baseline\n    reden: nog niet gemeten\nevaluatie:',
    );
    const rule = ownRule(definition, withoutBaseline);
    const { findings } = lint(explained, { rules: [rule], today: '2026-11-22' });
    expect(findings.map(({ explained: because }) => because)).toEqual([{ reason: 'nog niet gemeten' }]);
  });

  it('can be explained away too when it calls the document as a whole wrong', () => {
    const explained = withKpis.replace(
      'evaluatie:',
      'uitzonderingen:\n  - regel: own-kpi-baseline\n    reden: komt later\nevaluatie:',
    );
    const rule = ownRule({ ...definition, given: '', reads: [''], nature: 'wrong' }, () => ({
      pointer: '',
      missing: 'chair',
    }));
    const { findings } = lint(explained, { rules: [rule], today: '2026-11-22' });
    expect(findings.map(({ explained: because }) => because)).toEqual([{ reason: 'komt later' }]);
  });

  it('is asked from its phase', () => {
    expect(said(withKpis, { from: 'mature' }, always)).toEqual([]);
    expect(said(withKpis.replace('pril', 'volwassen'), { from: 'mature' }, always)).toHaveLength(2);
  });
});
