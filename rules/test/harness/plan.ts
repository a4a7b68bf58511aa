import { type DocumentKind, fill, fix, type LintOptions, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';

/** A plan in which nothing is found. */
export const wholePlan = `---
convenant: 1
soort: samenwerkingsafspraken
titel: Valpreventie Oost
documentstatus: vastgesteld
fase: pril
eenvoudig:
  reden: Twee partijen en geen gezamenlijk geld
regio:
  naam: Oost
partijen:
  - id: thuiszorg
    naam: Thuiszorg Oost
    groep: zorgaanbieders
  - id: gemeente
    naam: Gemeente Oost
    groep: gemeenten
urgentie-en-ambitie:
  urgentie: Te veel ouderen vallen
taken-en-rollen:
  variant: globaal
samenstelling:
  variant: iedereen
besluitvorming:
  variant: informeel
evaluatie:
  frequentie: jaarlijks
  eigenaar: thuiszorg
---

# Over dit stuk
`;

/** The plan with other lines in place of some of its own. */
export function planWith(lines: string, instead: string): string {
  if (!wholePlan.includes(lines)) throw new Error(`The plan has no "${lines}"`);
  return wholePlan.replace(lines, () => instead);
}

/** What all rules find: the rule, the place and the words that a reader sees. */
export function found(text: string, kind: DocumentKind = 'markdown'): readonly string[] {
  const { findings, language } = lint(text, optionsFor(kind));
  return findings.map(({ ruleId, messageId, values, place, wholeDocument }) => {
    const message = rules.find(({ id }) => id === ruleId)?.messages[messageId]?.[language] ?? '';
    const at = wholeDocument ? 'document' : text.slice(place?.start.offset, place?.end.offset);
    return `${ruleId} | ${at} | ${fill(message, values, language)}`;
  });
}

/** The text with its safe fixes made. */
export function mended(text: string, kind: DocumentKind = 'markdown'): string {
  return fix(text, optionsFor(kind)).text;
}

function optionsFor(kind: DocumentKind): LintOptions {
  return { rules, kind, today: '2026-11-22' };
}
