import { siteBase } from '@regiolint/schema';
import type { ArtifactLocation, Fix, Log, Region, Result } from 'sarif';
import { version } from '../version.ts';
import type { PlacedEdit, Told } from '../worker/job.ts';
import { escapeJson } from './escape-json.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Format } from './format.ts';
import { printable } from './printable.ts';
import type { FileResult } from './results.ts';
import { sarifRule } from './sarif-rule.ts';

/** SARIF 2.1.0, for code scanning: columns count UTF-16 units, what the document explains is suppressed. */
export const formatSarif: Format = (files, { language, ownRules }) => {
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'regiolint',
            version,
            semanticVersion: version,
            informationUri: siteBase,
            language,
            rules: ids.map((id) => sarifRule(id, language, ownRules)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        defaultEncoding: 'utf-8',
        automationDetails: { id: 'regiolint/' },
        invocations: [{ executionSuccessful: !files.some(({ notRead }) => notRead) }],
        artifacts: files.map(({ path }) => ({
          location: { uri: uriOf(path) },
          roles: ['analysisTarget'],
          mimeType: mimeTypeOf(path),
        })),
        results: files.flatMap((file, artifact) => resultsOf(file, artifact, indexes)),
      },
    ],
  };
  return `${escapeJson(log, 2)}\n`;
};

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

function resultsOf(file: FileResult, artifact: number, indexes: ReadonlyMap<string, number>): Result[] {
  const fingerprints = fingerprintsOf(file);
  const location = { uri: uriOf(file.path), index: artifact };
  return file.findings.map((finding, index): Result => {
    const { ruleId, messageId, nature, severity, pointer, place, explained, edits } = finding;
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ?? -1,
      level: levels[severity],
      message: { text: plainText(finding.message) },
      locations: [
        { physicalLocation: { artifactLocation: location, ...(place && { region: regionOf(place) }) } },
      ],
      partialFingerprints: { 'regiolint/v1': fingerprints[index] ?? '' },
      ...(edits && { fixes: [fixOf(edits, location)] }),
      ...(explained && {
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: plainText(explained.reason) }],
      }),
      properties: { messageId, nature, pointer },
    };
  });
}

function fixOf(edits: readonly PlacedEdit[], artifactLocation: ArtifactLocation): Fix {
  // From the end, so that none moves what another is about.
  const fromEnd = [...edits].sort((a, b) => b.place.start.offset - a.place.start.offset);
  const replacements = fromEnd.map(({ place, text }) => ({
    deletedRegion: regionOf(place),
    insertedContent: { text },
  }));
  return { artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ start, end }: NonNullable<Told['place']>): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A sentence in which nothing is a link or a placeholder: those are what SARIF knows in plain text. */
function plainText(text: string): string {
  return printable(text)
    .replaceAll('](', '] (')
    .replace(/\{(?=[0-9]+\})/g, '{ ');
}

function mimeTypeOf(path: string): string {
  const bare = /\.(ya?ml|json)$/i.exec(path)?.[1]?.toLowerCase();
  return bare === undefined ? 'text/markdown' : bare === 'json' ? 'application/json' : 'application/yaml';
}

function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
