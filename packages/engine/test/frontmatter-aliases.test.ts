import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.ts';

function read(text: string) {
  const { plan } = lint(text, { rules: [], today: '2026-11-22', kind: 'bare' });
  return { plan, shown: ({ start, end }: { start: number; end: number }) => text.slice(start, end) };
}

describe('anchors and aliases', () => {
  it('may be used as often as one likes', () => {
    const { plan } = read('partijen:\n  - naam: &naam Oost\n  - naam: *naam\n  - naam: *naam\n');
    expect(plan.covenant.parties).toEqual([{ name: 'Oost' }, { name: 'Oost' }, { name: 'Oost' }]);
    expect(plan.faults('unreadable')).toEqual([]);
  });

  it('repeat a whole item, and everything in it stands where the alias does', () => {
    const { plan, shown } = read(
      'portfolio:\n  themas:\n    - &vallen\n      naam: Vallen\n      schaal:\n        niveau: lokaal\n    - *vallen\n',
    );
    const [first, second] = plan.each('/portfolio/themes/*');
    expect(second?.data).toEqual(first?.data);
    expect(first && shown(first.value('name').range)).toBe('Vallen');
    expect(second && shown(second.value('name').range)).toBe('*vallen');
    expect(second && shown(second.key('scale').range)).toBe('*vallen');
  });

  it('count their keys once, so that the language of the document is that of what was typed', () => {
    const { plan } = read('x-basis: &basis\n  a: 1\nregio: &regio\n  naam: Oost\nregion: *regio\n');
    expect(plan.words.keysIn('nl').map(({ words }) => words.nl)).toEqual(['regio', 'naam']);
  });

  it('may be set below a key of the region itself', () => {
    const { plan, shown } = read('x-regio: &regio\n  naam: Oost\n  nam: West\nregio: *regio\n');
    expect(plan.covenant.region).toEqual({ name: 'Oost' });
    expect(plan.faults('unknown-key').map(({ at }) => shown(at.range))).toEqual(['*regio']);
  });

  it('tell what is wrong once, where the anchor stands', () => {
    const { plan, shown } = read('partijen:\n  - &ggd\n    nam: GGD\n    naam:\n  - *ggd\n');
    expect(plan.faults('unknown-key').map(({ at }) => shown(at.range))).toEqual(['nam']);
    expect(plan.faults('empty').map(({ at }) => shown(at.range))).toEqual(['naam']);
  });

  it('may be set in what is not taken in', () => {
    const { plan } = read('logo: &naam Oost\ntitel: *naam\n');
    expect(plan.covenant.title).toBe('Oost');
    expect(plan.faults('unreadable')).toEqual([]);
  });

  it.each([
    ['itself', 'x-a: &a [*a]\n', '*a'],
    ['what it stands in', 'regio: &r\n  naam: Oost\n  gemeenten: *r\n', '*r'],
    ['each other', 'x-a: &a\n  b: &b\n    c: *a\n    d: *b\n', '*a'],
  ])('are told when they lead to %s', (_, text, place) => {
    const { plan, shown } = read(text);
    expect(shown(plan.faults('unreadable')[0]?.at.range ?? { start: 0, end: 0 })).toBe(place);
  });

  it('are told as a text with an asterisk when nothing is meant by them', () => {
    const { plan, shown } = read('titel: *Samen*\n');
    const [found] = plan.faults('unreadable');
    expect(found?.fault.reason).toBe('asterisk');
    expect(shown(found?.at.range ?? { start: 0, end: 0 })).toBe('*Samen*');
  });

  it('are told as a lost name when nothing refers to an anchor in a text', () => {
    const { plan, shown } = read('regio:\n  naam: &Zorg Oost\ncontact: &Samen\n');
    expect(plan.faults('unreadable').map(({ at }) => shown(at.range))).toEqual(['&Zorg Oost', '&Samen']);
    expect(plan.covenant).toEqual({});
  });

  it('are no merge keys: what YAML 1.2 does not know is an unknown key', () => {
    const { plan } = read('x-a: &a\n  naam: Oost\nregio:\n  <<: *a\n  naam: West\n');
    expect(plan.covenant.region).toEqual({ name: 'West' });
    expect(plan.faults('unknown-key').map(({ fault }) => fault.key)).toEqual(['<<']);
  });
});
