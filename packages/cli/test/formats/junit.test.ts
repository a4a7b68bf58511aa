import { parseXml } from '@rgrove/parse-xml';
import { parse, type TestCase, type TestSuites } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/format/junit.ts';
import type { FileResult } from '../../src/format/results.ts';
import { folderWith, soundPlan, wrongPlan } from '../run.ts';
import { hostileResults } from './hostile.ts';
import { context, resultsOf } from './results.ts';

async function read(files: readonly FileResult[]): Promise<TestSuites> {
  const text = formatJunit(files, context);
  parseXml(text);
  return (await parse(text)) as TestSuites;
}

/** GitLab reads the file too. */
type Case = TestCase & { readonly file?: string };

const casesOf = ({ testsuite = [] }: TestSuites): readonly Case[] =>
  testsuite.flatMap(({ testcase = [] }) => testcase);

const unread = new Uint8Array([0]);
const explained = wrongPlan.replace(
  '---\n\n# ',
  'uitzonderingen:\n  - regel: decision-not-addressed\n    reden: Dat doen we per thema\n---\n\n# ',
);
const few = resultsOf(
  ['goed.md', 'fout.md', 'stuk.md', 'uitgelegd.md'],
  folderWith({ 'goed.md': soundPlan, 'fout.md': wrongPlan, 'stuk.md': unread, 'uitgelegd.md': explained }),
);

describe('JUnit', () => {
  it('has a suite for each document and a case for each rule that spoke', async () => {
    const suites = await read(few);
    expect(
      suites.testsuite?.map(({ name, testcase = [] }) => [name, testcase.map((one) => one.name)]),
    ).toEqual(
      [
        ['fout.md', ['decision-not-addressed', 'raci-one-accountable']],
        ['goed.md', ['regiolint']],
        ['stuk.md', ['file-not-read']],
        ['uitgelegd.md', ['raci-one-accountable', 'decision-not-addressed']],
      ].map(([name, names]) => [name, expect.arrayContaining(names as string[])]),
    );
  });

  it('fails only for what is wrong, and says why', async () => {
    const cases = casesOf(await read(few));
    const of = (name: string, path: string) => cases.find((one) => one.name === name && one.file === path);
    expect(of('raci-one-accountable', 'fout.md')?.failure).toEqual([
      {
        message: '"Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
        type: 'wrong',
        inner: 'fout.md:24:29: "Huisbezoek" heeft 2 eindverantwoordelijken. Wat klopt?',
      },
    ]);
    expect(of('decision-not-addressed', 'fout.md')?.failure).toBeUndefined();
    expect(of('decision-not-addressed', 'fout.md')?.['system-out']?.[0]).toContain(
      'Hoe nemen jullie besluiten',
    );
    expect(of('decision-not-addressed', 'uitgelegd.md')?.skipped).toEqual([
      { message: 'Dat doen we per thema' },
    ]);
    expect(of('file-not-read', 'stuk.md')?.error?.[0]).toMatchObject({ type: 'not-read' });
    expect(of('regiolint', 'goed.md')).toEqual({
      name: 'regiolint',
      classname: 'goed_md',
      file: 'goed.md',
      time: 0,
    });
  });

  it('has what readers ask of every suite and case, with sums that are right', async () => {
    for (const files of [few, resultsOf(), hostileResults]) {
      const suites = await read(files);
      const cases = casesOf(suites);
      const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
      for (const {
        name,
        tests = 0,
        failures = 0,
        errors = 0,
        skipped = 0,
        time,
        testcase = [],
      } of suites.testsuite ?? []) {
        expect(name).toBeTruthy();
        expect(time).toBe(0);
        expect(tests).toBe(testcase.length);
        expect(failures).toBe(testcase.filter((one) => one.failure).length);
        expect(errors).toBe(testcase.filter((one) => one.error).length);
        expect(skipped).toBe(testcase.filter((one) => one.skipped).length);
        sums.tests += tests;
        sums.failures += failures;
        sums.errors += errors;
        sums.skipped += skipped;
      }
      expect(suites).toMatchObject({ ...sums, time: 0 });
      for (const { name, classname, file, time, failure, error, skipped } of cases) {
        expect(name).toMatch(/^[a-z0-9-]+$/);
        expect(classname).toBeTruthy();
        // A dot would make a package of what stands before it.
        expect(classname).not.toContain('.');
        expect(file).toBeTruthy();
        expect(time).toBe(0);
        for (const { message, type, inner } of [...(failure ?? []), ...(error ?? [])]) {
          expect(message).toBeTruthy();
          expect(type).toMatch(/^(wrong|not-read)$/);
          expect(inner).toContain(message);
        }
        for (const { message } of skipped ?? []) expect(message).toBeTruthy();
      }
      expect(new Set(cases.map((one) => `${one.classname} ${one.name}`)).size).toBe(cases.length);
    }
  });

  it('lets no document attach a file', () => {
    expect(formatJunit(hostileResults, context)).not.toContain('[[ATTACHMENT|');
  });
});
