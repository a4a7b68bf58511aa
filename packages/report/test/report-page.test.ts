import { createHash } from 'node:crypto';
import { type AspectName, aspectNames, covenantField, type Field, fieldAt } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { reportPage } from '../src/index.ts';
import { style, styleHash } from '../src/page/style.ts';
import { bare, everything, planNamed, plans, today } from './covenants.ts';
import { plain, unseen } from './svg.ts';

const dutch = { language: 'nl', today } as const;

describe('the page', () => {
  it('allows its own style sheet and nothing else', () => {
    expect(styleHash).toBe(createHash('sha256').update(style).digest('base64'));
    const page = reportPage({ ...dutch, covenant: bare });
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|<link|<img|<iframe| style=| on\w+=|url\(/);
  });

  it.each(['nl', 'en'] as const)('says its language: %s', (language) => {
    const page = reportPage({ covenant: bare, language, today });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(fieldAt('/chair')?.question?.[language] ?? '?');
  });

  it('escapes every text, also those of a title and a link', () => {
    const hostile = `"><script>alert('&')</script>\u0000\u202e`;
    const covenant = everything(() => hostile);
    const page = reportPage({
      ...dutch,
      covenant,
      link: `https://x.example/${hostile}`,
      fingerprint: hostile,
    });
    expect(page).not.toMatch(/<script/i);
    expect(page).not.toMatch(/href="https:\/\/x/);
    expect(page).not.toMatch(unseen);
    expect(page.replace(style, '').replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  it('makes a link of a web address only', () => {
    const page = (link: string) => reportPage({ ...dutch, covenant: bare, link });
    expect(page('https://oost.example/plan')).toContain('<a href="https://oost.example/plan">');
    expect(page('javascript:alert(1)')).not.toContain('<a ');
    expect(page('Bestuursconvenant 2019')).not.toContain('<a ');
  });

  it('does not say of what could not be read that it is missing', () => {
    const page = inFullOf(reportPage({ ...dutch, covenant: bare, unread: ['/chair/variant'] }));
    expect(page).toContain('<h4 class="name">Voorzitter</h4><p class="answer">Niet te lezen</p></li>');
    expect(page.split('Hierover staat niets in dit document.')).toHaveLength(aspectNames.length);
  });

  it('loses nothing of a covenant in the text: every property, by its title', () => {
    const covenant = everything((pointer) => `tekst van ${pointer}`);
    const words = inWords(reportPage({ ...dutch, covenant }));
    for (const [pointer, field] of textsIn(covenantField)) {
      if (pointer.endsWith('/id')) continue;
      expect(words).toContain(`tekst van ${pointer}`);
      if (!isName(pointer)) expect(words).toContain(field.title.nl);
    }
  });

  it.each([...plans])('loses nothing of an example in the text: %s', (_, input) => {
    const words = inWords(reportPage(input));
    for (const text of freeTexts(input.covenant, covenantField)) expect(words).toContain(text.trim());
  });

  it('tells the aspects in the order of the picture, each once', () => {
    const names = [
      ...inFullOf(reportPage({ ...dutch, covenant: bare })).matchAll(/<h4 class="name">([^<]*)<\/h4>/g),
    ].map(([, name]) => name);
    expect(names).toHaveLength(aspectNames.length);
    expect(new Set(names).size).toBe(aspectNames.length);
    expect(names.slice(0, 4)).toEqual(['Urgentie en ambitie', 'Doel en effect', 'Halen en brengen', 'Scope']);
    expect(names.slice(-2)).toEqual(['Cultuur', 'Aanpak en leren']);
  });

  it('asks in the text too what is not said', () => {
    const words = inWords(reportPage({ ...dutch, covenant: bare }));
    for (const aspect of aspectNames satisfies readonly AspectName[]) {
      expect(words).toContain(fieldAt(`/${aspect}`)?.question?.nl);
    }
  });

  it('writes dates, amounts and references as people say them', () => {
    const words = inWords(reportPage(planNamed('veenrand')));
    expect(words).toContain('december 2028');
    expect(words).toContain('€ 150.000 (jaar)');
    expect(words).toContain('Ouderenzorg De Turfsteker, Huisartsencoöperatie Veenrand, Welzijn Veenrand');
    expect(words).not.toMatch(/[a-z]+-bovenregionaal|2028-12/);
  });

  it('is the same page for the same covenant', () => {
    const input = planNamed('brede-stroom');
    expect(reportPage(input)).toBe(reportPage(structuredClone(input)));
  });
});

function inFullOf(page: string): string {
  return page.slice(page.indexOf('<section class="in-full">'), page.indexOf('<footer>'));
}

/** The text alternative without its tags. */
function inWords(page: string): string {
  return plain(inFullOf(page).replace(/<[^>]*>/g, ' ')).replace(/ +/g, ' ');
}

/** Every place that holds a text, with `0` for the items of lists. */
function textsIn(field: Field, pointer = ''): readonly (readonly [string, Field])[] {
  if (field.words && !field.open) return [];
  if (field.items) return textsIn(field.items, `${pointer}/0`);
  if (field.fields) {
    return Object.entries(field.fields).flatMap(([key, inner]) => textsIn(inner, `${pointer}/${key}`));
  }
  return ['string', 'text', 'reference'].includes(field.type) ? [[pointer, field]] : [];
}

/** What an item is called by stands without its title. */
function isName(pointer: string): boolean {
  return /\/0\/\w+$|\/0$/.test(pointer);
}

/** The region's own texts: no words of the vocabulary, no dates, no ids, no references. */
function freeTexts(value: unknown, field: Field | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => freeTexts(item, field?.items));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => freeTexts(inner, field?.fields?.[key]));
  }
  const isFree = field && !field.words && (field.type === 'string' || field.type === 'text');
  return isFree && typeof value === 'string' ? [value.replace(/ +/g, ' ')] : [];
}
