/** Texts of one making. Their figures do not fall below these. */
export interface TextSet {
  readonly name: string;
  readonly folder: URL;
  readonly least: { readonly f1: number; readonly precision: number; readonly sameKind: number };
}

/** The texts, from the first that there were to the last. */
export const sets: readonly TextSet[] = [
  set('De vijf voorbeelden', 'texts/', 0.95, 0.92, 0.89),
  set('Eigen teksten, ronde 1', '../test/texts/', 0.94, 0.89, 0.9),
  set('Eigen teksten, ronde 2', '../test/texts/second/', 0.92, 0.9, 0.84),
  set('Eigen teksten, ronde 3', '../test/texts/third/', 0.86, 0.82, 0.79),
  set('Eigen teksten, ronde 4', '../test/texts/fourth/', 0.93, 0.92, 0.86),
  set('Eigen teksten, ronde 5', '../test/texts/fifth/', 0.93, 0.93, 0.86),
  set('Blinde teksten, ronde 6', '../test/texts/sixth/', 0.92, 0.91, 0.82),
  set('Blinde teksten, ronde 7', '../test/texts/seventh/', 0.92, 0.93, 0.81),
  set('Blinde teksten, ronde 8', '../test/texts/eighth/', 0.92, 0.92, 0.79),
  set('Blinde teksten, ronde 9', '../test/texts/ninth/', 0.93, 0.92, 0.71),
  set('Blinde teksten, ronde 10', '../test/texts/tenth/', 0.94, 0.94, 0.82),
  set('Blinde teksten, ronde 11', '../test/texts/eleventh/', 0.93, 0.95, 0.88),
  set('Blinde teksten, ronde 12', '../test/texts/twelfth/', 0.93, 0.95, 0.81),
  set('Blinde teksten, ronde 13', '../test/texts/thirteenth/', 0.93, 0.91, 0.76),
  set('Blinde teksten, ronde 14', '../test/texts/fourteenth/', 0.96, 0.97, 0.85),
  set('Blinde teksten, ronde 15', '../test/texts/fifteenth/', 0.92, 0.94, 0.87),
  set('Blinde teksten, ronde 16', '../test/texts/sixteenth/', 0.92, 0.94, 0.86),
  set('Blinde teksten, ronde 17', '../test/texts/seventeenth/', 0.93, 0.91, 0.9),
  set('Blinde teksten, ronde 18', '../test/texts/eighteenth/', 0.92, 0.9, 0.84),
  set('Blinde teksten, ronde 19', '../test/texts/nineteenth/', 0.95, 0.94, 0.89),
  set('Blinde teksten, ronde 20', '../test/texts/twentieth/', 0.9, 0.85, 0.84),
  set('Blinde teksten, ronde 21', '../test/texts/twentyfirst/', 0.93, 0.92, 0.86),
  set('Blinde teksten, ronde 22', '../test/texts/twentysecond/', 0.9, 0.9, 0.86),
  set('Blinde teksten, ronde 23', '../test/texts/twentythird/', 0.91, 0.88, 0.81),
  set('Blinde teksten, ronde 24', '../test/texts/twentyfourth/', 0.84, 0.83, 0.82),
  set('Blinde teksten, ronde 25', '../test/texts/twentyfifth/', 0.88, 0.85, 0.85),
  set('Blinde teksten, ronde 26', '../test/texts/twentysixth/', 0.9, 0.87, 0.82),
  set('Blinde teksten, ronde 27', '../test/texts/twentyseventh/', 0.86, 0.89, 0.87),
  set('Blinde teksten, ronde 28', '../test/texts/twentyeighth/', 0.82, 0.78, 0.76),
  set('Blinde teksten, ronde 29', '../test/texts/twentyninth/', 0.89, 0.88, 0.84),
  set('Blinde teksten, ronde 30', '../test/texts/thirtieth/', 0.76, 0.7, 0.8),
  set('Blinde teksten, ronde 31', '../test/texts/thirtyfirst/', 0.83, 0.83, 0.77),
  set('Blinde teksten, ronde 32', '../test/texts/thirtysecond/', 0.77, 0.74, 0.72),
];

/** Plans of a real length, with the lines at which a reader would point. */
export const longPlans: TextSet & { readonly leastRightPlaces: number } = {
  ...set('Lange plannen', '../test/texts/long/', 0.76, 0.64, 0.68),
  leastRightPlaces: 0.76,
};

function set(name: string, folder: string, f1: number, precision: number, sameKind: number): TextSet {
  return { name, folder: new URL(folder, import.meta.url), least: { f1, precision, sameKind } };
}
