import { defineRule, titleOf } from '@regiolint/engine/rule';

const sayNothing = new Set(
  'nvt|n.v.t|niet van toepassing|geen|ja|nee|ok|oké|onbekend|zie boven|n/a|na|none|yes|no|unknown|see above'.split(
    '|',
  ),
);

export default defineRule({
  id: 'explanation-empty',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "een goed te motiveren reden"',
  reads: [
    '/{aspect}/explanation',
    '/{aspect}/notApplicable/reason',
    '/{aspect}/deferred/reason',
    '/exceptions/*/reason',
    '/composition/missing/*/reason',
    '/simple/reason',
  ],
  messages: {
    default: {
      nl: 'Bij "{aspect}" staat als reden "{value}". Wat is de reden, in één zin?',
      en: 'The reason given for "{aspect}" is "{value}". What is the reason, in one sentence?',
    },
  },
  check(plan, report) {
    const reasons = [
      ...plan.each('/{aspect}/explanation'),
      ...plan.each('/{aspect}/notApplicable/reason'),
      ...plan.each('/{aspect}/deferred/reason'),
      ...plan.each('/exceptions/*/reason'),
      ...plan.each('/composition/missing/*/reason'),
      ...plan.each('/simple/reason'),
    ];
    for (const reason of reasons) {
      const list = /^(.*)\/\d+\//.exec(reason.pointer)?.[1];
      const aspect = titleOf(list ?? `/${reason.pointer.split('/')[1]}`);
      const said = bareWords(reason.data);
      const isTitle = [aspect.nl, aspect.en].some((title) => bareWords(title) === said);
      if (isTitle || sayNothing.has(said) || !/\p{L}/u.test(said)) {
        report('default', { at: reason.value(), values: { aspect, value: reason.data.trim() } });
      }
    }
  },
});

/** In lower case, without signs and spaces at both ends. */
function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
