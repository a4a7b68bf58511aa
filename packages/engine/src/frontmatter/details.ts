import type { Words } from '@regiolint/schema';

/** What is the matter with a line that cannot be read, as a part of a sentence. */
export const unreadableDetails = {
  directive: {
    nl: 'een regel die met % begint, hoort hier niet',
    en: 'a line that starts with % does not belong here',
  },
  'no-mapping': {
    nl: 'hier horen velden te staan, elk met een naam en een dubbele punt',
    en: 'fields belong here, each with a name and a colon',
  },
  'odd-key': {
    nl: 'de naam van een veld is een gewoon woord',
    en: 'the name of a field is a plain word',
  },
  circle: {
    nl: 'deze verwijzing met een sterretje komt bij zichzelf uit',
    en: 'this reference with an asterisk leads back to itself',
  },
  anchor: {
    nl: 'een &-teken vooraan heeft een eigen betekenis; zet de hele tekst tussen aanhalingstekens',
    en: 'an & at the start has a meaning of its own; put the whole text between quotation marks',
  },
  hyphen: {
    nl: 'na het streepje van een lijst hoort een spatie',
    en: 'a space belongs after the hyphen of a list',
  },
  'hyphen-and-hard-space': {
    nl: 'na het streepje staat een harde spatie uit een tekstverwerker; gebruik een gewone spatie',
    en: 'a hard space from a word processor follows the hyphen; use a plain space',
  },
  'colon-and-hard-space': {
    nl: 'na de dubbele punt staat een harde spatie uit een tekstverwerker; gebruik een gewone spatie',
    en: 'a hard space from a word processor follows the colon; use a plain space',
  },
  'list-with-asterisks': {
    nl: 'begin een lijst met een streepje (-), niet met een sterretje',
    en: 'start a list with a hyphen (-), not with an asterisk',
  },
  'list-after-colon': {
    nl: 'na de dubbele punt staat een streepje; een lijst begint op een nieuwe regel, een tekst tussen aanhalingstekens',
    en: 'a hyphen follows the colon; a list starts on a new line, a text between quotation marks',
  },
  'curly-quotes': {
    nl: 'deze aanhalingstekens komen uit een tekstverwerker; gebruik rechte aanhalingstekens (")',
    en: 'these quotation marks come from a word processor; use straight quotation marks (")',
  },
  'open-quote': {
    nl: 'het aanhalingsteken aan het begin wordt niet gesloten',
    en: 'the quotation mark at the start is not closed',
  },
  'open-quote-above': {
    nl: 'hierboven wordt een aanhalingsteken niet gesloten',
    en: 'a quotation mark above is not closed',
  },
  'text-after-quote': {
    nl: "na het sluitende aanhalingsteken staat nog tekst; zet de hele tekst tussen enkele aanhalingstekens (')",
    en: "text follows the closing quotation mark; put the whole text between single quotation marks (')",
  },
  'open-bracket': {
    nl: 'deze haak wordt niet gesloten',
    en: 'this bracket is not closed',
  },
  'hash-in-brackets': {
    nl: 'wat na # staat wordt niet gelezen, ook de haak niet; zet de tekst met # tussen aanhalingstekens',
    en: 'what follows # is not read, nor is the bracket; put the text with # between quotation marks',
  },
  'text-after-bracket': {
    nl: 'een tekst kan niet met een haak beginnen; zet de hele tekst tussen aanhalingstekens',
    en: 'a text cannot start with a bracket; put the whole text between quotation marks',
  },
  sign: {
    nl: 'een tekst kan niet met dit teken beginnen; zet de hele tekst tussen aanhalingstekens',
    en: 'a text cannot start with this sign; put the whole text between quotation marks',
  },
  indentation: {
    nl: 'deze regel springt anders in dan de regels erboven',
    en: 'this line is indented differently from the lines above',
  },
  'second-colon': {
    nl: 'in deze tekst staat een dubbele punt; zet de hele tekst tussen aanhalingstekens',
    en: 'this text contains a colon; put the whole text between quotation marks',
  },
  'no-colon': {
    nl: 'na de naam van een veld hoort een dubbele punt',
    en: 'a colon belongs after the name of a field',
  },
  backslash: {
    nl: 'tussen dubbele aanhalingstekens heeft \\ een eigen betekenis; schrijf \\\\',
    en: 'between double quotation marks \\ has a meaning of its own; write \\\\',
  },
  'two-blocks': {
    nl: 'hier begint een tweede blok met afspraken; in één bestand staat er één, helemaal bovenaan',
    en: 'a second block of agreements starts here; one file holds one, at the very top',
  },
  'two-documents': {
    nl: 'hier begint een tweede document; in één bestand hoort er één',
    en: 'a second document starts here; one file holds one',
  },
  other: {
    nl: 'dit past niet bij wat ervoor staat',
    en: 'this does not fit what stands before it',
  },
} as const satisfies Record<string, Words>;
