import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@regiolint/rules';
import type { Log, Region, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../src/format/sarif.ts';
import { fixtureRoot } from '../fixtures.ts';
import { folderWith, regiolint, soundPlan } from '../run.ts';
import { attacks, hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

const fixtures = resultsOf();
const runOf = (files: typeof fixtures, language: 'nl' | 'en' = 'nl') => {
  const log: Log = JSON.parse(formatSarif(files, { ...context, language }));
  const [run] = log.runs;
  if (!run) throw new Error('no run');
  return run;
};
const run = runOf(fixtures);
const results = run.results ?? [];

describe('SARIF', () => {
  it('has a result for every finding, with its rule, level and place', () => {
    const found = fixtures.flatMap(({ path, findings }) => findings.map((finding) => ({ path, finding })));
    expect(results).toHaveLength(found.length);
    for (const [index, { path, finding }] of found.entries()) {
      const { ruleId, ruleIndex, level, locations } = results[index] as Result;
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(finding.ruleId);
      expect(ruleId).toBe(finding.ruleId);
      expect(level).toBe({ wrong: 'error', question: 'warning', deepening: 'note' }[finding.nature]);
      expect(run.artifacts?.[artifactLocation?.index ?? -1]?.location?.uri).toBe(artifactLocation?.uri);
      expect(artifactLocation?.uri).toBe(path);
      expect(region?.startLine).toBe(finding.place?.start.line);
    }
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  it.each(['nl', 'en'] as const)(
    'explains every rule that spoke, in words and as a page (%s)',
    (language) => {
      const told = runOf(fixtures, language).tool.driver.rules ?? [];
      expect(told.length).toBeGreaterThan(70);
      for (const { id, help, helpUri, shortDescription, fullDescription, defaultConfiguration } of told) {
        expect(help?.markdown, id).toContain(`# ${id}`);
        expect(help?.text, id).toMatch(/^[A-ZÉ"].{20,}/);
        expect(shortDescription?.text, id).toMatch(/[.?!]$/);
        expect(fullDescription?.text.startsWith(shortDescription?.text ?? '-'), id).toBe(true);
        expect(helpUri).toBe(`https://regiolint.nl/rules/${id}`);
        const nature = rules.find((rule) => rule.id === id)?.nature;
        expect(defaultConfiguration?.level).toBe(
          { wrong: 'error', question: 'warning', deepening: 'note' }[nature ?? 'wrong'],
        );
      }
    },
  );

  it('tells findings apart by their fingerprints', () => {
    const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints?.['regiolint/v1']);
    expect(new Set(fingerprints).size).toBe(results.length);
  });

  it('keeps the fingerprint of a finding that moves to another line', () => {
    const before = resultsOf(['a.md'], folderWith({ 'a.md': dated(soundPlan) }));
    const after = resultsOf(['a.md'], folderWith({ 'a.md': dated(soundPlan.replace('titel', '\n\ntitel')) }));
    const of = (files: typeof fixtures) =>
      runOf(files).results?.map(({ partialFingerprints }) => partialFingerprints);
    expect(of(before)).toHaveLength(1);
    expect(of(after)).toEqual(of(before));
  });

  it('has fixes that do what --fix does', () => {
    const fixable = fixtures.filter(({ findings }) => findings.filter(({ edits }) => edits).length === 1);
    expect(fixable.length).toBeGreaterThan(5);
    const text = (path: string) => readFileSync(join(fixtureRoot, path), 'utf8');
    const folder = folderWith(Object.fromEntries(fixable.map(({ path }) => [path, text(path)])));
    regiolint(['--fix', '--today', context.today, ...fixable.map(({ path }) => path)], { cwd: folder });
    for (const file of fixable) {
      const fixes = (runOf([file]).results ?? []).flatMap((result) => result.fixes ?? []);
      const mended = (fixes[0]?.artifactChanges[0]?.replacements ?? []).reduce(
        (whole, { deletedRegion, insertedContent }) =>
          whole.slice(0, offset(whole, deletedRegion, 'start')) +
          (insertedContent?.text ?? '') +
          whole.slice(offset(whole, deletedRegion, 'end')),
        text(file.path),
      );
      expect(mended, file.path).not.toBe(text(file.path));
      expect(readFileSync(join(folder, file.path), 'utf8'), file.path).toBe(mended);
    }
  });

  it('suppresses what the document explains, with its reason', () => {
    const suppressed = (runOf(hostileResults).results ?? []).filter(({ suppressions }) => suppressions);
    expect(suppressed).toHaveLength(attacks.length);
    expect(suppressed.map(({ suppressions }) => suppressions?.[0]?.kind)).toEqual(
      attacks.map(() => 'inSource'),
    );
    expect(suppressed.some(({ suppressions }) => suppressions?.[0]?.justification === '=1+1')).toBe(true);
  });

  it('makes no link and no placeholder of what stands in a document, and an address of every path', () => {
    const { results: told = [], artifacts = [] } = runOf(hostileResults);
    for (const { message, suppressions } of told) {
      for (const text of [message.text, suppressions?.[0]?.justification ?? '']) {
        expect(text).not.toMatch(/\]\(|\{\d+\}/);
      }
    }
    for (const { location } of artifacts) expect(location?.uri).toMatch(/^[\w.%!~*'()-]+$/);
    expect(artifacts.map(({ location }) => decodeURIComponent(location?.uri ?? ''))).toEqual(
      hostileResults.map(({ path }) => path),
    );
  });

  it('says that the run failed when a file was not read, and explains a rule of the region', () => {
    const folder = folderWith({
      'a.md': soundPlan,
      'b.md': new Uint8Array([0]),
      '.regiolint.yml':
        'own-rules:\n  - id: own-money\n    given: /\n    schema:\n      required: [financiering]\n    message:\n      nl: Hoe wordt het werk [betaald](x)?\n    nature: question\n    source: bestuur\n',
    });
    const { out } = regiolint(['a.md', 'b.md', '--format', 'sarif'], { cwd: folder });
    const [one] = (JSON.parse(out) as Log).runs;
    expect(one?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(one?.tool.driver.rules?.map(({ id, helpUri }) => [id, helpUri])).toEqual([
      ['file-not-read', undefined],
      ['own-money', undefined],
    ]);
    expect(one?.tool.driver.rules?.[1]?.help?.markdown).toBe(
      'Hoe wordt het werk \\[betaald\\]\\(x\\)? \\(bestuur\\)',
    );
  });
});

function dated(plan: string): string {
  return plan.replace('evaluatie:\n', 'evaluatie:\n  volgende: 2026-01\n');
}

function offset(text: string, region: Region, side: 'start' | 'end'): number {
  const [line = 1, column = 1] = [region[`${side}Line`], region[`${side}Column`]];
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
  return (starts[line - 1] ?? text.length) + column - 1;
}
