import type { Model } from './model.ts';

/** The names of the aspects, apart from all that is known of them: what only needs their order stays small. */
export function printAspects({ root }: Model): string {
  const aspects = (root.shape.properties ?? []).filter((property) => property.group);
  return [
    `/** The ${aspects.length} aspects, in the order of the ordering model. */`,
    'export const aspectNames = [',
    ...aspects.map(({ name }) => `  '${name}',`),
    '] as const;',
    '',
    'export type AspectName = (typeof aspectNames)[number];',
    '',
  ].join('\n');
}
