import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { formatCheckstyle } from '../../src/format/checkstyle.ts';
import { printable } from '../../src/format/printable.ts';
import type { FileResult } from '../../src/format/results.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

interface Read {
  readonly file: string;
  readonly errors: readonly Readonly<Record<string, string>>[];
}

/** As readers of Checkstyle do: `checkstyle/file@name`, and of each `error` its five attributes. */
function read(files: readonly FileResult[]): readonly Read[] {
  const { root } = parseXml(formatCheckstyle(files, context));
  expect(root?.name).toBe('checkstyle');
  expect(root?.attributes.version).toBe('4.3');
  return elements(root, 'file').map((file) => ({
    file: file.attributes.name ?? '',
    errors: elements(file, 'error').map(({ attributes }) => attributes),
  }));
}

const elements = (parent: XmlElement | null, name: string) =>
  (parent?.children ?? []).filter(
    (child) => child instanceof XmlElement && child.name === name,
  ) as XmlElement[];

describe('Checkstyle', () => {
  it.each([
    ['the fixtures', resultsOf()],
    ['documents that mean harm', hostileResults],
  ])('has every file of %s, and of every finding what readers ask', (_, files) => {
    const found = read(files);
    expect(found).toEqual(
      files.map(({ path, findings }) => ({
        file: printable(path),
        errors: findings
          .filter(({ explained }) => !explained)
          .map(({ ruleId, severity, message, place }) => ({
            line: String(place?.start.line),
            column: String(place?.start.column),
            severity,
            message: printable(message)
              .replaceAll('[[ATTACHMENT', '[ [ATTACHMENT')
              .replaceAll('\ufffe', '\ufffd'),
            source: `regiolint.${ruleId}`,
          })),
      })),
    );
    expect(
      new Set(found.flatMap(({ errors }) => errors.map(({ severity }) => severity))).size,
    ).toBeGreaterThan(1);
  });
});
