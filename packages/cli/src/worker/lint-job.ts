import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  createSource,
  type Edit,
  type Files,
  type Finding,
  fill,
  fix,
  type LintResult,
  lint,
  type Rule,
  type Source,
  unreadIn,
} from '@regiolint/engine';
import { rules } from '@regiolint/rules';
import { isNewer } from '../diff/is-newer.ts';
import { decode } from '../files/decode.ts';
import { isInside } from '../files/open.ts';
import { markdownParser } from '../markdown.ts';
import type { Done, Job, PlacedEdit } from './job.ts';

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** Reads one document and puts its findings into words. */
export async function lintJob(job: Job): Promise<Done> {
  return (await prepareJob(job))();
}

/** Brings in what a document needs, so that reading it is one step that waits for nothing. */
export async function prepareJob(job: Job): Promise<() => Done> {
  const decoded = decode(job.bytes);
  if ('problem' in decoded) {
    const { problem } = decoded;
    return () => ({ language: job.language ?? 'nl', findings: [], problem });
  }
  const { text } = decoded;
  const readsBody = rules.some((rule) => rule.needs === 'body' && job.levels[rule.id] !== 'off');
  const parseMarkdown = readsBody && job.kind === 'markdown' ? await markdownParser() : undefined;
  const files = filesBeside(job);
  const ownRules = job.ownRules.length > 0 ? (await import('./own-rules.ts')).makeOwnRules(job.ownRules) : [];
  const options = {
    rules: [...rules, ...ownRules],
    today: job.today,
    kind: job.kind,
    levels: job.levels,
    limits: job.limits,
    ...(parseMarkdown && { parseMarkdown }),
    ...(files && { files }),
  };
  if (!job.fix) return () => done(lint(text, options), text, job, ownRules);
  return () => {
    const mended = fix(text, options);
    return {
      ...done(mended.result, mended.text, job, ownRules),
      ...(mended.text !== text && { fixed: { before: text, text: mended.text, count: mended.fixed.length } }),
    };
  };
}

/** How much of the document's lines goes along, in UTF-16 units: on one long line there may be thousands of findings. */
const mostOfLines = 2_000_000;

/** The findings in words, each with the line that it stands on. */
function done(result: LintResult, text: string, job: Job, ownRules: readonly Rule[]): Done {
  const ruleOf = (id: string) => ruleById.get(id) ?? ownRules.find((rule) => rule.id === id);
  const language = job.language ?? result.language;
  const source = createSource(text);
  let room = mostOfLines;
  const lineOf = ({ place, wholeDocument }: Finding) => {
    if (!place || wholeDocument) return {};
    const line = source.lineText(place.start.line);
    room -= line.length;
    return room < 0 ? {} : { line };
  };
  const findings = result.findings.map((finding) => ({
    ...finding,
    message: fill(
      ruleOf(finding.ruleId)?.messages[finding.messageId]?.[language] ?? '',
      finding.values,
      language,
    ),
    ...lineOf(finding),
    ...(finding.fixes && { edits: finding.fixes.map((edit) => placed(edit, source)) }),
  }));
  const { plan } = result;
  return {
    language,
    findings,
    ...(job.covenant && !isNewer(plan) && { covenant: plan.covenant, unread: unreadIn(plan) }),
  };
}

function placed({ start, end, text }: Edit, source: Source): PlacedEdit {
  return { place: { start: source.positionAt(start), end: source.positionAt(end) }, text };
}

/** What lies beside the document; of what lies outside the tree nothing is known, so it is taken to be there. */
function filesBeside(job: Job): Files | undefined {
  const { path, root } = job;
  if (path === undefined) return undefined;
  return {
    has(reference) {
      const target = resolve(dirname(path), reference);
      return !isInside(target, root) || existsSync(target);
    },
  };
}
