import type { Told } from '../worker/job.ts';

/** A finding, and the others of the same list that say the same. */
export interface Group {
  readonly first: Told;
  readonly others: readonly Told[];
}

/** Three or more findings that say the same of the items of one list become one with a list; the order stays. */
export function groupAlike(findings: readonly Told[]): readonly Group[] {
  const alike = new Map<string, Told[]>();
  for (const finding of findings) {
    const key = `${finding.ruleId} ${finding.messageId} ${listOf(finding.pointer ?? '')}`;
    const group = alike.get(key);
    if (group) group.push(finding);
    else alike.set(key, [finding]);
  }
  const groups: Group[] = [];
  for (const [first, ...others] of alike.values()) {
    if (!first) continue;
    if (others.length >= 2 && /\/[0-9]+(\/|$)/.test(first.pointer ?? '')) groups.push({ first, others });
    else groups.push(...[first, ...others].map((finding) => ({ first: finding, others: [] })));
  }
  const position = new Map(findings.map((finding, index) => [finding, index]));
  return groups.sort((a, b) => (position.get(a.first) ?? 0) - (position.get(b.first) ?? 0));
}

/** The list that a pointer leads into, with its indexes taken out. */
function listOf(pointer: string): string {
  return pointer.replace(/\/[0-9]+(?=\/|$)/g, '/*');
}

/** What is different in another finding of the group: the texts that its message has and the first one has not. */
export function differenceOf(first: Told, other: Told): string | undefined {
  for (const [name, value] of Object.entries(other.values)) {
    if (typeof value === 'string' && value !== first.values[name]) return value;
  }
  return undefined;
}
