import { defineRule, whenDangling } from '@regiolint/engine/rule';

const reads = [
  '/functions/*/party',
  '/giveAndTake/interests/*/party',
  '/portfolio/themes/*/coalition/*',
  '/financing/sources/*/distribution/shares/*/party',
  '/composition/perspectives/*/representedBy/*',
] as const;

export default defineRule({
  id: 'party-ref-unknown',
  aspect: 'parties',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need; [berenschot] "Vastgelegd wordt welke partijen met welke oplossingen aan de slag gaan"',
  reads,
  messages: {
    default: {
      nl: 'Partij "{ref}" staat niet in de lijst van partijen. Wat klopt?',
      en: 'Party "{ref}" is not in the list of parties. What is right?',
    },
    near: {
      nl: 'Partij "{ref}" staat niet in de lijst van partijen. Is "{suggestion}" bedoeld?',
      en: 'Party "{ref}" is not in the list of parties. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads),
});
