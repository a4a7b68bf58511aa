import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import outputSchema from '../../output.schema.json' with { type: 'json' };
import { formatJson } from '../../src/format/json.ts';
import { formatNdjson } from '../../src/format/ndjson.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

describe('NDJSON', () => {
  const ajv = new Ajv({ allowUnionTypes: true }).addSchema(outputSchema, 'output');

  it.each([
    ['the fixtures', resultsOf()],
    ['documents that mean harm', hostileResults],
  ])('is on every line what its schema says, and together the same as JSON: %s', (_, files) => {
    const validate = ajv.compile({ $ref: 'output#/definitions/line' });
    const lines = formatNdjson(files, context)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const line of lines) {
      validate(line);
      expect(validate.errors).toBeNull();
    }
    const json = JSON.parse(formatJson(files, context));
    const findings = (path: string) =>
      lines
        .filter((line) => line.type === 'finding' && line.path === path)
        .map(({ type, path, ...rest }) => rest);
    expect({
      version: lines.at(-1).version,
      files: lines
        .filter(({ type }) => type === 'file')
        .map(({ type, ...file }) => ({ ...file, findings: findings(file.path) })),
      counts: lines.at(-1).counts,
    }).toEqual(json);
  });
});
