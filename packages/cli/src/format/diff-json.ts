import { describeChange } from '@regiolint/report';
import type { ComparedVersion, DiffFormat } from './diff.ts';

/** The contract with other programs, described by diff.schema.json. */
export const diffJson: DiffFormat = ({ before, after, changes }, { language }) => {
  const report = {
    version: 1,
    language,
    before: asJson(before),
    after: asJson(after),
    changes: changes.map((change) => ({ ...change, text: describeChange(change, language) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function asJson({ path, base, isAbsent, unread }: ComparedVersion): object {
  return { path, base, absent: isAbsent ?? false, unread };
}
