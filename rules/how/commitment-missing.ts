import { defineRule, innerParties } from '@regiolint/engine/rule';

const most = 5;

export default defineRule({
  id: 'commitment-missing',
  aspect: 'composition',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "commitment aan het kompas en de gestelde doelen"',
  reads: ['/documentStatus', '/adoptedBy', '/parties/*/ring', '/parties/*/signedOn', '/parties/*/commitment'],
  messages: {
    default: {
      nl: 'Wanneer bevestigen deze partijen de afspraken: {parties}?',
      en: 'When do these parties confirm the agreements: {parties}?',
    },
  },
  check(plan, report) {
    const { documentStatus, adoptedBy } = plan.covenant;
    if (documentStatus !== 'adopted' || adoptedBy !== undefined) return;
    const inner = new Set(innerParties(plan));
    const open = plan
      .each('/parties/*')
      .filter(({ data }) => inner.has(data) && (data.signedOn ?? data.commitment) === undefined)
      .map(({ name }) => name);
    if (open.length === 0) return;
    const others = open.length - most;
    const parties = [
      ...open.slice(0, most),
      ...(others > 0 ? [{ nl: `${others} andere`, en: others > 1 ? `${others} others` : '1 other' }] : []),
    ];
    report('default', { at: plan.at('/parties').key(), values: { parties } });
  },
});
