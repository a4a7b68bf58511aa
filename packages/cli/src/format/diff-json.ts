import { describeChange } from '@regiolint/report';
import type { ComparedVersion, DiffFormat } from './diff.ts';
import { escapeJson } from './escape-json.ts';
import { printable } from './printable.ts';

/** The contract with other programs, described by diff.schema.json. */
export const diffJson: DiffFormat = ({ before, after, changes }, { language }) => {
  const report = {
    version: 1,
    language,
    before: asJson(before),
    after: asJson(after),
    changes: changes.map((change) => ({ ...change, text: printable(describeChange(change, language)) })),
  };
  return `${escapeJson(report, 2)}\n`;
};

function asJson({ path, base, isAbsent, unread }: ComparedVersion): object {
  return { path, base, absent: isAbsent ?? false, unread };
}
