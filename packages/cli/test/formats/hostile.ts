import { folderWith, wrongPlan } from '../run.ts';
import { resultsOf } from './results.ts';

/** What a document may try to do to whoever reads what is said of it. */
export const attacks = [
  '\\e[31mrood\\e[0m',
  '\\x9b31mrood',
  '\\x07',
  '\\r\\n::error::vals',
  '\\n##[error]vals',
  '##[add-mask]vals',
  '::stop-commands::vals',
  '%0A::warning::vals',
  '\\u202eomgekeerd',
  '\\u200b\\u2066\\ufeff',
  '\\u2028nieuw',
  '\\uFFFE',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  ']]><!--&amp;&lt;',
  '&#x1b;&#60;b&#62;',
  '[klik](javascript:alert(1))',
  '![beeld](https://kwaad.example/x.png)',
  '[klik](0) {0} {1}',
  'https://kwaad.example/x en www.kwaad.example',
  'mailto:jan@kwaad.example jan@kwaad.example',
  '@everyone #1 GH-1 !1 octo/repo#1',
  '`code` **vet** _schuin_ ~~weg~~ | cel | $x^2$ :tada: [^1]',
  '[[ATTACHMENT|/etc/passwd]]',
  '=1+1',
] as const;

/** One plan for each attack, in what is said of it and in its reason for leaving something aside; and one by its name. */
const files = Object.fromEntries([
  ...attacks.map((attack, index) => [`plan-${index}.md`, planWith(attack)] as const),
  ['::error::x ##[error]y <b>@everyone\u001b[31m\u202e `x` |\n::error::z.md', wrongPlan] as const,
  ['rauw.md', wrongPlan.replace('Huisbezoek', '"\u001b[31mrood ##[error]x\u009b"')] as const,
]);

export const hostileFolder = folderWith(files);

export const hostileResults = resultsOf(['.'], hostileFolder);

/** Whether nothing is left that a terminal or a build server might obey. */
export function isHarmless(text: string): boolean {
  return !obeyed.test(text) && !text.includes('##[') && !/^\s*::/m.test(text);
}

const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069]/;

function planWith(attack: string): string {
  const text = JSON.stringify(attack).replaceAll('\\\\', '\\');
  return wrongPlan
    .replace('Huisbezoek', text)
    .replace(
      '---\n\n# ',
      `uitzonderingen:\n  - regel: decision-not-addressed\n    reden: ${text}\n---\n\n# `,
    );
}
