import { defineRule, whenDangling } from '@regiolint/engine/rule';

const reads = [
  '/exceptions/*/owner',
  '/purpose/goals/*/owner',
  '/portfolio/themes/*/owner',
  '/portfolio/themes/*/portfolioHolder',
  '/portfolio/themes/*/manager',
  '/responsibilities/raci/*/responsible/*',
  '/responsibilities/raci/*/accountable',
  '/responsibilities/raci/*/accountable/*',
  '/responsibilities/raci/*/consulted/*',
  '/responsibilities/raci/*/informed/*',
  '/financing/sources/*/owner',
  '/financing/sources/*/followUp/owner',
  '/chair/order/*',
  '/chair/answersTo',
  '/support/host',
  '/meetings/calendar/*/owner',
  '/evaluation/owner',
  '/evaluation/kpis/*/owner',
  '/accountability/lines/*/from',
  '/coherence/lead',
  '/coherence/connections/*/lead',
  '/culture/keeper',
  '/meetings/bodies/*/members/*/who',
  '/composition/perspectives/*/contact',
  '/culture/leadership/who/*',
] as const;

export default defineRule({
  id: 'actor-ref-unknown',
  aspect: 'parties',
  nature: 'question',
  from: 'emerging',
  source: '[kompas] "benoem wie verantwoordelijk is"',
  reads,
  messages: {
    default: {
      nl: '"{ref}" staat niet bij de partijen, functies, perspectieven of tafels. Is dit een functie?',
      en: '"{ref}" is not among the parties, functions, perspectives or bodies. Is it a function?',
    },
    near: {
      nl: '"{ref}" is hier niet bekend. Is "{suggestion}" bedoeld?',
      en: '"{ref}" is not known here. Is "{suggestion}" meant?',
    },
  },
  check: whenDangling(reads),
});
