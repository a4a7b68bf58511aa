import { defineRule, excerpt, instead, isDate, readDate, unquoted } from '@regiolint/engine/rule';

export default defineRule({
  id: 'date-form',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [
    '/adoptedOn',
    '/validFrom',
    '/validUntil',
    '/reviewBy',
    '/regionalPicture/date',
    '/form/changedOn',
    '/parties/*/signedOn',
    '/exceptions/*/until',
    '/{aspect}/deferred/until',
    '/purpose/goals/*/until',
    '/purpose/goals/*/kpisDeferred/until',
    '/portfolio/themes/*/start',
    '/financing/sources/*/period/from',
    '/financing/sources/*/period/until',
    '/financing/sources/*/followUp/decideBy',
    '/financing/sources/*/followUp/decidedOn',
    '/composition/perspectives/*/mandate/until',
    '/chair/until',
    '/meetings/calendar/*/when',
    '/mandate/until',
    '/evaluation/nextOn',
    '/evaluation/kpis/*/measuredOn',
    '/coherence/connections/*/checkedOn',
    '/legalForm/period/from',
    '/legalForm/period/until',
  ],
  quietWhen: ['number-shortened'],
  messages: {
    default: {
      nl: 'Schrijf "{value}" als jaar-maand-dag, bijvoorbeeld {example}.',
      en: 'Write "{value}" as year-month-day, for example {example}.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('refused')) {
      const { field, value, typed = '' } = fault;
      if (field.type !== 'month-or-date' || typeof value === 'object') continue;
      const { iso, isCertain } = readDate(String(value));
      const fix = isCertain ? plan.edits.replace([at.pointer], iso) : undefined;
      const suggest = isCertain ? [] : instead(plan, at, readings(String(value)));
      report('default', { at, values: { value: excerpt(unquoted(typed)), example: iso }, fix, suggest });
    }
  },
});

/** A day in figures, day first and month first, as far as there are such days. */
function readings(text: string): readonly string[] {
  const [, one = '', two = '', year = ''] =
    /^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$/.exec(text.trim()) ?? [];
  if (year === '') return [];
  const pad = (figures: string) => figures.padStart(2, '0');
  const days = [`${year}-${pad(two)}-${pad(one)}`, `${year}-${pad(one)}-${pad(two)}`];
  return [...new Set(days)].filter(isDate);
}
