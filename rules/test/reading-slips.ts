import { wholePlan } from './harness/plan.ts';

export const partijen = wholePlan.slice(
  wholePlan.indexOf('  - id: thuiszorg'),
  wholePlan.indexOf('urgentie-en'),
);
const unreadable = (line: number, detail: string) => `Regel ${line} is niet te lezen: ${detail}.`;
const quote = 'Zet de hele tekst tussen aanhalingstekens.';
const quoteIt = 'zet de hele tekst tussen aanhalingstekens';
const longDash = 'Dit streepje (–) komt uit een tekstverwerker. Begin een lijst met een gewoon streepje (-).';

export interface Slip {
  /** What the author types, and where. */
  readonly typed: string;
  readonly instead: string;
  readonly at: string;
  readonly rule: string;
  readonly says: string;
  /** What the safe fix makes of it; absent when there is none. */
  readonly mended?: string;
}

const frontmatter = 'frontmatter-unreadable';

export const slips: readonly Slip[] = [
  {
    instead: '  naam: Oost\n',
    typed: "  naam: 's-Hertogenbosch\n",
    at: "'s-Hertogenbosch",
    rule: frontmatter,
    says: `Deze naam begint met een apostrof. Zet hem tussen dubbele aanhalingstekens: "'s-Hertogenbosch".`,
    mended: `  naam: "'s-Hertogenbosch"\n`,
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: Samen: gezond',
    at: 'Samen: gezond',
    rule: frontmatter,
    says: `In deze tekst staat een dubbele punt. ${quote}`,
    mended: 'titel: "Samen: gezond"',
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie:\n    Let op: te veel ouderen vallen\n',
    at: 'Let op: te veel ouderen vallen',
    rule: frontmatter,
    says: `In deze tekst staat een dubbele punt. ${quote}`,
    mended: '  urgentie:\n    "Let op: te veel ouderen vallen"\n',
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: “Samen: gezond”',
    at: '“Samen: gezond”',
    rule: frontmatter,
    says: unreadable(
      4,
      'deze aanhalingstekens komen uit een tekstverwerker; gebruik rechte aanhalingstekens (")',
    ),
  },
  {
    instead: 'eenvoudig:\n  reden: Twee partijen en geen gezamenlijk geld\n',
    typed: 'eenvoudig: {reden: vier partijen, geen geld}\n',
    at: 'geen geld',
    rule: 'value-cut-at-comma',
    says: 'Na de komma is "geen geld" een los veld geworden. Zet de hele zin tussen aanhalingstekens.',
    mended: 'eenvoudig: {reden: "vier partijen, geen geld"}\n',
  },
  {
    instead: 'fase: pril\n',
    typed: 'fase: pril\nversie: 1.10\n',
    at: '1.10',
    rule: 'number-shortened',
    says: '"1.10" wordt gelezen als het getal 1,1. Zet het tussen aanhalingstekens.',
    mended: 'fase: pril\nversie: "1.10"\n',
  },
  {
    instead: 'fase: pril\n',
    typed: 'fase: pril\ncontact: +31612345678\n',
    at: '+31612345678',
    rule: 'number-shortened',
    says: '"+31612345678" wordt gelezen als het getal 31612345678. Zet het tussen aanhalingstekens.',
    mended: 'fase: pril\ncontact: "+31612345678"\n',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  inwoners: 350.000\n',
    at: '350.000',
    rule: 'number-shortened',
    says: '"350.000" wordt gelezen als het getal 350. Schrijf 350000 als dat bedoeld is.',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  inwoners: 1.250\n',
    at: '1.250',
    rule: 'number-shortened',
    says: '"1.250" wordt gelezen als het getal 1,25. Schrijf 1250 als dat bedoeld is.',
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: Afspraken van tafel #1',
    at: 'Afspraken van tafel',
    rule: 'value-cut-at-hash',
    says: 'Alles na # wordt niet gelezen: "#1". Hoort dit bij de tekst? Zet er dan aanhalingstekens om.',
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: #ouderen vallen\n',
    at: '#ouderen vallen',
    rule: 'value-cut-at-hash',
    says: 'Alles na # wordt niet gelezen: "#ouderen vallen". Hoort dit bij de tekst? Zet er dan aanhalingstekens om.',
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: !belangrijk Te veel ouderen vallen\n',
    at: '!belangrijk Te veel ouderen vallen',
    rule: 'tag-swallows-text',
    says: `Een uitroepteken vooraan heeft hier een eigen betekenis: "!belangrijk" valt weg. ${quote}`,
    mended: '  urgentie: "!belangrijk Te veel ouderen vallen"\n',
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: &Samen tegen vallen\n',
    at: '&Samen tegen vallen',
    rule: frontmatter,
    says: unreadable(19, `een &-teken vooraan heeft een eigen betekenis; ${quoteIt}`),
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: & samen tegen vallen\n',
    at: '& samen tegen vallen',
    rule: frontmatter,
    says: unreadable(19, `een tekst kan niet met dit teken beginnen; ${quoteIt}`),
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: * samen tegen vallen\n',
    at: '* samen tegen vallen',
    rule: frontmatter,
    says: `Deze tekst begint met een sterretje. ${quote}`,
    mended: '  urgentie: "* samen tegen vallen"\n',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  gemeenten:\n    – Oost\n    – West\n',
    at: '– Oost\n    – West',
    rule: 'list-with-long-dash',
    says: longDash,
    mended: '  naam: Oost\n  gemeenten:\n    - Oost\n    - West\n',
  },
  {
    instead: partijen,
    typed: partijen.replaceAll('- id', '– id'),
    at: '– id: thuiszorg',
    rule: 'list-with-long-dash',
    says: longDash,
    mended: partijen,
  },
  {
    instead: partijen,
    typed: '  • id: thuiszorg\n  • id: gemeente\n',
    at: '• id: thuiszorg\n  • id: gemeente',
    rule: 'list-with-long-dash',
    says: longDash.replace('streepje (–)', 'bolletje (•)'),
    mended: '  - id: thuiszorg\n  - id: gemeente\n',
  },
  {
    instead: '  - id: gemeente\n',
    typed: '  – id: gemeente\n',
    at: '– id: gemeente',
    rule: 'list-with-long-dash',
    says: longDash,
    mended: '  - id: gemeente\n',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  gemeenten:\n    -Oost\n    -West\n',
    at: '-Oost',
    rule: frontmatter,
    says: unreadable(12, 'na het streepje van een lijst hoort een spatie'),
  },
  {
    instead: partijen,
    typed: partijen.replaceAll('- id', ' -id'),
    at: '-id: thuiszorg',
    rule: frontmatter,
    says: unreadable(12, 'na het streepje van een lijst hoort een spatie'),
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  gemeenten:\n    * Oost\n    * West\n',
    at: '* Oost',
    rule: frontmatter,
    says: unreadable(12, 'begin een lijst met een streepje (-), niet met een sterretje'),
  },
  {
    instead: '  naam: Oost\n',
    typed: '\u00a0\u00a0naam: Oost\n\u00a0\u00a0indeling: ggd\n',
    at: '\u00a0\u00a0',
    rule: frontmatter,
    says: 'Voor deze regel staat een harde spatie uit een tekstverwerker. Gebruik gewone spaties.',
    mended: '  naam: Oost\n  indeling: ggd\n',
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel:\u00a0Valpreventie Oost',
    at: 'titel:\u00a0Valpreventie Oost',
    rule: frontmatter,
    says: unreadable(
      4,
      'na de dubbele punt staat een harde spatie uit een tekstverwerker; gebruik een gewone spatie',
    ),
  },
  {
    instead: '  naam: Oost\n',
    typed: '\tnaam: Oost\n\tindeling: ggd\n',
    at: '\t',
    rule: frontmatter,
    says: 'Deze regel begint met een tab. Gebruik spaties.',
    mended: '  naam: Oost\n  indeling: ggd\n',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n\t# nog te kiezen\n\tindeling: ggd\n',
    at: '\t',
    rule: frontmatter,
    says: 'Deze regel begint met een tab. Gebruik spaties.',
    mended: '  naam: Oost\n  # nog te kiezen\n  indeling: ggd\n',
  },
  {
    instead: 'fase: pril\n',
    typed: "fase: pril\nportfolio:\n  thema's:\n    - naam: Vallen\n",
    at: "thema's",
    rule: 'unknown-key',
    says: `Schrijf "thema's" als "themas".`,
    mended: 'fase: pril\nportfolio:\n  themas:\n    - naam: Vallen\n',
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam:Oost\n',
    at: 'naam:Oost',
    rule: frontmatter,
    says: 'Na de dubbele punt hoort een spatie.',
    mended: '  naam: Oost\n',
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel:Valpreventie Oost',
    at: 'titel:Valpreventie Oost',
    rule: frontmatter,
    says: 'Na de dubbele punt hoort een spatie.',
    mended: 'titel: Valpreventie Oost',
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: *let op* te veel ouderen vallen\n',
    at: '*let op* te veel ouderen vallen',
    rule: frontmatter,
    says: `Deze tekst begint met een sterretje. ${quote}`,
    mended: '  urgentie: "*let op* te veel ouderen vallen"\n',
  },
  {
    instead: 'titel: Valpreventie Oost\n',
    typed: 'titel: Valpreventie Oost\ntitel: Vallen\n',
    at: 'titel',
    rule: frontmatter,
    says: 'Het veld "titel" staat er twee keer. Wat klopt?',
  },
  {
    instead: 'fase: pril\n',
    typed: 'fase: pril\nx-volgorde:\n  1: bellen\n  "1": mailen\n',
    at: '"1"',
    rule: frontmatter,
    says: 'Het veld "1" staat er twee keer. Wat klopt?',
  },
  {
    instead: 'convenant: 1\n',
    typed: '%YAML 1.1\nconvenant: 1\n',
    at: '%YAML 1.1',
    rule: frontmatter,
    says: unreadable(2, 'een regel die met % begint, hoort hier niet'),
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: "Valpreventie Oost',
    at: '"Valpreventie Oost',
    rule: frontmatter,
    says: unreadable(4, 'het aanhalingsteken aan het begin wordt niet gesloten'),
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: "Samen" in Oost',
    at: '"Samen" in Oost',
    rule: frontmatter,
    says: unreadable(
      4,
      "na het sluitende aanhalingsteken staat nog tekst; zet de hele tekst tussen enkele aanhalingstekens (')",
    ),
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  gemeenten: [Oost, West\n',
    at: '[Oost, West',
    rule: frontmatter,
    says: unreadable(11, 'deze haak wordt niet gesloten'),
  },
  {
    instead: '  naam: Oost\n',
    typed: '  naam: Oost\n  gemeenten: [wijk #1, West]\n',
    at: '[wijk #1, West]',
    rule: frontmatter,
    says: unreadable(
      11,
      'wat na # staat wordt niet gelezen, ook de haak niet; zet de tekst met # tussen aanhalingstekens',
    ),
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: [concept] Valpreventie Oost',
    at: '[concept] Valpreventie Oost',
    rule: frontmatter,
    says: unreadable(4, `een tekst kan niet met een haak beginnen; ${quoteIt}`),
  },
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel: {{titel}}',
    at: '{titel}',
    rule: frontmatter,
    says: unreadable(4, 'de naam van een veld is een gewoon woord'),
  },
  ...['@loket', '`loket`', '>65 jaar', '?', '%5'].map((text) => ({
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: `  urgentie: ${text}\n`,
    at: text,
    rule: frontmatter,
    says: unreadable(19, `een tekst kan niet met dit teken beginnen; ${quoteIt}`),
  })),
  {
    instead: '  eigenaar: thuiszorg\n',
    typed: '  eigenaar: -\n',
    at: '-',
    rule: frontmatter,
    says: unreadable(
      28,
      'na de dubbele punt staat een streepje; een lijst begint op een nieuwe regel, een tekst tussen aanhalingstekens',
    ),
  },
  {
    instead: '  urgentie: Te veel ouderen vallen\n',
    typed: '  urgentie: "Route C:\\zorg"\n',
    at: '\\',
    rule: frontmatter,
    says: unreadable(19, 'tussen dubbele aanhalingstekens heeft \\ een eigen betekenis; schrijf \\\\'),
  },
  ...[
    ['  frequentie: jaarlijks\n', '  frequentie: jaarlijks\n ', ' eigenaar: thuiszorg'],
    ['  frequentie: jaarlijks\n  ', '  frequentie: jaarlijks\n ', 'eigenaar: thuiszorg'],
    ['  - id: thuiszorg\n    ', '  - id: thuiszorg\n   ', 'naam: Thuiszorg Oost'],
    ['  - id: thuiszorg\n    ', '  - id: thuiszorg\n     ', 'naam: Thuiszorg Oost'],
    ['fase: pril\n', 'fase: pril\n ', 'eenvoudig:'],
  ].map(([instead = '', typed = '', at = '']) => ({
    instead,
    typed,
    at: at.trim(),
    rule: frontmatter,
    says: unreadable(lineOf(at), 'deze regel springt anders in dan de regels erboven'),
  })),
  {
    instead: 'titel: Valpreventie Oost',
    typed: 'titel Valpreventie Oost',
    at: 'titel Valpreventie Oost',
    rule: frontmatter,
    says: unreadable(4, 'na de naam van een veld hoort een dubbele punt'),
  },
];

function lineOf(typed: string): number {
  return wholePlan.slice(0, wholePlan.indexOf(typed.trim())).split('\n').length;
}
