import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Answers } from '../src/init/answers.ts';
import { fixtureDay } from './fixtures.ts';

export const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** What is wrong besides the questions that are open. */
export function wrongIn(text: string) {
  return lint(text, { rules, today: fixtureDay })
    .findings.filter(({ nature }) => nature === 'wrong')
    .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)
    .filter((name) => !/^schema-violation (required|items)$/.test(name));
}

/** As a person would: the `# ` before every line that is no sentence is taken away. */
export function uncommented(text: string): string {
  const key = /^# ((?: {2,}(?:- )?)?[a-z][A-Za-z-]*:(?: |$)| +# )/;
  return text
    .split('\n')
    .map((line) => (key.test(line) ? line.slice(2) : line))
    .join('\n');
}

export const inBlock = (lines: readonly string[]) => ['---', ...lines, '---', ''].join('\n');
export const nobody: Answers = { language: 'nl', simple: false, parties: [] };

/** A text in which a title, parties and agreements stand. */
export const prose = [
  '# Regioplan Oost aan de Vecht 2026',
  '',
  '## Deelnemende partijen',
  '',
  '- GGD Oost;',
  '- Gemeente Vechtstad.',
  '',
  '## Wie besluit',
  '',
  'Besluiten nemen we in de stuurgroep van de regio Oost aan de Vecht.',
  '',
].join('\n');
