import { defineRule, isSettled } from '@regiolint/engine/rule';

export default defineRule({
  id: 'ambition-without-picture',
  aspect: 'sharedDrive',
  nature: 'question',
  from: 'developing',
  simple: 'not-asked',
  source: '[common-eye] "gestoeld op een gemeenschappelijke analyse"',
  reads: ['/sharedDrive/ambition', '/sharedDrive/variant', '/regionalPicture'],
  messages: {
    default: {
      nl: 'Op welk beeld van de regio rust deze ambitie? Noem bijvoorbeeld het regiobeeld.',
      en: 'On which picture of the region does this ambition rest? Name the regional picture, for example.',
    },
  },
  check(plan, report) {
    if (!isSettled(plan, 'sharedDrive') || plan.covenant.regionalPicture !== undefined) return;
    const drive = plan.at('/sharedDrive');
    const { ambition, variant, explanation } = drive.data ?? {};
    if (explanation !== undefined) return;
    if (ambition !== undefined) report('default', { at: drive.key('ambition') });
    else if (variant === 'ambition' || variant === 'both') report('default', { at: drive.value('variant') });
  },
});
