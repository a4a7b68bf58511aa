import { type Change, compareCovenants } from '@regiolint/report';
import { type FileResult, isReadable, type LintRequest, lintFiles } from 'regiolint';
import type { Difference } from './difference.ts';
import type { Change as FileChange, Repository } from './repository.ts';

/** What became of the agreements of one plan; paths are from the folder of the repository. */
export type PlanChange =
  | (Named & { readonly kind: 'new' | 'removed' | 'unread' })
  | (Named & {
      readonly kind: 'changed';
      /** What the file was called. */
      readonly before: string;
      /** True when not all of both versions could be read: of those places nothing is said. */
      readonly isPart: boolean;
      readonly changes: readonly Change[];
    });

interface Named {
  readonly path: string;
  /** What the plan calls itself, where that could be read. */
  readonly title?: string;
}

/** So many plans are compared; a change that is about more of them is about something else. */
const mostPlans = 100;

/** Tells of each plan that changed what is agreed otherwise than in the base. */
export async function agreementChanges(
  results: readonly FileResult[],
  difference: Difference,
  request: LintRequest,
): Promise<readonly PlanChange[]> {
  if ('missing' in difference) return [];
  const { repository, base, changes } = difference;
  const looked = new Map(results.map((result) => [result.path, result]));
  const about = changes
    .filter(({ kind, path, before }) => (kind === 'removed' ? isNamedAsPlan(before) : looked.has(path)))
    .slice(0, mostPlans);
  const told: PlanChange[] = [];
  for (const change of about) {
    const before = change.kind === 'added' ? undefined : await planAt(base, change, repository, request);
    const one = compare(change, before, looked.get(change.path));
    if (one) told.push(one);
  }
  return told;
}

function compare(
  { kind, path, before: name }: FileChange,
  before: FileResult | undefined,
  after: FileResult | undefined,
): PlanChange | undefined {
  const called = after?.covenant?.title ?? before?.covenant?.title;
  const named = { path, ...(called !== undefined && { title: called }) };
  const wasPlan = before !== undefined && Object.keys(before.covenant ?? {}).length > 0;
  if (kind === 'removed') return wasPlan ? { ...named, kind } : undefined;
  if (kind === 'added' || (before && hasNoBlock(before))) return { ...named, kind: 'new' };
  if (!after?.covenant || !isReadable(after.findings)) return { ...named, kind: 'unread' };
  if (!before?.covenant || !isReadable(before.findings)) return { ...named, kind: 'unread' };
  const unread = { before: before.unread ?? [], after: after.unread ?? [] };
  const changes = compareCovenants(before.covenant, after.covenant, unread);
  const isPart = unread.before.length + unread.after.length > 0;
  return { ...named, kind: 'changed', before: name, isPart, changes };
}

/** A plan as it was: read within the same bounds as one that is here. */
async function planAt(
  base: string,
  { before }: FileChange,
  repository: Repository,
  request: LintRequest,
): Promise<FileResult | undefined> {
  const bytes = await repository.fileAt(base, before, request.maxFileSize);
  return bytes && (await lintFiles(request, { bytes, name: before }))[0];
}

function hasNoBlock({ findings }: FileResult): boolean {
  return findings.some(({ ruleId }) => ruleId === 'frontmatter-missing');
}

function isNamedAsPlan(path: string): boolean {
  return /\.(md|markdown|(convenant|covenant)\.(ya?ml|json))$/i.test(path);
}
