import { defineRule, isSettled, titleOf } from '@regiolint/engine/rule';

const points = [
  'allPerspectives',
  'sameLanguage',
  'hardConversation',
  'trust',
  'behaviour',
  'information',
  'experiment',
] as const;

/** Points that another rule of this aspect asks for first. */
const askedAt: Partial<Record<(typeof points)[number], '/culture/behaviourRules' | '/culture/information'>> =
  {
    behaviour: '/culture/behaviourRules',
    information: '/culture/information',
  };

export default defineRule({
  id: 'compass-point-silent',
  aspect: 'culture',
  nature: 'deepening',
  from: 'developing',
  simple: 'not-asked',
  source: '[kompas] "zeven uitgangspunten"',
  reads: [
    '/culture/compass/allPerspectives',
    '/culture/compass/sameLanguage',
    '/culture/compass/hardConversation',
    '/culture/compass/trust',
    '/culture/compass/behaviour',
    '/culture/compass/information',
    '/culture/compass/experiment',
    '/culture/compass/own',
    '/culture/behaviourRules',
    '/culture/information',
  ],
  quietWhen: ['behaviour-rules-missing', 'information-position-missing'],
  messages: {
    default: {
      nl: 'Wat betekent "{point}" voor jullie, in eigen woorden?',
      en: 'What does "{point}" mean to you, in your own words?',
    },
    several: {
      nl: 'Wat betekenen deze punten uit het kompas voor jullie: {points}?',
      en: 'What do these points of the compass mean to you: {points}?',
    },
  },
  check(plan, report) {
    const compass = plan.at('/culture/compass');
    if (!isSettled(plan, 'culture') || compass.data?.own) return;
    const silent = points.filter((point) => !compass.data?.[point]);
    if (silent.length === points.length) return;
    const titles = silent.map((point) => titleOf(`/culture/compass/${point}`));
    if (silent.length > 3) {
      report('several', { at: compass.key(), values: { points: titles } });
      return;
    }
    for (const [index, point] of silent.entries()) {
      const at = askedAt[point];
      report('default', {
        at: compass.key(point),
        about: at ? [plan.at(at).key()] : [],
        values: { point: titles[index] ?? point },
      });
    }
  },
});
