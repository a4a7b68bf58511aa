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
      nl: 'Schrijf "{value}" als jaar-maand of jaar-maand-dag, bijvoorbeeld {example}.',
      en: 'Write "{value}" as year-month or year-month-day, for example {example}.',
    },
    spaces: {
      nl: 'Om "{value}" staan spaties die er niet bij horen.',
      en: 'Around "{value}" there are spaces that do not belong to it.',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('refused')) {
      const { field, value, typed = '' } = fault;
      if (field.type !== 'month-or-date' || typeof value === 'object') continue;
      const bare = String(value).trim();
      if (isDate(bare)) {
        report('spaces', { at, values: { value: bare }, fix: plan.edits.replace([at.pointer], bare) });
        continue;
      }
      const { iso, isCertain, readings } = readDate(bare);
      const fix = isCertain ? plan.edits.replace([at.pointer], iso) : undefined;
      const suggest = isCertain ? [] : instead(plan, at, readings);
      report('default', { at, values: { value: excerpt(unquoted(typed)), example: iso }, fix, suggest });
    }
  },
});
