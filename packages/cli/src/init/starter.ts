import type { Answers } from './answers.ts';
import { blockLines } from './block.ts';

/** An empty plan in Markdown: what a person said already, and the questions of the phase. */
export function starter(answers: Answers): string {
  const heading = answers.title === undefined ? [] : ['', `# ${answers.title}`];
  return `${['---', ...blockLines(answers), '---', ...heading].join('\n')}\n`;
}
