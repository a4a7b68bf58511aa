import { defineRule } from '@regiolint/engine/rule';

/** The scale that a rule of thumb starts from. */
const scaleOf: Readonly<Record<string, string>> = {
  'local-unless': 'local',
  'regional-unless': 'regional',
};

export default defineRule({
  id: 'scale-departure-unexplained',
  aspect: 'scale',
  nature: 'question',
  from: 'mature',
  simple: 'not-asked',
  source: '[aef] "moet altijd kritisch bezien worden of regionale samenwerking meerwaarde heeft"',
  reads: ['/scale/defaultRule', '/portfolio/themes/*/scale', '/portfolio/themes/*/scaleReason'],
  messages: {
    default: {
      nl: '"{theme}" heeft een andere schaal dan jullie eigen regel. Wat is de reden?',
      en: '"{theme}" has another scale than your own rule. What is the reason?',
    },
    many: {
      nl: 'De meeste thema’s hebben een andere schaal dan jullie eigen regel. Past de regel nog?',
      en: 'Most themes have another scale than your own rule. Does the rule still fit?',
    },
  },
  check(plan, report) {
    const rule = plan.at('/scale/defaultRule');
    const usual = rule.data && scaleOf[rule.data];
    if (!usual) return;
    const themes = plan.each('/portfolio/themes/*');
    const departing = themes.filter(({ data }) => data.scale !== undefined && data.scale !== usual);
    const unexplained = departing.filter(({ data }) => data.scaleReason === undefined);
    if (unexplained.length > 1 && departing.length > themes.length / 2) {
      report('many', { at: rule.value() });
      return;
    }
    for (const theme of unexplained) {
      report('default', { at: theme.value('scale'), values: { theme: theme.name } });
    }
  },
});
