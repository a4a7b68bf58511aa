import { defineRule, insteadAt, isAfter, type Spot, titleOf } from '@regiolint/engine/rule';

export default defineRule({
  id: 'date-order',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [
    '/validFrom',
    '/validUntil',
    '/adoptedOn',
    '/documentStatus',
    '/reviewBy',
    '/financing/sources/*/period/from',
    '/financing/sources/*/period/until',
    '/legalForm/period/from',
    '/legalForm/period/until',
  ],
  messages: {
    default: {
      nl: '"{field}" ({date}) ligt vóór "{otherField}" ({otherDate}). Welke datum klopt?',
      en: '"{field}" ({date}) lies before "{otherField}" ({otherDate}). Which date is right?',
    },
    'adopted-later': {
      nl: 'De datum van vaststelling ({date}) ligt in de toekomst. Is dit nog een concept?',
      en: 'The date of adoption ({date}) lies in the future. Is this still a draft?',
    },
  },
  check(plan, report) {
    const inOrder = (first: Dated, last: Dated) => {
      if (!first.data || !last.data || !isAfter(first.data, last.data)) return;
      const values = {
        field: titleOf(last.pointer),
        date: { date: last.data },
        otherField: titleOf(first.pointer),
        otherDate: { date: first.data },
      };
      report('default', { at: last.value(), values });
    };
    inOrder(plan.at('/validFrom'), plan.at('/validUntil'));
    inOrder(plan.at('/reviewBy'), plan.at('/validUntil'));
    for (const pattern of ['/financing/sources/*/period', '/legalForm/period'] as const) {
      for (const period of plan.each(pattern)) {
        const { from, until } = period.data;
        inOrder(
          { pointer: `${period.pointer}/from`, data: from, value: () => period.value('from') },
          { pointer: `${period.pointer}/until`, data: until, value: () => period.value('until') },
        );
      }
    }
    const adopted = plan.at('/adoptedOn');
    if (plan.covenant.documentStatus === 'adopted' && adopted.data && isAfter(adopted.data, plan.today)) {
      const at = adopted.value();
      const suggest = insteadAt(plan, '/documentStatus', [
        plan.words.word('/documentStatus', 'for-decision'),
      ]);
      report('adopted-later', { at, values: { date: { date: adopted.data } }, suggest });
    }
  },
});

interface Dated {
  readonly pointer: string;
  readonly data: string | undefined;
  value(): Spot;
}
