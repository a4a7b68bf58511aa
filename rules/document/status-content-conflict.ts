import {
  type Answer,
  answersOf,
  aspects,
  defineRule,
  hasContent,
  titleOfAspect,
  type Value,
} from '@regiolint/engine/rule';

const inASentence: Readonly<Record<Answer, Value>> = {
  deferred: { nl: 'uitgesteld', en: 'deferred' },
  elsewhere: { nl: 'elders geregeld', en: 'arranged elsewhere' },
  notApplicable: { nl: 'niet van toepassing', en: 'not applicable' },
};

export default defineRule({
  id: 'status-content-conflict',
  aspect: 'all',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: ['/{aspect}', '/{aspect}/notApplicable'],
  messages: {
    default: {
      nl: '"{aspect}" is niet van toepassing, maar er staan ook afspraken. Wat klopt?',
      en: '"{aspect}" is not applicable, yet there are agreements too. Which is right?',
    },
    'other-answer': {
      nl: '"{aspect}" is niet van toepassing, en ook {other}. Wat klopt?',
      en: '"{aspect}" is not applicable, and also {other}. Which is right?',
    },
  },
  check(plan, report) {
    for (const name of aspects) {
      const answers = answersOf(plan, name);
      if (!answers.includes('notApplicable')) continue;
      const at = plan.aspect(name).key('notApplicable');
      const aspect = titleOfAspect(name);
      const other = answers
        .filter((answer) => answer !== 'notApplicable')
        .map((answer) => inASentence[answer]);
      if (hasContent(plan, name)) report('default', { at, values: { aspect } });
      else if (other.length > 0) report('other-answer', { at, values: { aspect, other } });
    }
  },
});
