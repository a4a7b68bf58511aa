import {
  answersOf,
  aspects,
  changeInto,
  defineRule,
  excerpt,
  type FaultOf,
  type Plan,
  type Suggestion,
} from '@regiolint/engine/rule';

export default defineRule({
  id: 'unknown-key',
  aspect: 'document',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: [''],
  quietWhen: ['value-cut-at-comma'],
  messages: {
    default: {
      nl: 'Het veld "{key}" is hier niet bekend. Is "{suggestion}" bedoeld?',
      en: 'The field "{key}" is not known here. Is "{suggestion}" meant?',
    },
    'no-suggestion': {
      nl: 'Het veld "{key}" is hier niet bekend. Een eigen veld begint met x-.',
      en: 'The field "{key}" is not known here. A field of your own starts with x-.',
    },
    spelling: {
      nl: 'Schrijf "{key}" als "{slug}".',
      en: 'Write "{key}" as "{slug}".',
    },
    misplaced: {
      nl: 'Het veld "{key}" hoort bij "{parent}". Staat het op de goede plek?',
      en: 'The field "{key}" belongs in "{parent}". Is it in the right place?',
    },
    elsewhere: {
      nl: 'Het veld "{key}" is hier niet bekend, ergens anders wel. Staat het op de goede plek?',
      en: 'The field "{key}" is not known here, but elsewhere it is. Is it in the right place?',
    },
  },
  check(plan, report) {
    for (const { fault, at } of plan.faults('unknown-key')) {
      const { spelling, nearest, parent } = fault;
      const key = excerpt(fault.key);
      const renamed = (name: string) => ({
        title: changeInto(name),
        edits: [plan.edits.rename(at.range, name)],
      });
      const own = (typed: string) =>
        renamed(
          `x-${typed
            .trim()
            .toLowerCase()
            .replace(/[^\p{L}\p{N}]+/gu, '-')}`,
        );
      if (spelling) {
        const slug = plan.words.own(spelling);
        report('spelling', { at, values: { key, slug }, fix: [plan.edits.rename(at.range, slug)] });
      } else if (nearest) {
        const suggestion = plan.words.own(nearest);
        report('default', {
          at,
          values: { key, suggestion },
          suggest: [renamed(suggestion), own(fault.key)],
        });
      } else if (parent) {
        const edits = isSaidOtherwise(plan, fault) ? undefined : plan.edits.move(fault);
        const moved = edits ? [{ title: moveTo(key, parent), edits }] : [];
        report('misplaced', { at, values: { key, parent }, suggest: [...moved, own(fault.key)] });
      } else if (fault.isElsewhere) {
        report('elsewhere', { at, values: { key }, suggest: [own(fault.key)] });
      } else {
        report('no-suggestion', { at, values: { key }, suggest: [own(fault.key)] });
      }
    }
  },
});

function moveTo(key: string, { nl, en }: Suggestion['title']) {
  return { nl: `Verplaats "${key}" naar "${nl}"`, en: `Move "${key}" to "${en}"` };
}

/** Whether the aspect that it belongs in stands elsewhere or does not apply: then nothing is added to it. */
function isSaidOtherwise(plan: Pick<Plan, 'covenant'>, { home }: FaultOf<'unknown-key'>): boolean {
  const aspect = aspects.find((name) => home?.pointer.split('/')[1] === name);
  return aspect !== undefined && answersOf(plan, aspect).some((answer) => answer !== 'deferred');
}
