import { dayAfter, defineRule, isBefore, isSettled, latest, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'governance-unfunded-period',
  aspect: 'financing',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[kompas] "Kies tussen tijdelijke en/of structurele financiering van de regionale governance"',
  reads: [
    '/financing/sources/*/covers',
    '/financing/sources/*/duration',
    '/financing/sources/*/period/until',
    '/validUntil',
  ],
  quietWhen: ['temporary-money-ends-soon'],
  messages: {
    default: {
      nl: 'Vanaf {date} is er geen geldbron voor de governance genoemd; het plan loopt tot {until}. Wie betaalt die periode?',
      en: 'From {date} no source is named for the governance; the plan runs until {until}. Who pays for that period?',
    },
  },
  check(plan, report) {
    const { validUntil, financing } = plan.covenant;
    if (!isSettled(plan, 'financing') || validUntil === undefined) return;
    const sources = present(financing?.sources).filter(({ covers }) => covers?.includes('governance'));
    if (sources.some(({ duration }) => duration === 'structural')) return;
    const ends = plan
      .each('/financing/sources/*/period/until')
      .filter(({ indexes: [index = -1] }) => financing?.sources?.[index]?.covers?.includes('governance'));
    const [last] = [...ends].sort((a, b) => (latest(a.data) < latest(b.data) ? 1 : -1));
    if (!last || ends.length < sources.length || !isBefore(last.data, validUntil)) return;
    report('default', {
      at: last.value(),
      values: { date: { date: dayAfter(last.data) }, until: { date: validUntil } },
    });
  },
});
