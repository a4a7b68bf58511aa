import { type Finding, fill } from '@regiolint/engine';
import { schemaBase } from '@regiolint/schema';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { ShownDocument } from './document.ts';
import { toRange } from './positions.ts';

/** Everything that is found and not explained in the document. */
export function diagnosticsOf(shown: ShownDocument): Diagnostic[] {
  return shown.result.findings
    .filter(({ explained }) => !explained)
    .map((finding) => {
      const isOwn = shown.settings.ownRules?.some(({ id }) => id === finding.ruleId);
      return {
        range: toRange(shown.document, rangeOf(finding)),
        severity: severities[finding.severity],
        source: 'regiolint',
        code: finding.ruleId,
        ...(!isOwn && { codeDescription: { href: pageAddress(finding.ruleId) } }),
        message: messageOf(finding, shown),
      };
    });
}

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What a finding says, in the language of the reader. */
export function messageOf(
  { ruleId, messageId, values }: Finding,
  { rules, language }: ShownDocument,
): string {
  const words = rules.find(({ id }) => id === ruleId)?.messages[messageId]?.[language] ?? ruleId;
  return fill(words, values, language);
}

/** Where a finding stands, in offsets. */
export function rangeOf({ place }: Finding): { readonly start: number; readonly end: number } {
  return { start: place?.start.offset ?? 0, end: place?.end.offset ?? 0 };
}

const base = schemaBase.replace(/\/schema\/.*$/, '');

/** Where the page of a rule is published. */
export function pageAddress(ruleId: string): string {
  return `${base}/rules/${ruleId}`;
}
