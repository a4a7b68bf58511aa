import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fill, type LintResult, lint } from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { parseWithSatteri } from '../src/satteri.ts';

/** The day on which the fixtures hold. */
export const fixtureDay = '2026-11-22';

export const fixtureRoot = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

/** The documents in a folder of fixtures, by their path from there; what explains the folder is no document. */
export function documentsIn(folder: string): readonly string[] {
  return readdirSync(`${fixtureRoot}${folder}`)
    .filter((name) => /\.(md|ya?ml|json)$/.test(name) && !/README\.md$|\.expected\.yml$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** A document as it is on disk. */
export function readFixture(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(`${fixtureRoot}${path}`));
}

export function kindOf(path: string): 'markdown' | 'bare' {
  return path.endsWith('.md') ? 'markdown' : 'bare';
}

/** A document with all rules, as the command line does it. */
export function lintFixture(path: string, text = readFixture(path)): LintResult {
  const folder = dirname(`${fixtureRoot}${path}`);
  const files = { has: (reference: string) => existsSync(resolve(folder, reference)) };
  return lint(text, { rules, today: fixtureDay, kind: kindOf(path), parseMarkdown: parseWithSatteri, files });
}

/** Findings as the expectations write them. */
export function shownFindings(result: LintResult, text: string): readonly Shown[] {
  return result.findings
    .filter(({ explained }) => !explained)
    .map(({ ruleId, messageId, values, place, wholeDocument }) => {
      const message = rules.find(({ id }) => id === ruleId)?.messages[messageId]?.[result.language] ?? '';
      const at = text.slice(place?.start.offset, place?.end.offset);
      return {
        rule: ruleId,
        message: messageId,
        ...(wholeDocument ? { document: true as const } : { at }),
        line: place?.start.line ?? 0,
        text: fill(message, values, result.language),
      };
    });
}

export interface Shown {
  readonly rule: string;
  readonly message: string;
  readonly document?: true;
  /** What is marked. */
  readonly at?: string;
  readonly line: number;
  readonly text?: string;
}
