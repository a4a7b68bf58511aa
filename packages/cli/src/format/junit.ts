import type { Told } from '../worker/job.ts';
import { escapeXml } from './escape-xml.ts';
import type { Format } from './format.ts';
import type { FileResult } from './results.ts';

/**
 * JUnit's XML: a suite for each document, a case for each rule that found something in it. Only what is wrong fails; a
 * question passes and says what it asks; what the document explains is skipped, with its reason.
 */
export const formatJunit: Format = (files) => {
  const suites = files.map((file) => ({ file, cases: casesOf(file) }));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="regiolint" ${sums(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ file, cases }) => [
      `<testsuite name="${escapeXml(file.path)}" ${sums(cases)}>`,
      ...cases.map((one) => caseIn(file, one)),
      '</testsuite>',
    ]),
    '</testsuites>',
  ].join('\n')}\n`;
};

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'error' | 'skipped';
  readonly findings: readonly Told[];
}

function casesOf({ findings, notRead }: FileResult): readonly Case[] {
  // A suite without a case is one that nobody sees.
  if (findings.length === 0) return [{ name: 'regiolint', outcome: 'passed', findings }];
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))];
  return ids.map((name) => {
    const all = findings.filter(({ ruleId }) => ruleId === name);
    const open = all.filter(({ explained }) => !explained);
    if (open.length === 0) return { name, outcome: 'skipped', findings: all };
    const isWrong = open.some(({ nature }) => nature === 'wrong');
    return { name, outcome: isWrong ? (notRead ? 'error' : 'failed') : 'passed', findings: open };
  });
}

function caseIn({ path }: FileResult, { name, outcome, findings }: Case): string {
  // Readers take what stands before the last dot for the name of a package.
  const start = `<testcase name="${escapeXml(name)}" classname="${escapeXml(path.replaceAll('.', '_'))}" file="${escapeXml(path)}" time="0"`;
  const told = findings.map((finding) => escapeXml(lineOf(path, finding))).join('\n');
  const message = escapeXml(findings[0]?.message ?? '');
  const reason = escapeXml(findings[0]?.explained?.reason || (findings[0]?.message ?? ''));
  if (told === '') return `${start}/>`;
  const inside = {
    passed: `<system-out>${told}</system-out>`,
    failed: `<failure message="${message}" type="wrong">${told}</failure>`,
    error: `<error message="${message}" type="not-read">${told}</error>`,
    skipped: `<skipped message="${reason}"/>`,
  };
  return `${start}>${inside[outcome]}</testcase>`;
}

function lineOf(path: string, { place, message }: Told): string {
  return `${path}:${place?.start.line ?? 1}:${place?.start.column ?? 1}: ${message}`;
}

function sums(cases: readonly Case[]): string {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="${of('error')}" skipped="${of('skipped')}" time="0"`;
}
