import { defineRule, titleOfDeferred, whenDangling } from '@regiolint/engine/rule';

const reads = ['/{aspect}/deferred/owner', '/purpose/goals/*/kpisDeferred/owner'] as const;

export default defineRule({
  id: 'deferred-owner-unknown',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "benoem wie verantwoordelijk is"',
  reads,
  messages: {
    default: {
      nl: '"{owner}" staat niet bij de partijen, functies, perspectieven of tafels. Wie pakt "{aspect}" op?',
      en: '"{owner}" is not among the parties, functions, perspectives or bodies. Who takes up "{aspect}"?',
    },
    near: {
      nl: '"{owner}" is hier niet bekend. Is "{suggestion}" bedoeld?',
      en: '"{owner}" is not known here. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads, ({ ref, inside }) => ({ owner: ref, aspect: titleOfDeferred(inside) })),
});
