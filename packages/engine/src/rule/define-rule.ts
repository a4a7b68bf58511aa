import type { AspectName, Pointer, Words } from '@regiolint/schema';
import type { Nature, Suggestion, Value } from '../findings/finding.ts';
import type { Edit } from '../frontmatter/fault.ts';
import type { Files, Phase, Plan, WithBody } from '../plan/plan.ts';
import type { Spot } from '../plan/spot.ts';

/** What a rule says, by message id: the same placeholders in every language. */
export type Messages = Readonly<Record<string, Words>>;

/** What a rule is about: an aspect, or what does not belong to one. */
export type Subject = AspectName | 'document' | 'all' | 'parties' | 'form' | 'exceptions';

/** One thing that regiolint asks of a covenant. */
export interface Rule extends Meta {
  readonly reads: readonly Pointer[];
  readonly messages: Messages;
  check(plan: Plan, report: (messageId: string, details: ReportDetails) => void): void;
}

interface Meta {
  /** Permanent, and seen by everyone: no judgement in it. */
  readonly id: string;
  readonly aspect: Subject;
  readonly nature: Nature;
  /** The phase from which it is asked. */
  readonly from: Phase;
  /** The ceiling for a collaboration that calls itself simple. */
  readonly simple?: 'deepening' | 'not-asked';
  /** Where it comes from: a report and a phrase that stands in it, or `tool need`. */
  readonly source: string;
  /** What it cannot do without: it is not run when the caller does not have it. */
  readonly needs?: 'body' | 'files';
  /** Runs after all others and is told what became of them. */
  readonly order?: 'last';
  /**
   * Whether it concludes something from what is not there, as questions do. Then it says nothing where something that it reads
   * was refused: what cannot be read is not missing. Unless said, true for all but `wrong`.
   */
  readonly concludesFromAbsence?: boolean;
  /** The rules that speak instead when they have a finding on the same thing, so that one gap gives one message. */
  readonly quietWhen?: readonly string[];
}

export interface ReportDetails {
  readonly at: Spot;
  /** Other places that it is about: a louder rule with a finding there speaks instead, as with one at its own place. */
  readonly about?: readonly Spot[];
  readonly values?: Readonly<Record<string, Value>>;
  readonly fix?: readonly Edit[] | undefined;
  readonly suggest?: readonly Suggestion[];
}

/**
 * Defines a rule. The types hold it together: messages in both languages have the same placeholders, a report gives a
 * value for each of them, and places come only from what the rule says it reads.
 */
export function defineRule<
  const Reads extends Pointer,
  const M extends Messages,
  const Needs extends Meta['needs'] = undefined,
>(
  rule: Omit<Meta, 'needs'> & {
    readonly needs?: Needs;
    readonly reads: readonly Reads[];
    readonly messages: M & SamePlaceholders<M>;
    check(plan: Plan<Reads> & What<Needs>, report: Report<M>): void;
  },
): Rule {
  return rule as unknown as Rule;
}

/** What a plan certainly has for a rule that needs it. */
type What<Needs> = Needs extends 'body'
  ? WithBody
  : Needs extends 'files'
    ? { readonly files: Files }
    : unknown;

/** Reports a message at a place, with a value for each of its placeholders. */
export type Report<M extends Messages> = <Id extends keyof M & string>(
  messageId: Id,
  details: DetailsFor<Placeholders<M[Id]['nl']>>,
) => void;

type DetailsFor<Names extends string> = [Names] extends [never]
  ? ReportDetails
  : ReportDetails & { readonly values: Readonly<Record<Names, Value>> };

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type SamePlaceholders<M extends Messages> = {
  readonly [Id in keyof M]: {
    readonly nl: Same<M[Id]['nl'], M[Id]['en']>;
    readonly en: Same<M[Id]['en'], M[Id]['nl']>;
  };
};

type Same<Mine extends string, Other extends string> = [Placeholders<Mine>] extends [Placeholders<Other>]
  ? string
  : `Add {${Exclude<Placeholders<Mine>, Placeholders<Other>>}} in the other language`;
