import { defineRule, whenDangling } from '@regiolint/engine/rule';

const reads = [
  '/responsibilities/raci/*/theme',
  '/meetings/calendar/*/theme',
  '/participation/themes/*',
  '/coherence/connections/*/themes/*',
] as const;

export default defineRule({
  id: 'theme-ref-unknown',
  aspect: 'portfolio',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads,
  messages: {
    default: {
      nl: 'Thema "{ref}" staat niet in de lijst van thema’s. Wat klopt?',
      en: 'Theme "{ref}" is not in the list of themes. What is right?',
    },
    near: {
      nl: 'Thema "{ref}" staat niet in de lijst van thema’s. Is "{suggestion}" bedoeld?',
      en: 'Theme "{ref}" is not in the list of themes. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads),
});
