/*
 * How wide each character is in Arial, Helvetica and Liberation Sans, which share their widths, in thousandths of the
 * size of the letter. There is no page to measure on: a picture is also made where there is no browser.
 */

type Widths = ReadonlyMap<string, number>;

export const regular: Widths = byCharacter({
  191: "'",
  222: 'ijl‘’‚',
  260: '|',
  278: ' !,./:;I[\\]ft·\u00a0',
  333: '()-`r¡²³´“”„',
  334: '{}',
  350: '•',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyz',
  549: '±÷',
  556: '#$0123456789?L_abdeghnopqu£§«»–€',
  584: '+<=>~×',
  611: 'FTZ¿ßø',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  737: '©®',
  778: 'GOQØ',
  833: 'Mm',
  834: '¼½¾',
  889: '%æ',
  944: 'Wœ',
  1000: 'ÆŒ—…™←→',
  1015: '@',
});

export const bold: Widths = byCharacter({
  238: "'",
  278: ' ,./I\\ijl·‘’‚\u00a0',
  280: '|',
  333: '!()-:;[]`ft¡²³´',
  350: '•',
  389: '*r{}',
  400: '°',
  474: '"',
  500: 'z“”„',
  549: '±÷',
  556: '#$0123456789J_aceksvxy£§«»–€',
  584: '+<=>^~×',
  611: '?FLTZbdghnopqu¿ßø',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  737: '©®',
  778: 'GOQwØ',
  833: 'M',
  834: '¼½¾',
  889: '%mæ',
  944: 'Wœ',
  975: '@',
  1000: 'ÆŒ—…™←→',
});

function byCharacter(byWidth: Readonly<Record<number, string>>): Widths {
  return new Map(
    Object.entries(byWidth).flatMap(([width, characters]) =>
      [...characters].map((character) => [character, Number(width)] as const),
    ),
  );
}
