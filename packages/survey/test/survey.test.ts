import { parseWithRemark } from '@regiolint/engine/remark';
import { aspectNames, modelBlocks } from '@regiolint/schema';
import { describe, expect, it } from 'vitest';
import { type AspectSeen, survey, surveyTogether } from '../src/index.ts';

const options = { parseMarkdown: parseWithRemark };

function seen(text: string, aspect: string, parseMarkdown = parseWithRemark): AspectSeen {
  const surveyed = survey(text, { parseMarkdown });
  if ('problem' in surveyed) throw new Error(surveyed.problem);
  const found = surveyed.aspects.find((one) => one.aspect === aspect);
  if (!found) throw new Error(aspect);
  return found;
}

describe('a survey', () => {
  it('speaks of all 24 aspects in the order of the model', () => {
    const surveyed = survey('De stuurgroep vergadert elke maand.', options);
    expect('aspects' in surveyed && surveyed.aspects.map(({ aspect }) => aspect)).toEqual(aspectNames);
    expect(modelBlocks().flatMap(({ aspects }) => aspects)).toEqual(aspectNames);
  });

  it('gives line and quote', () => {
    expect(seen('# Plan\n\nEen zin.\nDe stuurgroep\nvergadert elke maand.\n', 'meetings')).toEqual({
      aspect: 'meetings',
      status: 'present',
      evidence: [{ line: 4, quote: 'De stuurgroep vergadert elke maand.', document: 0 }],
    });
  });

  it('quotes a part of a long sentence', () => {
    const long = `${'Er is veel te doen in deze mooie streek en daarom '.repeat(12)}vergadert de stuurgroep elke maand in het gemeentehuis.`;
    const [place] = seen(long, 'meetings').evidence;
    expect(place?.quote.length).toBeLessThan(260);
    expect(long).toContain(place?.quote);
    expect(place?.quote).toContain('stuurgroep');
  });

  it('leaves out the block on top, comments and code', () => {
    const text =
      '---\ntitel: De voorzitter\n---\n\n<!-- De voorzitter rouleert. -->\n\n```\nDe voorzitter rouleert.\n```\n';
    expect(seen(`${text}\nEen gewone zin.`, 'chair').status).toBe('absent');
  });

  it('reads what a reader sees: no soft hyphens, and nothing that is struck through', () => {
    for (const hyphen of ['\u00ad', '&shy;'])
      expect(seen(`De voor${hyphen}zitter is een wethouder.`, 'chair')).toMatchObject({
        status: 'present',
        evidence: [{ line: 1, quote: `De voor${hyphen}zitter is een wethouder.` }],
      });
    expect(seen('~~De voorzitter is een wethouder.~~ Dat was vorig jaar.', 'chair').status).toBe('absent');
  });

  it('gives no two quotes of which one is a part of the other', () => {
    const text = `${'We maken er samen werk van, '.repeat(9)}de voorzitter is een wethouder, en de vicevoorzitter is een arts, en wie voorzit, wordt jaarlijks gekozen.`;
    expect(seen(text, 'chair').evidence).toHaveLength(1);
  });

  it('reads each line of a table that is none, and each item of a row of items', () => {
    const ragged = '| | Rol |\n|---|---|---|\n| **Kern** | voorzitter | wethouder |\n';
    expect(seen(ragged, 'chair').evidence).toMatchObject([
      { line: 3, quote: expect.not.stringContaining('---') },
    ]);
    const row = 'Partijen spreken af: a. iedereen is er; b. de voorzitter is onafhankelijk; c. we luisteren.';
    expect(seen(row, 'chair').evidence[0]?.quote).toBe('b. de voorzitter is onafhankelijk;');
  });

  it('reads notes, and cells of more lines', () => {
    expect(seen('Een zin.[^1]\n\n[^1]: De voorzitter is een wethouder.\n', 'chair')).toMatchObject({
      status: 'present',
      evidence: [{ line: 3 }],
    });
    const table = '| Wie | Wat |\n|---|---|\n| Kern<br>Voorzitter | wethouder |\n';
    expect(seen(table, 'chair').status).not.toBe('absent');
  });

  it('takes an open question for no agreement', () => {
    expect(seen('Wie wordt de voorzitter van de stuurgroep?', 'chair').status).toBe('absent');
  });

  it('reads what a list says by the sentence before it', () => {
    const text =
      'De volgende onderdelen worden later uitgewerkt:\n\n- de begroting\n- het mandaat van de leden\n';
    expect(seen(text, 'financing').status).toBe('deferred');
    expect(seen(text, 'mandate').status).toBe('deferred');
  });

  it('reads what a heading says of what stands below it', () => {
    expect(seen('## Nog uit te werken\n\n- de verdeling van de kosten\n', 'financing').status).toBe(
      'deferred',
    );
    expect(seen('## Wat nodig is\n\n- een onafhankelijke voorzitter\n', 'chair').status).toBe('absent');
  });

  it('reads a sentence by the one that points back to it', () => {
    const text = 'We evalueren de samenwerking. Dat wordt later uitgewerkt.';
    expect(seen(text, 'evaluation').status).toBe('deferred');
  });

  it('reads rows of a table with the label in front', () => {
    const text =
      '| Onderdeel | Afspraak |\n|---|---|\n| Besluitvorming | bij consensus |\n| Voorzitter | |\n';
    expect(seen(text, 'decisionMaking')).toMatchObject({ status: 'present', evidence: [{ line: 3 }] });
    expect(seen(text, 'chair').status).toBe('absent');
  });

  it('does not take the document itself for another one', () => {
    const text = '# Convenant Oost\n\n## Kosten\n\nHet convenant regelt de kosten.\n';
    expect(seen(text, 'financing').status).not.toBe('elsewhere');
    expect(seen(text.replace('Het convenant', 'De begroting'), 'financing').status).toBe('elsewhere');
  });

  it('keeps apart what is said in each half of a sentence', () => {
    const text = 'Er is een stuurgroep; hoe die besluit, wordt nog uitgewerkt.';
    expect(seen(text, 'meetings').status).toBe('partial');
  });
});

describe('small signs', () => {
  it('speak of an aspect only in company', () => {
    expect(seen('Er loopt een pilot.', 'learning').status).toBe('absent');
    expect(seen('Er loopt een pilot. Elke maand is er scholing.', 'learning').status).toBe('partial');
    expect(seen('Er loopt een pilot. Na de pilot stopt dat.', 'learning').status).toBe('absent');
  });

  it('count below a heading of their own', () => {
    expect(seen('## Samen leren\n\nEr loopt een pilot.\n', 'learning').status).toBe('partial');
  });
});

describe('a heading', () => {
  it('that names the thing itself is evidence, on its own line', () => {
    const text = '# Samen Loket\n\n## Intentieverklaring\n\nWij, de gemeenten, gaan aan de slag.\n';
    expect(seen(text, 'legalForm')).toMatchObject({
      status: 'present',
      evidence: [{ line: 3, quote: 'Intentieverklaring' }],
    });
  });

  it('does not count by its own number', () => {
    const below = '\n\nDe wachtkamer is verbouwd.\n';
    expect(seen(`# Notitie\n\n## Vier onderwerpen${below}`, 'portfolio').status).toBe('present');
    expect(seen(`# Notitie\n\n## 4. Onderwerpen${below}`, 'portfolio').status).not.toBe('present');
  });

  it('may be a label in bold, which says nothing before its sentence', () => {
    expect(seen('**Monitoring.** De GGD volgt later.', 'evaluation').status).toBe('deferred');
  });
});

describe('the past', () => {
  it('is a part where it is told, and nothing where it is over', () => {
    expect(seen('De partijen spraken af: besluiten bij consensus.', 'decisionMaking').status).toBe('partial');
    expect(seen('Er was een stuurgroep.', 'meetings').status).toBe('absent');
  });
});

describe('a denial', () => {
  it('is about what comes right after it', () => {
    expect(seen('Er is geen convenant.', 'legalForm').status).toBe('absent');
    const text = 'Zonder zware structuur of veel vergaderingen vooraf sluiten de partijen een convenant.';
    expect(seen(text, 'legalForm').status).toBe('present');
  });
});

describe('several documents of one region', () => {
  it('are read as one', () => {
    const surveyed = surveyTogether(
      [
        '# Plan\n\nDe besluitvorming staat in het convenant.',
        '# Convenant\n\nBesluiten nemen we bij consensus.',
      ],
      options,
    );
    if ('problem' in surveyed) throw new Error(surveyed.problem);
    const found = surveyed.aspects.find(({ aspect }) => aspect === 'decisionMaking');
    expect(found).toMatchObject({ status: 'present', evidence: [{ document: 1, line: 3 }] });
  });
});

describe('a text that cannot be surveyed', () => {
  it.each([
    [
      'in German',
      'Die Gemeinden arbeiten mit dem Verein zusammen und sind für das Programm verantwortlich.',
      'other-language',
    ],
    [
      'in French',
      'Les communes et les hôpitaux travaillent dans une alliance pour la santé des habitants.',
      'other-language',
    ],
    ['too long', 'De stuurgroep besluit. '.repeat(50_000), 'too-long'],
    [
      'with a table of 10,000 rows',
      `| A | B |\n|---|---|\n${'| de | het |\n'.repeat(10_000)}`,
      'too-many-rows',
    ],
    [
      'with as long a table without bars in front',
      `A | B\n---|---\n${'de | het\n'.repeat(10_000)}`,
      'too-many-rows',
    ],
    ['without words', '1 2 3', 'no-words'],
  ])('%s', (_, text, problem) => {
    expect(survey(text, options)).toMatchObject({ problem });
  });
});

describe('a list or heading that is about something else', () => {
  it('says nothing of the field where the list names the themes', () => {
    const list = '\n\n- ouderenzorg en welzijn\n- jeugdhulp en onderwijs\n';
    expect(seen(`Wij werken aan vier thema's:${list}`, 'scope').status).toBe('absent');
    expect(seen(`Deze organisaties doen mee:${list}`, 'scope').status).toBe('present');
  });

  it('says nothing of the themes in a sentence without a word of them', () => {
    expect(seen('## Waar werken we aan?\n\nIn december tekenen de partijen.\n', 'portfolio').status).toBe(
      'absent',
    );
    expect(seen('## Waar werken we aan?\n\n- minder vallen\n- langer thuis\n', 'portfolio').status).toBe(
      'present',
    );
  });

  it('makes of a weak word no agreement that comes later', () => {
    expect(seen('Later staat hier welke wijken meedoen.', 'scale').status).toBe('absent');
  });

  it('takes a column with a rhythm for meetings', () => {
    const table = '| Overleg | Wie | Hoe vaak |\n|---|---|---|\n| Kern | bestuurders | 2 x per jaar |\n';
    expect(seen(table, 'meetings').status).toBe('present');
  });
});
