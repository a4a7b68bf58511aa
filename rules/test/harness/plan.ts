import { type DocumentKind, fill, fix, type LintOptions, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import type { Words } from '@regiolint/schema';

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

/** The text with what a finding offers; throws when nothing with that title is offered. */
export function taken(text: string, title: Words, kind: DocumentKind = 'markdown'): string {
  const { findings, language } = lint(text, optionsFor(kind));
  const suggestion = findings
    .flatMap(({ suggestions = [] }) => suggestions)
    .find((one) => one.title[language] === title[language]);
  if (!suggestion) throw new Error(`Not "${title[language]}" but ${offered(text, kind).join(', ')}`);
  return [...suggestion.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

/** What the findings of a text offer. */
export function offered(text: string, kind: DocumentKind = 'markdown'): readonly string[] {
  const { findings, language } = lint(text, optionsFor(kind));
  return findings.flatMap(({ suggestions = [] }) => suggestions.map(({ title }) => title[language]));
}

function optionsFor(kind: DocumentKind): LintOptions {
  return { rules, kind, today: '2026-11-22' };
}
