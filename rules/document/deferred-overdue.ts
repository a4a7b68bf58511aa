import {
  aspects,
  defineRule,
  hasContent,
  isPast,
  type Plan,
  present,
  refersTo,
  titleOfDeferred,
} from '@regiolint/engine/rule';

export default defineRule({
  id: 'deferred-overdue',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source:
    '[berenschot] "kiezen ervoor dit onderdeel op te nemen in de werkagenda van 2024 en dan uit te werken"',
  reads: ['/{aspect}/deferred/until', '/purpose/goals/*/kpisDeferred/until', '/documentStatus'],
  messages: {
    default: {
      nl: '"{aspect}" was uitgesteld tot {until}. Wat is er afgesproken, of wat is de nieuwe datum?',
      en: '"{aspect}" was deferred until {until}. What was agreed, or what is the new date?',
    },
  },
  check(plan, report) {
    if (plan.covenant.documentStatus === 'expired') return;
    const deferrals = [...plan.each('/{aspect}/deferred'), ...plan.each('/purpose/goals/*/kpisDeferred')];
    for (const deferral of deferrals) {
      const { until } = deferral.data;
      if (until === undefined || !isPast(plan, until)) continue;
      const aspect = titleOfDeferred(deferral.pointer);
      const { pointer } = deferral;
      const removal = isArrangedBeside(plan, pointer) ? plan.edits.removeField(pointer) : undefined;
      report('default', {
        at: deferral.value('until'),
        values: { aspect, until: { date: until } },
        suggest: removal ? [{ title: remove, edits: removal }] : [],
      });
    }
  },
});

const remove = {
  nl: 'Haal het uitstel weg: het is geregeld',
  en: 'Remove the deferral: it is arranged',
};

/** Whether something is agreed of what was deferred, so that without the deferral an answer is left. */
function isArrangedBeside(plan: Pick<Plan, 'covenant'>, pointer: string): boolean {
  const { purpose, evaluation } = plan.covenant;
  const [, index] = /^\/purpose\/goals\/([0-9]+)\//.exec(pointer) ?? [];
  if (index === undefined)
    return aspects.some((name) => pointer === `/${name}/deferred` && hasContent(plan, name));
  const goal = purpose?.goals?.[Number(index)];
  return goal !== undefined && present(evaluation?.kpis).some((kpi) => refersTo(kpi.goal, goal));
}
