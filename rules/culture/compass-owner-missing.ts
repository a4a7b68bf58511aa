import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'compass-owner-missing',
  aspect: 'culture',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[kompas] "wie verantwoordelijk is voor het door- en naleven van dit kompas"',
  reads: ['/culture/keeper', '/culture/compass', '/culture/principles'],
  messages: {
    compass: {
      nl: 'Wie bewaakt het kompas?',
      en: 'Who looks after the compass?',
    },
    principles: {
      nl: 'Wie bewaakt de leidende principes?',
      en: 'Who looks after the guiding principles?',
    },
  },
  check(plan, report) {
    const culture = plan.at('/culture');
    if (!isSettled(plan, 'culture') || culture.data?.keeper) return;
    if (culture.data?.compass) report('compass', { at: culture.key('keeper') });
    else if (culture.data?.principles) report('principles', { at: culture.key('keeper') });
  },
});
