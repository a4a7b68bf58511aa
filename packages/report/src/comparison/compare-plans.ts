import type { Accepted } from '@regiolint/engine/rule';
import {
  type AspectName,
  type Covenant,
  fieldAt,
  type Language,
  type ModelBlockName,
} from '@regiolint/schema';
import { blocks } from '../covenant/blocks.ts';
import type { Card } from '../covenant/card.ts';
import { blocksInWords } from '../covenant/in-words.ts';
import { wordingOf } from '../covenant/wording.ts';
import { type Group, groupOf, inOrder, labelOfGroup } from './group.ts';
import { namesOfPlans } from './names-of-plans.ts';

/** One of the plans that are laid side by side. */
export interface ComparedPlan {
  /** Where it stands; names it when two regions are called the same. */
  readonly path: string;
  readonly covenant: Accepted<Covenant>;
  /** That it is written in. */
  readonly language: Language;
  /** Canonical pointers of what stands there but could not be read: of that it is not said that it is missing. */
  readonly unread?: readonly string[];
}

/** Plans side by side, by what they are about. Nothing of it is counted, graded or escaped. */
export interface Comparison {
  /** Alphabetically. */
  readonly plans: readonly PlanName[];
  /** In the order of the ordering model. */
  readonly subjects: readonly Subject[];
}

export interface PlanName {
  readonly name: string;
  /** Where the plan was published. */
  readonly link: string | undefined;
  readonly language: Language;
}

export interface Subject {
  readonly block: ModelBlockName;
  readonly name: string;
  readonly question: string;
  /** Every way in which a plan answers, in the order of the reports; in it the plans alphabetically. */
  readonly groups: readonly GroupOfPlans[];
  /** For each plan, in the order of `plans`: which group it is in. */
  readonly cells: readonly Cell[];
}

export interface GroupOfPlans {
  readonly label: string;
  readonly kind: Group['kind'];
  readonly entries: readonly Entry[];
}

export interface Entry extends PlanName {
  /** In its own words. */
  readonly words: readonly string[];
}

export interface Cell {
  readonly kind: Group['kind'];
  readonly label: string;
}

/** Lays plans side by side: for each aspect who answers in which way, in whose words. */
export function comparePlans(
  given: readonly ComparedPlan[],
  { language, today }: { readonly language: Language; readonly today: string },
): Comparison {
  const named = namesOfPlans(given, language);
  const answers = named.map(({ plan }) =>
    blocksInWords({ ...plan, language, today }, wordingOf(plan.covenant, language)).flatMap(
      ({ cards }) => cards,
    ),
  );
  const plans = named.map(({ name, plan }) => ({
    name,
    link: plan.covenant.publishedAt,
    language: plan.language,
  }));
  const subjects = places(language, today).map(({ aspect, ...subject }, at): Subject => {
    const told = named.map(({ plan }, index) => {
      const card = answers[index]?.[at] as Card;
      return { card, group: groupOf(card, aspect, plan), name: plans[index] as PlanName };
    });
    const groups = inOrder(told.map(({ group }) => group)).map((group) => ({
      label: labelOfGroup(group, aspect, language),
      kind: group.kind,
      entries: told
        .filter(({ group: { key } }) => key === group.key)
        .map(({ card, name }) => ({ ...name, words: wordsOf(card, group) })),
    }));
    const cells = told.map(({ group }) => ({
      kind: group.kind,
      label: labelOfGroup(group, aspect, language),
    }));
    return { ...subject, groups, cells };
  });
  return { plans, subjects };
}

interface Place {
  readonly block: ModelBlockName;
  readonly name: string;
  readonly question: string;
  /** Absent for what culture comes down to, which has no words to choose from. */
  readonly aspect: AspectName | undefined;
}

/** What is compared: the cards of the picture. A plan that says nothing has a question on each of them. */
function places(language: Language, today: string): readonly Place[] {
  const empty = blocksInWords({ covenant: {}, language, today }, wordingOf({}, language));
  return empty.flatMap(({ name: block, cards }) => {
    const columns = blocks.find(({ name }) => name === block)?.columns ?? [];
    const aspects = block === 'culture' ? [] : columns.flat();
    return cards.map(({ name, question = '' }, at) => {
      const aspect = aspects[at];
      return { block, name, question: asked(aspect, question, language), aspect };
    });
  });
}

function asked(aspect: AspectName | undefined, question: string, language: Language): string {
  return (aspect && fieldAt(`/${aspect}`)?.question?.[language]) ?? question;
}

/** What the label of the group does not say already. */
function wordsOf({ heading, words, note }: Card, { kind }: Group): readonly string[] {
  const own = kind === 'variant' ? [] : [heading];
  return [...own, ...words, note].filter((text) => text !== undefined && text.trim() !== '') as string[];
}
