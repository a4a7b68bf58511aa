import { defineRule, isReadWhole, plainLists, slugOf } from '@regiolint/engine/rule';

const idsOf = {
  parties: '/parties/*/id',
  functions: '/functions/*/id',
  perspectives: '/composition/perspectives/*/id',
  bodies: '/meetings/bodies/*/id',
  themes: '/portfolio/themes/*/id',
  goals: '/purpose/goals/*/id',
  kpis: '/evaluation/kpis/*/id',
  sources: '/financing/sources/*/id',
} as const;
const lists = Object.keys(idsOf) as (keyof typeof idsOf)[];

export default defineRule({
  id: 'id-form',
  aspect: 'document',
  nature: 'deepening',
  from: 'emerging',
  source: 'tool need',
  reads: Object.values(idsOf),
  messages: {
    default: {
      nl: 'Schrijf het id als "{slug}": kleine letters, cijfers en streepjes.',
      en: 'Write the id as "{slug}": lower-case letters, digits and hyphens.',
    },
  },
  check(plan, report) {
    const { references, edits } = plan;
    const mayRename = isReadWhole(plan);

    for (const list of lists) {
      const together = plainLists('actors').includes(list) ? 'actors' : list;
      for (const item of plan.each(idsOf[list])) {
        const { data: id, pointer } = item;
        if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) continue;
        const slug = slugOf(id);
        const isOnlyOne = references.named(together, id)?.pointer === pointer.slice(0, -'/id'.length);
        const isFree = slug === id.trim() || !references.resolves(together, slug);
        const fix =
          mayRename && isOnlyOne && isFree && slug !== ''
            ? edits.replace([pointer, ...references.uses(list, id)], slug)
            : undefined;
        report('default', { at: item.value(), values: { slug }, ...(fix && { fix }) });
      }
    }
  },
});
