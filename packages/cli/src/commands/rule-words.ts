/** What the command line calls the natures and phases of rules. */
export const ruleWords = {
  wrong: { nl: 'klopt niet', en: 'not right' },
  question: { nl: 'vraag', en: 'question' },
  deepening: { nl: 'verdieping', en: 'deeper' },
  emerging: { nl: 'vanaf pril', en: 'from emerging' },
  developing: { nl: 'vanaf in ontwikkeling', en: 'from developing' },
  mature: { nl: 'vanaf volwassen', en: 'from mature' },
};
