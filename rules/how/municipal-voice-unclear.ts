import { defineRule, isSettled, present } from '@regiolint/engine/rule';

export default defineRule({
  id: 'municipal-voice-unclear',
  aspect: 'mandate',
  nature: 'question',
  from: 'emerging',
  simple: 'deepening',
  source: '[berenschot] "veel gemeenten (bijvoorbeeld zeventien) met één stem te laten spreken"',
  reads: ['/mandate/municipal', '/parties/*/group', '/region/municipalities'],
  messages: {
    default: {
      nl: 'Hoe spreken de gemeenten mee: met één stem, via een gemeenschappelijke regeling, ieder voor zich of anders?',
      en: 'How do the municipalities speak: with one voice, through a joint scheme, each for itself or otherwise?',
    },
  },
  check(plan, report) {
    const municipal = plan.at('/mandate/municipal');
    if (!isSettled(plan, 'mandate') || municipal.data) return;
    const parties = present(plan.covenant.parties).filter(({ group }) => group === 'municipalities').length;
    const named = present(plan.covenant.region?.municipalities).length;
    if (parties > 1 || (parties === 1 && named > 1)) report('default', { at: municipal.key() });
  },
});
