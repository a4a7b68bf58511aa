import { readable } from '@regiolint/engine/rule';
import { type AspectName, fieldAt, type Language, type Words } from '@regiolint/schema';
import { labelOf } from '../covenant/answer.ts';
import type { Card } from '../covenant/card.ts';
import type { ComparedPlan } from './compare-plans.ts';

/** A way in which a plan can answer for an aspect. */
export interface Group {
  /** A word of the list, a way of its own, arranged without such a word, or one of the other answers. */
  readonly kind:
    | 'variant'
    | 'other'
    | 'arranged'
    | 'deferred'
    | 'elsewhere'
    | 'notApplicable'
    | 'notSaid'
    | 'unread';
  /** The same for plans that answer in the same way. */
  readonly key: string;
  /** Lower comes first: words in the order of the reports, then the answers. It says nothing of which is better. */
  readonly order: number;
}

/** In which way a plan answers. */
export function groupOf({ answer }: Card, aspect: AspectName | undefined, plan: ComparedPlan): Group {
  return answer === 'arranged' || answer === 'partly' ? contentOf(aspect, plan) : of(answer);
}

/** Each group once. */
export function inOrder(groups: readonly Group[]): readonly Group[] {
  const once = [...new Map(groups.map((group) => [group.key, group])).values()];
  return once.sort((one, other) => one.order - other.order);
}

export function labelOfGroup(
  { kind, key }: Group,
  aspect: AspectName | undefined,
  language: Language,
): string {
  switch (kind) {
    case 'variant': {
      const words = wordsFor(aspect);
      const at = words?.en.indexOf(key) ?? -1;
      return readable(words?.[language][at] ?? key);
    }
    case 'other':
    case 'notSaid':
      return texts[kind][language];
    default:
      return labelOf(kind, language) ?? '';
  }
}

function contentOf(aspect: AspectName | undefined, { covenant }: ComparedPlan): Group {
  const { variant, ownVariant } = ((aspect && covenant[aspect]) ?? {}) as {
    readonly variant?: string;
    readonly ownVariant?: string;
  };
  if (variant === 'other' || (variant === undefined && ownVariant !== undefined)) return of('other');
  const at = variant === undefined ? -1 : (wordsFor(aspect)?.en.indexOf(variant) ?? -1);
  return variant === undefined || at < 0 ? of('arranged') : { kind: 'variant', key: variant, order: at };
}

function of(kind: Exclude<Group['kind'], 'variant'>): Group {
  return { kind, key: `:${kind}`, order: 1_000 + kinds.indexOf(kind) };
}

function wordsFor(aspect: AspectName | undefined) {
  return aspect && fieldAt(`/${aspect}/variant`)?.words;
}

const kinds: readonly Group['kind'][] = [
  'other',
  'arranged',
  'deferred',
  'elsewhere',
  'notApplicable',
  'notSaid',
  'unread',
];

const texts = {
  other: { nl: 'Anders, in eigen woorden', en: 'Otherwise, in their own words' },
  notSaid: { nl: 'Niet genoemd in het document', en: 'Not mentioned in the document' },
} as const satisfies Readonly<Record<string, Words>>;
