import { defineRule, isReadWhole, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'body-unconnected',
  aspect: 'meetings',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source:
    '[berenschot] "hoe verbinding wordt georganiseerd met werkgroepen, samenwerkingsverbanden of themacoalities"',
  reads: ['/meetings/bodies/*/id', '/meetings/bodies/*/reportsTo', '/meetings/bodies/*/linkedTo'],
  messages: {
    default: {
      nl: 'Hoe is "{body}" verbonden met de andere tafels?',
      en: 'How is "{body}" linked to the other bodies?',
    },
  },
  check(plan, report) {
    const bodies = plan.each('/meetings/bodies/*');
    if (!isSettled(plan, 'meetings') || bodies.length < 2 || !isReadWhole(plan)) return;

    const named = new Set(
      bodies.flatMap(({ data }) => [data.reportsTo, ...present(data.linkedTo)]).map((ref) => ref?.trim()),
    );
    for (const body of bodies) {
      const { id, name, reportsTo, linkedTo } = body.data;
      if ((reportsTo ?? linkedTo) !== undefined) continue;
      if ([id, name].some((text) => text !== undefined && named.has(text.trim()))) continue;
      report('default', { at: body.key(), values: { body: body.name } });
    }
  },
});
