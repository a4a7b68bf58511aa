import { defineRule, type Given } from '@regiolint/engine/rule';

type Body = Given<'/meetings/bodies/*'>;

export default defineRule({
  id: 'reporting-cycle',
  aspect: 'meetings',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source:
    '[berenschot] "daarmee de verantwoording niet telkens naar de verzekeraar of het systeem te brengen maar naar elkaar"',
  reads: ['/meetings/bodies/*/reportsTo'],
  messages: {
    default: {
      nl: 'De tafels {list} rapporteren in een kring aan elkaar. Wie heeft het laatste woord?',
      en: 'The bodies {list} report to each other in a circle. Who has the last word?',
    },
  },
  check(plan, report) {
    for (const circle of circles(plan.each('/meetings/bodies/*'))) {
      const [first] = circle;
      const list = circle.map(({ name }) => `"${name}"`);
      if (first) report('default', { at: first.value('reportsTo'), values: { list } });
    }
  },
});

/** The tables that lead back to themselves, per circle in the order of the document. */
function circles(bodies: readonly Body[]): readonly (readonly Body[])[] {
  const byId = new Map([...bodies].reverse().map((body) => [body.data.id?.trim(), body]));
  const seen = new Set<Body>();
  return bodies.flatMap((start) => {
    const path: Body[] = [];
    let body: Body | undefined = start;
    while (body && !seen.has(body)) {
      seen.add(body);
      path.push(body);
      const { reportsTo } = body.data as Body['data'];
      body = reportsTo === undefined ? undefined : byId.get(reportsTo.trim());
    }
    const from = body ? path.indexOf(body) : -1;
    return from < 0 ? [] : [path.slice(from).sort((a, b) => (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0))];
  });
}
