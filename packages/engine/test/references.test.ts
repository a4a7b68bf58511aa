import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.ts';
import { isNear } from '../src/plan/near.ts';
import { leadsTo, referencePlaces } from '../src/plan/reference-places.ts';
import { lookUp, slugOf } from '../src/plan/references.ts';
import { standingIn } from '../src/plan/standing.ts';

const covenant = {
  parties: [
    { id: 'ggd', name: 'GGD Oost', aliases: ['Gezondheidsdienst'] },
    { id: 'gemeente-oost', name: 'Gemeente Oost' },
    { id: 'gemeente-west', name: 'Gemeente West' },
    { name: 'Zorgbelang' },
  ],
  functions: [{ id: 'secretaris', name: 'bestuurssecretaris', party: ' ggd ' }],
  composition: { perspectives: [{ id: 'zorg', name: 'GGD Oost', representedBy: ['ggd'] }] },
  responsibilities: { raci: [{ accountable: 'ggd' }, { accountable: ['ggd', 'zorg'] }] },
  purpose: { goals: [{ id: 'thuis', statement: 'Langer thuis' }] },
};

describe('a reference', () => {
  const references = lookUp(standingIn(covenant), []);

  it('leads to the item with that id, with its capitals and without spaces around it', () => {
    expect(references.resolves('parties', ' ggd ')).toBe(true);
    expect(references.resolves('parties', 'GGD')).toBe(false);
    expect(references.resolves('parties', 'GGD Oost')).toBe(false);
    expect(references.resolves('parties', 'secretaris')).toBe(false);
  });

  it('to an actor leads to any of four lists, or is one of the fixed words in either language', () => {
    for (const ref of ['ggd', 'secretaris', 'zorg', 'chair', 'voorzitter', 'iedereen']) {
      expect(references.resolves('actors', ref), ref).toBe(true);
    }
    expect(references.resolves('members', 'chair')).toBe(false);
  });

  it('may be the name or an alias of one thing only', () => {
    expect(references.named('parties', 'GGD Oost')?.id).toBe('ggd');
    expect(references.named('parties', ' Gezondheidsdienst ')?.id).toBe('ggd');
    expect(references.named('goals', 'Langer thuis')?.id).toBe('thuis');
    expect(references.named('actors', 'GGD Oost')).toBeUndefined();
    expect(references.named('parties', 'Zorgbelang')).toBeUndefined();
  });

  it('is near the nearest of what is there, and of two the first', () => {
    expect(references.near('parties', 'Gemeente West B.V.')?.id).toBe('gemeente-west');
    expect(references.near('parties', 'gemeente-wesst')?.id).toBe('gemeente-west');
    expect(references.near('parties', 'gemeente-est')?.id).toBe('gemeente-west');
    expect(references.near('parties', 'gemeente-oest')?.id).toBe('gemeente-oost');
    expect(references.near('actors', 'wethouder')).toBeUndefined();
  });

  it('is found wherever it stands', () => {
    expect([...references.uses('parties', 'ggd')].sort()).toEqual([
      '/composition/perspectives/0/representedBy/0',
      '/functions/0/party',
      '/responsibilities/raci/0/accountable',
      '/responsibilities/raci/1/accountable/0',
    ]);
    expect(references.uses('perspectives', 'zorg')).toEqual(['/responsibilities/raci/1/accountable/1']);
    expect(references.uses('parties', 'gemeente-oost')).toEqual([]);
  });
});

describe('near', () => {
  it.each([
    ['Gemeente Oost', 'gemeente-oost'],
    ['Cliëntentafel', 'clienten tafel'],
    ['Stichting Welzijn', 'welzijn'],
    ['Thuiszorg Oost B.V.', 'thuiszorg oost'],
    ['home-kare', 'home-care'],
    ['kernteam', 'kernteams'],
  ])('is "%s" to "%s"', (a, b) => {
    expect(isNear(a, b)).toBe(true);
    expect(isNear(b, a)).toBe(true);
  });

  it.each([
    ['ggd', 'ggz'],
    ['vvt', 'vvd'],
    ['raad', 'team'],
    ['gemeente', 'gemeenschap'],
    ['', ''],
    ['-', ' '],
  ])('is "%s" not to "%s"', (a, b) => {
    expect(isNear(a, b)).toBe(false);
  });
});

describe('a list', () => {
  const read = (...lines: readonly string[]) =>
    lint(['---', 'convenant: 1', ...lines, '---', ''].join('\n'), { rules: [], today: '2026-11-22' }).plan
      .references;

  it('is complete when all of it could be read', () => {
    expect(read('partijen:', '  - id: ggd', '  - id: gemeente').isComplete('parties')).toBe(true);
    expect(read('partijen:', '  - id: ggd', '    groep: onbekend').isComplete('actors')).toBe(true);
  });

  it('is complete with fewer items than are asked for', () => {
    expect(read('partijen:', '  - id: ggd').isComplete('parties')).toBe(true);
  });

  it('is not complete when it is missing and required', () => {
    expect(read('titel: Oost').isComplete('actors')).toBe(false);
  });

  it.each([
    ['an id is refused', ['partijen:', '  - id: [ggd]', '  - id: gemeente']],
    ['an item is refused', ['partijen:', '  - ggd', '  - id: gemeente']],
    ['the list itself is refused', ['partijen: ggd en gemeente']],
    ['its key is misspelt', ['partjen:', '  - id: ggd', '  - id: gemeente']],
    ['the key of an id is misspelt', ['partijen:', '  - idd: ggd', '  - id: gemeente']],
    ['it is written twice', ['partijen:', '  - id: ggd', 'parties:', '  - id: gemeente']],
  ])('is not complete when %s', (_, lines) => {
    const references = read(...lines);
    expect(references.isComplete('parties')).toBe(false);
    expect(references.isComplete('actors')).toBe(false);
    expect(references.isComplete('themes')).toBe(true);
  });
});

describe('the places of references', () => {
  it('know where each leads', () => {
    expect(leadsTo('/evaluation/owner')).toBe('actors');
    expect(leadsTo('/meetings/bodies/0/members/*/who')).toBe('members');
    expect(leadsTo('/responsibilities/raci/*/accountable')).toBe('actors');
    expect(leadsTo('/title')).toBeUndefined();
  });

  it('have both the value and the items of what is one or a list', () => {
    expect(referencePlaces().get('/responsibilities/raci/*/accountable')).toBe('actors');
    expect(referencePlaces().get('/responsibilities/raci/*/accountable/*')).toBe('actors');
    expect(referencePlaces().has('/portfolio/themes/*/coalition')).toBe(false);
    expect(referencePlaces().get('/portfolio/themes/*/coalition/*')).toBe('parties');
  });
});

describe('an id made of a name', () => {
  it.each([
    ['Wijkteam_De_Dijk', 'wijkteam-de-dijk'],
    ['Cliëntentafel & co.', 'cliententafel-co'],
    ['  wethouder zorg ', 'wethouder-zorg'],
    ['???', ''],
  ])('of "%s" is "%s"', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('looking up', () => {
  it('stays quick in a covenant that was made to be slow', () => {
    const parties = Array.from({ length: 5000 }, (_, n) => ({ id: `party-${n}`, name: `Party number ${n}` }));
    const references = lookUp(standingIn({ parties }), []);
    const start = performance.now();
    for (let n = 0; n < 20_000; n += 1) {
      references.resolves('actors', `praty-${n}`);
      references.near('actors', `praty-${n}`);
      references.named('actors', `Party number ${n}`);
      references.uses('parties', `party-${n}`);
      references.isComplete('actors');
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
