import type { Plan } from './plan.ts';

/** Canonical pointers of what stands in a plan but could not be read: of what became of it nothing can be said. */
export function unreadIn(plan: Plan): readonly string[] {
  const lost = lostBy.flatMap((code) => plan.faults(code).map(({ fault }) => fault.pointer));
  const refused = plan
    .faults('refused')
    .filter(({ fault: { reason } }) => reason !== 'required' && reason !== 'items')
    .map(({ fault }) => fault.pointer);
  const meant = plan
    .faults('unknown-key')
    .filter(({ fault }) => fault.isMeant)
    .map(({ fault }) => fault.pointer);
  return [...new Set([...lost, ...refused, ...meant])].filter((pointer) => pointer !== '').sort();
}

const lostBy = [
  'unreadable',
  'cut-at-comma',
  'cut-at-hash',
  'long-dash',
  'number-shortened',
  'tag',
  'alias-conflict',
] as const;
