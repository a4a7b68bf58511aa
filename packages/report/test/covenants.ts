import { readdirSync, readFileSync } from 'node:fs';
import { type Accepted, lint } from '@regiolint/engine';
import { type AspectName, aspectNames, type Covenant, covenantField, type Field } from '@regiolint/schema';

export const today = '2026-11-22';

/** The example plans, by name. */
export const plans = new Map(
  ['plans', 'plans-en'].flatMap((folder) => {
    const at = new URL(`../../../fixtures/${folder}/`, import.meta.url);
    return readdirSync(at)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => {
        const { plan, language } = lint(readFileSync(new URL(file, at), 'utf8'), { rules: [], today });
        return [file.replace('.md', ''), { covenant: plan.covenant, language, today }] as const;
      });
  }),
);

export function planNamed(name: string) {
  const plan = plans.get(name);
  if (!plan?.covenant.title) throw new Error(`no plan ${name}`);
  return plan;
}

/** Only what is required. */
export const bare: Accepted<Covenant> = {
  covenant: 1,
  kind: 'covenant',
  title: 'Kaal',
  documentStatus: 'draft',
  phase: 'emerging',
  region: { name: 'Oost' },
  parties: [
    { id: 'gemeente', name: 'Gemeente Oost' },
    { id: 'thuiszorg', name: 'Thuiszorg Oost' },
  ],
};

/** The same answer to all aspects. */
export function allAspects(answer: object): Accepted<Covenant> {
  return { ...bare, ...Object.fromEntries(aspectNames.map((aspect) => [aspect, answer])) };
}

/** A covenant in which everything is filled in; `say` writes each text. */
export function everything(say: (pointer: string) => string): Accepted<Covenant> {
  return fill(covenantField, '', say) as Accepted<Covenant>;
}

/** One aspect in which only one property is filled in, per property. */
export function eachAlone(aspect: AspectName): readonly (readonly [string, Accepted<Covenant>])[] {
  const field = covenantField.fields?.[aspect];
  return Object.entries(field?.fields ?? {})
    .filter(([key]) => !['deferred', 'elsewhere', 'notApplicable', 'section'].includes(key))
    .map(([key, inner]) => {
      const only = { [key]: fill(inner, `/${aspect}/${key}`, (pointer) => `tekst ${pointer}`) };
      return [key, { ...bare, [aspect]: only }] as const;
    });
}

function fill(field: Field, pointer: string, say: (pointer: string) => string): unknown {
  if (field.words && !field.open) return field.words.en[0];
  switch (field.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(field.fields ?? {}).map(([key, inner]) => [
          key,
          fill(inner, `${pointer}/${key}`, say),
        ]),
      );
    case 'list':
    case 'one-or-list':
      return field.items
        ? [fill(field.items, `${pointer}/0`, say), fill(field.items, `${pointer}/1`, say)]
        : [];
    case 'integer':
    case 'number':
      return field.minimum ?? 7;
    case 'boolean':
      return true;
    case 'month-or-date':
      return '2027-03';
    default:
      return say(pointer);
  }
}
