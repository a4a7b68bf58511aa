import { defineRule, whenDangling } from '@regiolint/engine/rule';

const reads = ['/portfolio/themes/*/sources/*'] as const;

export default defineRule({
  id: 'funding-ref-unknown',
  aspect: 'financing',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads,
  messages: {
    default: {
      nl: 'Geldbron "{ref}" staat niet in de lijst van geldbronnen. Wat klopt?',
      en: 'Funding source "{ref}" is not in the list of sources. What is right?',
    },
    near: {
      nl: 'Geldbron "{ref}" staat niet in de lijst van geldbronnen. Is "{suggestion}" bedoeld?',
      en: 'Funding source "{ref}" is not in the list of sources. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads),
});
