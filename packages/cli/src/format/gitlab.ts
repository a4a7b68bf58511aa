import { escapeJson } from './escape-json.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Format } from './format.ts';
import { printable } from './printable.ts';

const severities = { wrong: 'major', question: 'minor', deepening: 'info' } as const;

/** GitLab Code Quality: a list of remarks, each with a fingerprint by which GitLab knows it again. */
export const formatGitlab: Format = (files) => {
  const remarks = files.flatMap((file) => {
    const fingerprints = fingerprintsOf(file);
    return file.findings.flatMap(({ ruleId, nature, message, place, explained }, index) =>
      explained
        ? []
        : [
            {
              description: printable(message),
              check_name: ruleId,
              fingerprint: fingerprints[index],
              severity: severities[nature],
              location: {
                path: file.path,
                lines: { begin: place?.start.line ?? 1, end: place?.end.line ?? 1 },
              },
            },
          ],
    );
  });
  return `${escapeJson(remarks, 2)}\n`;
};
