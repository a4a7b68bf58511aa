import { defineRule, whenDangling } from '@regiolint/engine/rule';

const reads = [
  '/meetings/bodies/*/reportsTo',
  '/meetings/bodies/*/linkedTo/*',
  '/meetings/calendar/*/body',
  '/decisionMaking/rules/*/appliesTo/body',
  '/participation/seats/*/body',
  '/culture/compass/usedAt/*',
] as const;

export default defineRule({
  id: 'body-ref-unknown',
  aspect: 'meetings',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads,
  messages: {
    default: {
      nl: 'Tafel "{ref}" staat niet in de lijst van tafels. Wat klopt?',
      en: 'Body "{ref}" is not in the list of bodies. What is right?',
    },
    near: {
      nl: 'Tafel "{ref}" staat niet in de lijst van tafels. Is "{suggestion}" bedoeld?',
      en: 'Body "{ref}" is not in the list of bodies. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads),
});
