import type { Field, Words } from '@regiolint/schema';
import type { LimitName } from '../source/limits.ts';
import type { Range } from '../source/source.ts';

/** A key with its value, as it stands in the text. */
export interface TypedField {
  readonly key: Range;
  /** Where the value ends; without one, where the key does. */
  readonly end: number;
  /** Whether it stands between braces. */
  readonly isFlow: boolean;
}

/** Where a misplaced field belongs. */
export interface Home {
  /** Canonical pointer of the object that has it, with `*` for each item of a list. */
  readonly pointer: string;
  readonly typed: TypedField;
}

/** Why a line of the block cannot be read, for the faults that people make most. */
export type UnreadableReason =
  | 'default'
  | 'colon-in-text'
  | 'opening-apostrophe'
  | 'tab'
  | 'space-after-colon'
  | 'asterisk'
  | 'hard-space'
  | 'twice';

/** Writes `text` over what stands from `start` up to `end`. */
export interface Edit extends Range {
  readonly text: string;
}

/** More faults of one kind than this help nobody, and are left out. */
export const mostOfOneKind = 100;

interface Common {
  /** Canonical pointer of what it is about. */
  readonly pointer: string;
  readonly range: Range;
  /** What a safe fix would write. */
  readonly fixes?: readonly Edit[];
  /** It is told at the anchor already, and here it only stands in what the alias repeats. */
  readonly repeated?: true;
}

/** What could not be read or was lost in reading: plain facts, which rules of document/ turn into findings. */
export type Fault = Common &
  (
    | { readonly code: 'frontmatter-missing'; readonly reason: 'default' | 'unclosed' | 'other-fence' }
    | {
        readonly code: 'unreadable';
        readonly reason: UnreadableReason;
        /** 1-based line on which it starts. */
        readonly line?: number;
        /** For `default`: what is the matter, as a part of a sentence. */
        readonly detail?: Words;
        /** The value with the apostrophe, or the key that is there twice. */
        readonly text?: string;
      }
    | { readonly code: 'cut-at-comma'; readonly rest: string }
    | {
        readonly code: 'cut-at-hash';
        readonly rest: string;
        /** What is read of the value: `nothing` where the sign stands at its start. */
        readonly leaves: 'a part' | 'nothing';
        /** Makes one text of it; absent where commas or brackets in the rest may not belong to the text. */
        readonly inQuotes?: Edit;
        /** Makes it plain that the rest is a remark. */
        readonly asRemark: Edit;
      }
    | {
        readonly code: 'long-dash';
        /** What stands in place of a hyphen. */
        readonly sign: string;
      }
    | {
        readonly code: 'number-shortened';
        readonly text: string;
        readonly value: number;
        readonly wants: 'text' | 'number';
        readonly plain: string;
      }
    | { readonly code: 'tag'; readonly tag: string }
    | { readonly code: 'empty'; readonly key: string }
    | {
        readonly code: 'unknown-key';
        readonly key: string;
        /** The known key that differs from it only in capitals, accents, apostrophes, spaces or underscores. */
        readonly spelling?: Words;
        readonly nearest?: Words;
        /** The object that does have this key, when it is plain which one that is. */
        readonly parent?: Words;
        /** Whether several objects have this key, none of them plainly the one. */
        readonly isElsewhere?: boolean;
        /** What was typed, and the object where it can be read, when one only has this key. */
        readonly home?: Home;
        /** Whether it was probably meant as a known key; then `pointer` is that of the known key. */
        readonly isMeant: boolean;
      }
    | {
        readonly code: 'alias-conflict';
        readonly keys: Words;
        /** Where the key stands that came first. */
        readonly first: Range;
      }
    | Refused
    | { readonly code: 'limit'; readonly limit: LimitName; readonly allowed: number }
  );

/** A value that the schema refuses, or a required one that is missing. */
export type Refused = Common & {
  readonly code: 'refused';
  readonly reason: 'required' | 'choice' | 'list' | 'items' | 'spelling' | 'value';
  readonly field: Field;
  /** As the author typed it; absent when the key is missing. */
  readonly typed?: string;
  readonly value: unknown;
  /** The known word that the author meant, for `spelling`. */
  readonly word?: Words;
};

/** Whether only the end of the value is lost, so that the rest of it counts. */
export function isReadInPart(fault: Fault): boolean {
  return fault.code === 'cut-at-hash' && fault.leaves === 'a part';
}

export type FaultCode = Fault['code'];
export type FaultOf<C extends FaultCode> = Extract<Fault, { readonly code: C }>;
