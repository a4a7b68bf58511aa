/*
 * The words of the vocabulary are slugs. Most read well with spaces for hyphens; these do not: accents that a slug
 * cannot have, abbreviations, and words that keep their hyphen.
 */

const spelling: ReadonlyMap<string, string> = new Map([
  // accents and commas
  ['clienten', 'cliënten'],
  ['coordinerend', 'coördinerend'],
  ['een-stem', 'één stem'],
  ['inwoners-en-patienten', 'inwoners en patiënten'],
  ['lokaal-tenzij', 'lokaal, tenzij'],
  ['local-unless', 'local, unless'],
  ['patienten', 'patiënten'],
  ['regionaal-tenzij', 'regionaal, tenzij'],
  ['regional-unless', 'regional, unless'],
  // abbreviations
  ['azwa', 'AZWA'],
  ['cahn', 'CAHN'],
  ['cimo', 'CIMO'],
  ['gala', 'GALA'],
  ['ggd', 'GGD'],
  ['iza', 'IZA'],
  ['iza-partijen', 'IZA-partijen'],
  ['iza-signatories', 'IZA signatories'],
  ['nao', 'NAO'],
  ['oor', 'OOR'],
  ['out-of-hours-gp', 'out-of-hours GP'],
  ['phm-index', 'PHM-index'],
  ['rav', 'RAV'],
  ['rijk', 'Rijk'],
  ['roaz', 'ROAZ'],
  ['spuk', 'SPUK'],
  ['taz', 'TAZ'],
  ['vsv', 'VSV'],
  ['wozo', 'WOZO'],
  ['zn-vng', 'ZN/VNG'],
  // hyphens that stay
  ['binnen-en-buitenkring', 'binnen- en buitenkring'],
  ['by-law', 'by law'],
  ['co-chairs', 'co-chairs'],
  ['long-term-care', 'long-term care'],
  ['regio-liaison', 'regio-liaison'],
  ['self-evaluation', 'self-evaluation'],
  ['x-curve', 'X-curve'],
  // two poles
  ['bovenaf-onderop', 'van bovenaf – van onderop'],
  ['behoefte-borging', 'behoefte – borging'],
  ['cocreatie-representatie', 'cocreatie – representatie'],
  ['cocreation-representation', 'co-creation – representation'],
  ['focus-breadth', 'focus – breadth'],
  ['focus-breedte', 'focus – breedte'],
  ['formal-informal', 'formal – informal'],
  ['formeel-informeel', 'formeel – informeel'],
  ['homogeen-divers', 'homogeen – divers'],
  ['homogeneous-diverse', 'homogeneous – diverse'],
  ['need-institution', 'need – institution'],
  ['room-frameworks', 'room – frameworks'],
  ['ruimte-kaders', 'ruimte – kaders'],
  ['steering-following', 'steering – following'],
  ['sturen-volgen', 'sturen – volgen'],
  ['taak-opgave', 'taak – opgave'],
  ['task-challenge', 'task – challenge'],
  ['top-down-bottom-up', 'top down – bottom up'],
]);

/** A word of the vocabulary as one reads it: `uit-de-leden` is "uit de leden". */
export function readable(word: string): string {
  return spelling.get(word) ?? word.replaceAll('-', ' ');
}
