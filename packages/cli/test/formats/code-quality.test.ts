import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatGitlab } from '../../src/format/gitlab.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

interface Remark {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: {
    readonly path: string;
    readonly lines: { readonly begin: number; readonly end: number };
  };
}

/** What GitLab asks of a remark; one that is not so ends its reading. It knows a severity by one of these words. */
const text = { type: 'string', minLength: 1 };
const line = { type: 'integer', minimum: 1 };
const remark = {
  type: 'object',
  required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
  additionalProperties: false,
  properties: {
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: {
      type: 'object',
      required: ['path', 'lines'],
      properties: {
        path: { type: 'string', pattern: '^[^/.]' },
        lines: { type: 'object', required: ['begin', 'end'], properties: { begin: line, end: line } },
      },
    },
  },
};

const fixtures = resultsOf();
const remarks: readonly Remark[] = JSON.parse(formatGitlab(fixtures, context));

describe('Code Quality of GitLab', () => {
  it('has all that GitLab reads of a remark', () => {
    const validate = new Ajv().compile({ type: 'array', items: remark });
    validate(remarks);
    expect(validate.errors).toBeNull();
    validate(JSON.parse(formatGitlab(hostileResults, context)));
    expect(validate.errors).toBeNull();
  });

  it('gives every remark a fingerprint of its own: of two that are the same GitLab shows one', () => {
    expect(new Set(remarks.map(({ fingerprint }) => fingerprint)).size).toBe(remarks.length);
  });

  it('has every finding that is not explained, how loud it is and where it stands', () => {
    const open = fixtures.flatMap(({ path, findings }) =>
      findings.filter(({ explained }) => !explained).map((finding) => ({ path, finding })),
    );
    expect(
      remarks.map(({ check_name, severity, location }) => [
        check_name,
        severity,
        location.path,
        location.lines.begin,
      ]),
    ).toEqual(
      open.map(({ path, finding: { ruleId, nature, place } }) => [
        ruleId,
        { wrong: 'major', question: 'minor', deepening: 'info' }[nature],
        path,
        place?.start.line,
      ]),
    );
  });

  it('is a list also when nothing is asked', () => {
    expect(JSON.parse(formatGitlab([], context))).toEqual([]);
  });
});
