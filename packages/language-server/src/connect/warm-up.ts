import { rules } from '@regiolint/rules';
import { aspectNames } from '@regiolint/schema';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { wholeAspect } from '../completion/snippets.ts';
import type { Host } from '../host.ts';
import { createServices } from '../services.ts';

/**
 * Does once, while nobody waits, what costs most the first time: reading a plan, running the rules, offering something.
 *
 * @param isNeeded false as soon as there is real work
 */
export function warmUp(host: Host, folders: readonly string[], isNeeded: () => boolean): void {
  const services = createServices({ rules, today: () => host.today() });
  const text = everything();
  const start = { line: 2, character: 0 };
  const opened = () => TextDocument.create('untitled:warm.md', 'markdown', 1, text);
  const document = opened();
  const type = (typed: string) => () => {
    TextDocument.update(document, [{ range: { start, end: start }, text: typed }], document.version + 1);
    services.diagnostics(document);
  };
  const read = () => services.diagnostics(opened());
  const steps: readonly (() => unknown)[] = [
    () => host.settingsOf?.(`${folders[0] ?? 'file:///'}/warm.md`, folders),
    () => services.diagnostics(document),
    type('titel: Proef\n'),
    () => services.complete(document, start, { snippets: true }),
    read,
    type('fase: pril\n'),
    () => services.hover(document, start),
    // What runs more often, runs faster.
    ...[read, read, read],
  ];
  let next = 0;
  const step = async () => {
    try {
      await steps[next++]?.();
    } catch {
      // Whatever it is, it comes back with the real work, and is told there.
    }
    if (next < steps.length && isNeeded()) setTimeout(step, 0);
  };
  // An editor that starts with a plan opens it at once.
  setTimeout(() => {
    if (isNeeded()) void step();
  }, quietFor);
}

/** Milliseconds. */
const quietFor = 250;

/** A plan that has every aspect, and a text below it of every kind. */
function everything(): string {
  const filled = (snippet: string) =>
    snippet
      .replace(/\$\{[0-9]+\|([^|,]*)[^|]*\|\}/g, '$1')
      .replace(/\$[1-9][0-9]*/g, 'proef')
      .replace('$0', '');
  const aspects = aspectNames.map((name) => filled(wholeAspect(name, 'nl', '\n')));
  return `---
convenant: 1
partijen:
  - id: een
    naam: Partij Een
  - id: twee
    naam: Partij Twee
${aspects.join('\n')}
---

# Proef

De partijen **komen** bijeen in 2027, zie [het plan](plan.md) en \`dit\`. Later wordt dit uitgewerkt.

${aspectNames.map((name) => `## ${name}\n\n- een\n- twee\n\n| a | b |\n|---|---|\n| 1 | € 2.000 |\n`).join('\n')}
`;
}
