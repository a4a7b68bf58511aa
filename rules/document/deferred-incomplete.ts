import { defineRule, titleOfDeferred } from '@regiolint/engine/rule';

export default defineRule({
  id: 'deferred-incomplete',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[berenschot] "Deze concretisering wordt vaak onderwerp van de werkagenda 2024"',
  reads: [
    '/{aspect}/deferred/until',
    '/{aspect}/deferred/owner',
    '/purpose/goals/*/kpisDeferred/until',
    '/purpose/goals/*/kpisDeferred/owner',
  ],
  messages: {
    owner: {
      nl: 'Wie pakt "{aspect}" op?',
      en: 'Who takes up "{aspect}"?',
    },
    until: {
      nl: 'Wanneer komt "{aspect}" terug op de agenda?',
      en: 'When is "{aspect}" back on the agenda?',
    },
    both: {
      nl: 'Wie pakt "{aspect}" op, en wanneer komt het terug op de agenda?',
      en: 'Who takes up "{aspect}", and when is it back on the agenda?',
    },
  },
  check(plan, report) {
    const deferrals = [...plan.each('/{aspect}/deferred'), ...plan.each('/purpose/goals/*/kpisDeferred')];
    for (const deferral of deferrals) {
      const { until, owner } = deferral.data;
      const values = { aspect: titleOfDeferred(deferral.pointer) };
      if ((until ?? owner) === undefined) report('both', { at: deferral.key(), values });
      else if (owner === undefined) report('owner', { at: deferral.key(), values });
      else if (until === undefined) report('until', { at: deferral.key(), values });
    }
  },
});
