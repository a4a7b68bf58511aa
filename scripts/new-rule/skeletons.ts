/** What a rule in each folder starts from: a subject and a place that exist, so that it compiles at once. */
const starts = {
  document: { aspect: 'document', reads: '/title' },
  references: { aspect: 'parties', reads: '/parties' },
  why: { aspect: 'sharedDrive', reads: '/sharedDrive' },
  what: { aspect: 'scope', reads: '/scope' },
  how: { aspect: 'chair', reads: '/chair' },
  culture: { aspect: 'culture', reads: '/culture' },
  body: { aspect: 'document', reads: '/{aspect}/section' },
} as const;

export type Folder = keyof typeof starts;

export const folders = Object.keys(starts) as readonly Folder[];

/** The code of a new rule. */
export function codeOf(folder: Folder, id: string): string {
  const { aspect, reads } = starts[folder];
  const needs = folder === 'body' ? `  // It looks at the text below the block.\n  needs: 'body',\n` : '';
  return `import { defineRule } from '@regiolint/engine/rule';

export default defineRule({
  id: '${id}',
  // Which aspect is it about? Or: document, all, parties, form, exceptions.
  aspect: '${aspect}',
  // Is something wrong in itself (wrong), is something not answered (question), or could more be said (deepening)?
  nature: 'question',
  // From which phase is it asked: emerging, developing or mature?
  from: 'emerging',
  // Which report asks for it, and in which words? As in [kompas] "wie voert uit?". Or: tool need.
  source: 'tool need',
  // Which places does it read? Each item of a list is *.
  reads: ['${reads}'],
${needs}  messages: {
    default: {
      nl: 'Wat vraagt deze regel aan jullie?',
      en: 'What does this rule ask you?',
    },
  },
  check(plan, report) {
    // When does it speak? Now it does wherever something stands.
    for (const place of plan.each('${reads}')) report('default', { at: place.key() });
  },
});
`;
}

/** The page of a new rule, which is its test too. */
export function pageOf(id: string): string {
  return `# ${id}

Wat vraagt deze regel, en waarom is dat goed om te weten? Welke antwoorden zijn allemaal goed?

What does this rule ask, and why is that good to know? Which answers are all fine?

## Hier komt een opmerking · Here it speaks

\`\`\`yaml
# Bij welke afspraken komt de opmerking? · With which agreements does it speak?
\`\`\`

## Hier niet · Here it does not

\`\`\`yaml
# Met welke afspraken is er niets te vragen? · With which agreements is there nothing to ask?
\`\`\`

## Een andere vorm is even goed · Another way is just as fine

\`\`\`yaml
# Hoe kan een regio het heel anders doen? · How can a region do this in quite another way?
\`\`\`
`;
}
