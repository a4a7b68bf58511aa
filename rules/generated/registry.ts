// Generated from rules/. Do not edit.
import type { Rule } from '@regiolint/engine/rule';
import aspectSilent from '../document/aspect-silent.ts';
import unknownKey from '../document/unknown-key.ts';
import raciOneAccountable from '../what/raci-one-accountable.ts';
import sharesNotHundred from '../what/shares-not-hundred.ts';
import mandateExpired from '../how/mandate-expired.ts';

/** Every rule, in the order of the folders. */
export const rules: readonly Rule[] = [
  aspectSilent,
  unknownKey,
  raciOneAccountable,
  sharesNotHundred,
  mandateExpired,
];

/** The folder that a rule stands in. */
export const groupOfRule: Readonly<Record<string, string>> = {
  'aspect-silent': 'document',
  'unknown-key': 'document',
  'raci-one-accountable': 'what',
  'shares-not-hundred': 'what',
  'mandate-expired': 'how',
};
