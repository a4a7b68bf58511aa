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

  it('does not take a page number or a line of contents for a sentence', () => {
    expect(plain('8.1 De voorzitter rouleert .......... 14\n\n14\n', 'chair').status).toBe('absent');
  });
});
