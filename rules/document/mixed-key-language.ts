import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: 'mixed-key-language',
  aspect: 'document',
  nature: 'deepening',
  from: 'emerging',
  source: 'tool need; [kompas] "We kennen elkaar en spreken dezelfde taal"',
  reads: [''],
  messages: {
    default: {
      nl: 'Nederlandse en Engelse veldnamen staan hier door elkaar.',
      en: 'Dutch and English field names are mixed here.',
    },
  },
  check(plan, report) {
    const { words } = plan;
    const others = words.keysIn(words.language === 'nl' ? 'en' : 'nl');
    if (others.length === 0 || words.keysIn(words.language).length === 0) return;
    // A newer version of the form may have other names.
    if (plan.faults('refused').some(({ fault }) => fault.pointer === '/covenant')) return;
    // A property under both its names would be there twice under one.
    const isSafe = plan.faults('alias-conflict').length === 0;
    const fix = others.map((key) => plan.edits.rename(key.range, words.own(key.words)));
    report('default', { at: plan.document, fix: isSafe ? fix : undefined });
  },
});
