import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'form-change-unexplained',
  aspect: 'form',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[common-eye] "zonder dat deze verandering ooit geëxpliciteerd is"',
  reads: ['/form/changedFrom', '/form/variant', '/form/changedOn', '/form/changeReason'],
  messages: {
    default: {
      nl: 'De vorm ging van "{old}" naar "{new}". Wanneer en waarom?',
      en: 'The form went from "{old}" to "{new}". When and why?',
    },
  },
  check(plan, report) {
    const { changedFrom, variant, changedOn, changeReason } = plan.covenant.form ?? {};
    if (changedFrom === undefined || variant === undefined || changedFrom === variant) return;
    if ((changedOn ?? changeReason) !== undefined) return;
    report('default', {
      at: plan.at('/form').key(),
      values: {
        old: plan.words.word('/form/changedFrom', changedFrom),
        new: plan.words.word('/form/variant', variant),
      },
    });
  },
});
