import { lint } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import { describe, expect, it } from 'vitest';

/** What a rule says of a text, by what it is marked for. */
function told(ruleId: string, top: string, body: string): readonly string[] {
  const text = `---\nfase: volwassen\n${top}---\n\n# Samen\n\n${body}\n`;
  const { findings } = lint(text, { rules, today: '2026-11-22', parseMarkdown: parseWithRemark });
  return findings.flatMap(({ ruleId: id, place }) =>
    id === ruleId && place ? [text.slice(place.start.offset, place.end.offset)] : [],
  );
}

describe('a number of parties', () => {
  const top = 'partijen:\n  - naam: GGD Oost\n  - naam: Gemeente Oost\n  - naam: Ziekenhuis Oost\n';
  const differs = (body: string) => told('body-count-differs', top, `## Partijen\n\n${body}`);

  it.each([
    ['Vier partijen werken samen.'],
    ['De vier partijen werken samen.'],
    ['We zijn met vier partijen.'],
    ['Wij zijn nu met vier partijen, en dat is genoeg.'],
    ['Deze vier partijen ondertekenen.'],
    ['Deze vier partijen ondertekenden dit convenant.'],
    ['Dat werkt. De vier partijen tekenen deze afspraken.'],
  ])('of all of them is told: %s', (body) => {
    expect(differs(body)).toEqual([expect.stringMatching(/^vier partijen$/i)]);
  });

  it.each([
    ['The four parties work together.'],
    ['These four parties have signed.'],
    ['We are four parties.'],
    ['The four parties sign this agreement.'],
  ])('is told in English too: %s', (body) => {
    expect(differs(body)).toEqual(['four parties']);
  });

  it.each([
    ['De vier partijen in de stuurgroep werken samen.'],
    ['De vier partijen die beginnen, werken samen.'],
    ['De GGD trekt dit. De twee partijen werken samen aan het loket.'],
    ['| Trekker | Naast |\n|---|---|\n| GGD | school |\n\nDe twee partijen werken samen.'],
    ['We zijn met vier partijen in gesprek.'],
    ['We zijn met vier partijen begonnen.'],
    ['De twee partijen ondertekenen de dataovereenkomst.'],
    ['The two parties on the steering group work together.'],
    ['The two parties sign the data agreement.'],
    ['De drie partijen werken samen.'],
  ])('of some of them, or that agrees, is not: %s', (body) => {
    expect(differs(body)).toEqual([]);
  });
});
