import { defineRule } from '@regiolint/engine/rule';

/** What reads as a path beside the document; all else is the name of a document. */
const isPath = (text: string) =>
  /\.(md|ya?ml|json|pdf|docx)$/i.test(text) && !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(text);

export default defineRule({
  id: 'elsewhere-not-found',
  aspect: 'all',
  nature: 'question',
  from: 'emerging',
  source: '[aef] "afspraken over betrokkenheid van patiënten elders al zijn gemaakt"',
  reads: ['/{aspect}/elsewhere/reference'],
  needs: 'files',
  messages: {
    default: {
      nl: 'Het bestand "{reference}" is niet gevonden. Klopt de verwijzing?',
      en: 'The file "{reference}" was not found. Is the reference right?',
    },
  },
  check(plan, report) {
    for (const item of plan.each('/{aspect}/elsewhere/reference')) {
      const reference = item.data.trim();
      if (isPath(reference) && !plan.files?.has(reference)) {
        report('default', { at: item.value(), values: { reference } });
      }
    }
  },
});
