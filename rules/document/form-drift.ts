import { defineRule, type Form, formSignals, instead, present } from '@regiolint/engine/rule';

const forms = Object.keys(formSignals) as Form[];

export default defineRule({
  id: 'form-drift',
  aspect: 'form',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: '[common-eye] "zonder dat deze verandering ooit geëxpliciteerd is"',
  reads: [
    '/form/variant',
    '/form/also',
    '/financing',
    '/financing/sources/*/kind',
    '/financing/sources/*/distribution',
    '/financing/sources/*/endsBecause',
    '/financing/paymentModels',
    '/decisionMaking/variant',
    '/decisionMaking/rules/*/method',
    '/decisionMaking/rules/*/appliesTo/level',
    '/purpose/goals/*/kind',
    '/purpose/goals/*/aims',
    '/mandate',
    '/mandate/variant',
    '/scope/domains',
    '/scope/targetGroups',
    '/portfolio/themes/*/kind',
    '/portfolio/themes/*/targetGroup',
    '/portfolio/themes/*/scale',
    '/parties/*/group',
    '/parties/*/domains',
    '/parties/*/roles',
    '/legalForm/variant',
    '/legalForm/period/until',
    '/support/variant',
    '/sharedDrive/trigger',
    '/responsibilities/variant',
  ],
  quietWhen: ['form-change-unexplained'],
  messages: {
    default: {
      nl: 'Jullie noemen dit "{declared}". De afspraken lijken meer op "{actual}": {signals}. Is de samenwerking veranderd?',
      en: 'You call this "{declared}". The agreements look more like "{actual}": {signals}. Has the collaboration changed?',
    },
  },
  check(plan, report) {
    const { variant, also } = plan.covenant.form ?? {};
    const declared = forms.find((form) => form === variant);
    if (!declared) return;
    const seen = (form: Form) => formSignals[form].filter(({ isSeen }) => isSeen(plan.covenant, plan));
    const inAll = forms.flatMap(seen).length;

    const others = forms.filter((form) => form !== declared && !present(also).includes(form));
    const [actual] = others.sort((a, b) => seen(b).length - seen(a).length);
    if (!actual || inAll < 3 || seen(actual).length < seen(declared).length + 2) return;
    const at = plan.at('/form/variant').value();
    report('default', {
      at,
      suggest: instead(plan, at, [plan.words.word('/form/variant', actual)]),
      values: {
        declared: plan.words.word('/form/variant', declared),
        actual: plan.words.word('/form/variant', actual),
        signals: seen(actual).map(({ nl, en }) => ({ nl, en })),
      },
    });
  },
});
