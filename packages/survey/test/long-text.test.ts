import { parseWithRemark } from '@regiolint/engine/remark';
import { describe, expect, it } from 'vitest';
import { type AspectSeen, parsePlainText, survey } from '../src/index.ts';

function seen(text: string, aspect: string, parseMarkdown = parseWithRemark): AspectSeen {
  const surveyed = survey(text, { parseMarkdown, language: 'nl' });
  if ('problem' in surveyed) throw new Error(surveyed.problem);
  const found = surveyed.aspects.find((one) => one.aspect === aspect);
  if (!found) throw new Error(aspect);
  return found;
}

const plain = (text: string, aspect: string) => seen(text, aspect, parsePlainText);

describe('what says nothing of its own', () => {
  it.each([
    ['a list of links within the document', '- [3.1 Voorzitter 7](#_Toc1)\n- [3.2 Besluiten 8](#_Toc2)\n'],
    ['lines with dots', '3.1 Voorzitter ........ 7\n3.2 Besluiten ......... 8\n'],
    ['lines with a page below its heading', '## Inhoudsopgave\n\n3.1 Voorzitter 7\n3.2 Besluiten 8\n'],
    [
      'a list of sources',
      '## Bijlage 2. Bronnen\n\n- Universiteit Oost, *Een onafhankelijke voorzitter*, 2023\n',
    ],
    ['a chapter below it', '## Bronnen\n\n### Boeken\n\nDe voorzitter rouleert.\n'],
  ])('%s', (_, text) => {
    expect(seen(`# Regioplan\n\n${text}`, 'chair').status).toBe('absent');
    expect(seen(`# Regioplan\n\n${text}\n## Zo werken we\n\nDe voorzitter rouleert.\n`, 'chair').status).toBe(
      'present',
    );
  });

  it('is a list of contents without dots, and a list of abbreviations in columns', () => {
    const contents = 'Inhoud\n\n1 Inleiding 4\n2 De voorzitter rouleert 7\n3 Geld 9\n4 Bronnen 9\n';
    expect(plain(contents, 'chair').status).toBe('absent');
    const letters =
      'Bijlage 1 Lijst van afkortingen\n\nCBS    Bureau van de statistiek\nVZ     De voorzitter rouleert\n';
    expect(plain(letters, 'chair').status).toBe('absent');
  });

  it('is what a converter puts behind a heading', () => {
    expect(seen('## Bronnen {#bronnen .unnumbered}\n\nDe voorzitter rouleert.\n', 'chair').status).toBe(
      'absent',
    );
    const heading = '# Samen Loket\n\n## Intentieverklaring {#intentieverklaring}\n\nWij gaan aan de slag.\n';
    expect(seen(heading, 'legalForm').evidence[0]?.quote).toBe('Intentieverklaring');
  });

  it('is no note, which stands at the end, below whatever heading is there', () => {
    const text = 'Zo werken we.[^1]\n\n## Bronnen\n\n- Een boek\n\n[^1]: De voorzitter rouleert.\n';
    expect(seen(text, 'chair').status).toBe('present');
  });

  it('is no list with a link out of the document, or a number in a sentence', () => {
    expect(seen('- [De voorzitter rouleert](https://voorbeeld.nl)\n', 'chair').status).toBe('present');
    expect(seen('De voorzitter rouleert sinds 2024\n', 'chair').status).toBe('present');
  });
});

describe('the first quote', () => {
  const passing = 'De raad van toezicht van het ziekenhuis koos vorig jaar een nieuwe voorzitter.';
  const filling = 'In de streek wonen veel ouderen, en de wegen zijn er smal en bochtig. '.repeat(12);
  const quotes = (text: string) => seen(text, 'chair').evidence.map(({ quote }) => quote);

  it('is that below a heading of its own', () => {
    const text = `${passing}\n\n${filling}\n\n## Voorzitter\n\nDe voorzitter rouleert ieder jaar.\n`;
    expect(quotes(text)[0]).toBe('De voorzitter rouleert ieder jaar.');
  });

  it('is that where more is said of it', () => {
    const text = `${passing}\n\n${filling}\n\nDe voorzitter rouleert ieder jaar. Wethouders leveren om de beurt de voorzitter. De vergadering wordt voorgezeten door wie aan de beurt is.\n`;
    expect(quotes(text)[0]).not.toBe(passing);
  });
});

describe('text without marks', () => {
  const text =
    'Governance\nDe stuurgroep ver-\ngadert elke maand.\n• Een onafhankelijke voorzitter leidt het overleg.\n• Iedereen doet mee.\n';

  it('is read line by line, and broken words are put together', () => {
    expect(plain(text, 'meetings').status).toBe('present');
    expect(plain(text, 'chair')).toMatchObject({ status: 'present', evidence: [{ line: 4 }] });
  });

  const page = (nr: number, ...lines: string[]) => [
    'Regioplan Zuidland: samen besluiten',
    '',
    ...lines,
    ...Array(16).fill('De weg is smal.'),
    '',
    `Pagina ${nr} van 4`,
    '',
  ];

  it('goes on over the end of a page, without its head and foot', () => {
    const pages = [
      ...page(1, 'De wachtkamer is verbouwd.'),
      ...page(2, 'De wachtkamer is verbouwd.').slice(0, -4),
      'In dit gebied is afgesproken dat de voorzitter van de',
      '',
      'Pagina 2 van 4',
      '',
      'Regioplan Zuidland: samen besluiten',
      '',
      'stuurgroep elk jaar rouleert.',
      ...page(3).slice(2),
      ...page(4),
    ].join('\n');
    expect(plain(pages, 'chair').evidence[0]?.quote).toBe(
      'In dit gebied is afgesproken dat de voorzitter van de stuurgroep elk jaar rouleert.',
    );
    expect(plain(pages, 'decisionMaking').status).toBe('absent');
  });

  it('reads the items of a lettered list and the rows of a table one by one', () => {
    for (const mark of ['a.', 'a)', '1.']) {
      const other = mark.replace('a', 'b').replace('1', '2');
      const list = `We spreken af:\n${mark} we zijn er altijd;\n${other} de voorzitter is onafhankelijk.\n`;
      expect(plain(list, 'chair').evidence.map(({ quote }) => quote)).toEqual([
        'de voorzitter is onafhankelijk.',
      ]);
    }
    const table = 'Rol           Wie\nVoorzitter    wethouder van Streekdam\nSecretaris    Jan\n';
    expect(plain(table, 'chair').evidence.map(({ quote }) => quote)).toEqual([
      'Voorzitter wethouder van Streekdam',
    ]);
  });

  it('gives a list the sentence before it', () => {
    const list = 'Dit werken we later uit:\n• de begroting\n• het mandaat van de leden\n';
    expect(plain(list, 'mandate').status).toBe('deferred');
  });

  it('quotes a word whole that was broken off', () => {
    expect(plain('De voorzit-\nter is een wethouder.\n', 'chair').evidence[0]?.quote).toBe(
      'De voorzitter is een wethouder.',
    );
    expect(plain('De voorzitter komt uit Sint-\nWendel.\n', 'chair').evidence[0]?.quote).toBe(
      'De voorzitter komt uit Sint-Wendel.',
    );
  });

  it('does not take a page number or a line of contents for a sentence', () => {
    expect(plain('8.1 De voorzitter rouleert .......... 14\n\n14\n', 'chair').status).toBe('absent');
  });
});
