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

describe('a heading', () => {
  const words =
    'Hier staat wat we met elkaar hebben besproken over dit onderwerp, in gewone woorden. '.repeat(3);
  const parties = 'partijen:\n  - naam: GGD Oost\n  - naam: Gemeente Oost\n';
  const asks = (top: string, heading: string) =>
    told('body-aspect-undeclared', top, `## ${heading}\n\n${words}`);

  it.each([['Partijen'], ['Onze partners'], ['3. Deelnemers'], ['The parties']])(
    'about the parties asks nothing: %s',
    (heading) => {
      expect(asks(parties, heading)).toEqual([]);
    },
  );

  it('about how they are put together does ask', () => {
    expect(asks(parties, 'Samenstelling')).toEqual(['## Samenstelling']);
    expect(asks(parties, 'De samenstelling: welke partijen')).toHaveLength(1);
    expect(asks(parties, 'Besluiten van de partijen')).toHaveLength(1);
  });

  it.each([
    ['Evaluatie', 'same'],
    ['Evaluation', 'same'],
    ['4.2 De voorzitter', 'same'],
    ['Geld', 'default'],
  ])('is not said to be about itself: %s', (heading, messageId) => {
    const text = `---\nfase: volwassen\n---\n\n# Samen\n\n## ${heading}\n\n${words}\n`;
    const { findings } = lint(text, { rules, today: '2026-11-22', parseMarkdown: parseWithRemark });
    const ids = findings.filter(({ ruleId }) => ruleId === 'body-aspect-undeclared');
    expect(ids.map((finding) => finding.messageId)).toEqual([messageId]);
  });
});

describe('a way to decide', () => {
  const bodies = 'overleg:\n  tafels:\n    - naam: Stuurgroep\n    - naam: Adviesraad Oost\n';
  const differs = (body: string) =>
    told(
      'body-decision-differs',
      `${bodies}besluitvorming:\n  variant: consent\n`,
      `## Besluitvorming\n\n${body}`,
    );

  it.each([
    ['Binnen de gemeenteraad geldt een meerderheid van stemmen.'],
    ['De raden besluiten bij meerderheid van stemmen.'],
    ['De cliëntenraad adviseert unaniem.'],
    ['De raad van toezicht besluit unaniem.'],
    ['In the council a majority vote applies.'],
  ])('of another body says nothing of the plan: %s', (body) => {
    expect(differs(body)).toEqual([]);
  });

  it.each([
    ['Er geldt een meerderheid van stemmen.'],
    ['De stuurgroep besluit bij meerderheid van stemmen en vertelt dat de gemeenteraden.'],
    ['De Adviesraad Oost besluit bij meerderheid van stemmen.'],
    ['In het bestuurlijk beraad telt een meerderheid van stemmen.'],
  ])('of the plan does: %s', (body) => {
    expect(differs(body)).toEqual(['meerderheid van stemmen']);
  });
});

describe('a kind of chair', () => {
  const differs = (body: string) =>
    told('body-chair-differs', 'voorzitter:\n  variant: roulerend\n', `## Voorzitter\n\n${body}`);

  it('of another body says nothing of the plan', () => {
    expect(differs('De gemeenteraad heeft een onafhankelijke voorzitter.')).toEqual([]);
    expect(differs('The chair of the city council is an independent chair.')).toEqual([]);
  });

  it('of the plan does', () => {
    expect(differs('East Council provides an independent chair.')).toEqual(['independent chair']);
  });
});

describe('an amount', () => {
  const top =
    'financiering:\n  geldbronnen:\n    - naam: Regiobudget\n      bedrag: {euro: 350000, per: jaar}\n';
  const differs = (body: string) => told('body-amount-differs', top, `## Geld\n\n${body}`);

  it.each([
    ['Van het budget gaat 10% (€ 35.000) naar de ondersteuning.'],
    ['De ondersteuning krijgt 12,5 procent: € 43.750.'],
    ['De helft, € 175.000, gaat naar de wijken.'],
    ['Daarvan is 30 percent (€ 0,1 miljoen) voor scholing.'],
    ['Een bijeenkomst kost € 1.200.'],
    ['Elke training kost € 900.'],
    ['A meeting costs € 1,200.'],
    ['Landelijk is er € 2,8 miljard.'],
    ['Nationally there is € 2.8 billion.'],
  ])('that is a part, a price or of the whole country is not asked about: %s', (body) => {
    expect(differs(body)).toEqual([]);
  });

  it.each([
    ['Van het budget gaat 10% (€ 45.000) naar de ondersteuning.', '€ 45.000'],
    ['Het landelijke programma geeft ons € 120.000.', '€ 120.000'],
    ['Elk jaar kost de ondersteuning € 120.000.', '€ 120.000'],
    ['Een jaar kost € 120.000.', '€ 120.000'],
  ])('that belongs to no source still is: %s', (body, amount) => {
    expect(differs(body)).toEqual([amount]);
  });
});
