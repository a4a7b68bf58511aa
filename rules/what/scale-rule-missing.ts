import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'scale-rule-missing',
  aspect: 'scale',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[aef] "‘Lokaal, tenzij…’"',
  reads: ['/scale/defaultRule', '/scale/variant', '/scale/ownVariant'],
  messages: {
    default: {
      nl: 'Hoe kiezen jullie de schaal: lokaal tenzij, regionaal tenzij, per thema of anders?',
      en: 'How do you choose the scale: local unless, regional unless, per theme or otherwise?',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'scale')) return;
    const scale = plan.at('/scale');
    const { defaultRule, variant, ownVariant, explanation } = scale.data ?? {};
    if (variant === 'all-regional' || ownVariant !== undefined || explanation !== undefined) return;
    if (defaultRule === undefined) report('default', { at: scale.key('defaultRule') });
  },
});
