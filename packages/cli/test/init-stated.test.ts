import { outlineOf } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { describe, expect, it } from 'vitest';
import { statedIn } from '../src/init/proposals.ts';

const statedOf = (...lines: readonly string[]) => {
  const text = `${lines.join('\n\n')}\n`;
  return statedIn(text, outlineOf(parseWithRemark(text).children, text));
};

describe('the title that a text gives itself', () => {
  it.each([
    ['# Regioplan Oost', 'Regioplan Oost'],
    ['# Regioplan Oost {#regioplan-oost .unnumbered}', 'Regioplan Oost'],
    ['# Samenvatting van het convenant {.title}', 'Samenvatting van het convenant'],
  ])('is its first heading, without what a converter writes behind it: %s', (heading, title) => {
    expect(statedOf(heading, 'Tekst.', '# Voorwoord').title).toMatchObject({
      line: 1,
      quote: title,
      value: title,
    });
  });

  it.each([
    '# Inhoudsopgave {#inhoudsopgave .TOC-Heading}',
    '# Voorwoord',
    '# Samenvatting',
    '# Colofon',
    '# 1 Inleiding',
    '# Hoofdstuk 1: regioplan',
    '# Bijlage 2',
    '# Table of contents',
  ])('is not the heading of a part: %s', (heading) => {
    const { title, kind } = statedOf(heading, 'Tekst.', '# 2 Regioplan');
    expect({ title, kind }).toEqual({});
  });
});

describe('the region that a text names', () => {
  const region = (...lines: readonly string[]) => {
    const found = statedOf(...lines).region;
    return found && `${found.line} ${found.value}`;
  };

  it('stands in its title', () => {
    expect(region('# Plan regio Oost aan de Vecht 2026', 'Tekst.')).toBe('1 Oost aan de Vecht');
  });

  it('may follow "Regioplan", when the text speaks of a place by that name', () => {
    const title = '# Regioplan Wolderstreek 2024-2027';
    expect(region(title, 'In de Wolderstreek wonen veel ouderen.')).toBe('1 Wolderstreek');
    expect(region(title, 'Wij werken samen.')).toBeUndefined();
    expect(region('# Regioplan Samen Gezond', 'In de regio werken we samen aan zorg.')).toBeUndefined();
  });

  it('is the one that the text names most often, and no neighbour that it names once', () => {
    const neighbour = 'De regio West doet dit ook.';
    const own = 'In de regio Oost is het anders.';
    expect(region('# Plan', neighbour, own, 'Wie in Oost woont, merkt dat.')).toBe('5 Oost');
    expect(region('# Plan', neighbour, 'Wij doen het anders.')).toBeUndefined();
  });
});
