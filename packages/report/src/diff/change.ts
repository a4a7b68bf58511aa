import type { ModelBlockName, Words } from '@regiolint/schema';
import type { Said } from './said.ts';

/** One thing that is agreed otherwise than before: plain data, safe as JSON. `describeChange` puts it into words. */
export interface Change {
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  /** Canonical, with `*` for the items of lists: `/portfolio/themes/*\/owner`. */
  readonly pointer: string;
  /** The way to it, by the titles of the vocabulary and the names of items. */
  readonly path: readonly Step[];
  /** Absent when nothing stood there. */
  readonly before?: Version;
  /** Absent when nothing stands there any more. */
  readonly after?: Version;
}

/**
 * What became of it. None is better than another: `earlier` and `up` say which date or number is the larger one.
 *
 * An aspect as a whole is `arranged`, `deferred`, `elsewhere` or `notApplicable` now, or `unsaid`: it says nothing any
 * more.
 */
export type ChangeKind =
  | 'joined'
  | 'left'
  | 'added'
  | 'removed'
  | 'renamed'
  | 'explained'
  | 'unexplained'
  | 'said'
  | 'unsaid'
  | 'changed'
  | 'earlier'
  | 'later'
  | 'up'
  | 'down'
  | AnswerName;

export type AnswerName = 'arranged' | 'deferred' | 'elsewhere' | 'notApplicable';

/** A block of the ordering model, or what is about the document and its parties. */
export type ChangeGroup = ModelBlockName | 'document';

export const changeGroups: readonly ChangeGroup[] = ['why', 'what', 'how', 'culture', 'document'];

/** A property by its title, or an item of a list by what it is and what it is called. */
export type Step = { readonly title: Words } | ItemStep;

export interface ItemStep {
  /** What an item of this list is, in a sentence: "thema". Absent where the name says it. */
  readonly noun?: Words;
  /** Between the noun and the name: "voor". */
  readonly link?: Words;
  /** Between two parts of the name: "aan". */
  readonly between?: Words;
  /** After the name: "level". */
  readonly after?: Words;
  /** A question, of which the name is an id: not for a sentence. */
  readonly isAsked?: true;
  /** Several together are one name; none where the sentence tells what it was and is. */
  readonly name: readonly Said[];
}

/** How it is in one of the two versions. */
export interface Version {
  /** Canonical, with the indexes of that version. */
  readonly pointer: string;
  readonly said?: Said;
  /** Of an item of a list: what it says beside its name. */
  readonly details?: readonly Detail[];
  /** Of an aspect: how it is answered for. */
  readonly answers?: readonly GivenAnswer[];
}

export interface Detail {
  readonly title: Words;
  readonly said: Said;
}

/** Content, or one of the answers in place of it. */
export interface GivenAnswer {
  readonly answer: AnswerName;
  /** What it says; of content that stands in both versions nothing, for then each difference is a change of its own. */
  readonly details: readonly Detail[];
}

/** One of the two versions that are compared. */
export type Side = 'before' | 'after';
