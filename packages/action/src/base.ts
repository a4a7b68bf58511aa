import { readFile, stat } from 'node:fs/promises';
import type { Repository } from './repository.ts';

/** What the event that started the run says of where the change comes from. */
interface EventCommits {
  /** The commit that the change is compared with. */
  readonly base?: string;
  /** Of a pull request: its own last commit. */
  readonly head?: string;
}

/** The commit that this run is compared with, or why there is none. */
export type Base = { readonly commit: string } | { readonly missing: 'event' | 'history' };

const mostBytes = 20_000_000;

/**
 * Finds what the change is made to. A pull request is checked out merged, so that its base is the first parent, also
 * when the branch that it goes into has moved on.
 *
 * @param eventPath of the file in which the runner tells what happened
 */
export async function findBase(
  repository: Repository | undefined,
  eventPath: string | undefined,
): Promise<Base> {
  const { base, head } = await readEvent(eventPath);
  if (base === undefined) return { missing: 'event' };
  if (!repository) return { missing: 'history' };
  const merged = head === undefined ? undefined : await repository.commit('HEAD^2');
  const found =
    merged !== undefined && merged === head
      ? await repository.commit('HEAD^1')
      : ((await repository.mergeBase(base, 'HEAD')) ?? (await repository.commit(base)));
  return found === undefined ? { missing: 'history' } : { commit: found };
}

async function readEvent(path: string | undefined): Promise<EventCommits> {
  if (path === undefined) return {};
  try {
    if ((await stat(path)).size > mostBytes) return {};
    const { pull_request: request, merge_group: group, before } = JSON.parse(await readFile(path, 'utf8'));
    const base = commitName(request?.base?.sha ?? group?.base_sha ?? before);
    const head = commitName(request?.head?.sha);
    return { ...(base && { base }), ...(head && { head }) };
  } catch {
    return {};
  }
}

/** Nothing else than the name of a commit gets to git; a branch that is new has zeros for what was before. */
function commitName(value: unknown): string | undefined {
  const isName = typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
  return isName && !/^0+$/.test(value) ? value : undefined;
}
