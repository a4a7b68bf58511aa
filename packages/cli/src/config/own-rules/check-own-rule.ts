import { basename } from 'node:path';
import type { Nature, OwnRule, Phase } from '@regiolint/engine';
import type { Words } from '@regiolint/schema';
import { type Fail, failOf } from './fail.ts';
import { type Fragment, readFragment } from './fragment.ts';
import { readGiven } from './given.ts';
import { checkPatterns } from './patterns.ts';
import { readsOf } from './reads.ts';

/** A rule of a region's own as it is typed; its form is checked, what it says is not. */
export interface TypedOwnRule {
  readonly id: string;
  readonly given: string;
  readonly schema: object;
  readonly message: Partial<Words>;
  readonly nature: Nature;
  readonly from?: Phase;
  readonly source?: string;
}

/** A rule of a region's own that can be sent to a worker and run there. */
export interface ConfiguredRule extends OwnRule {
  readonly schema: Fragment;
  /** The configuration that it stands in. */
  readonly path: string;
  /** What it looks at, as it was typed. */
  readonly typed: Pick<TypedOwnRule, 'given' | 'schema'>;
}

/**
 * @param path of the configuration that it stands in
 * @throws RunError that names the rule, with one thing that is wrong with it
 */
export async function checkOwnRule(typed: TypedOwnRule, path: string): Promise<ConfiguredRule> {
  const { id, given, message, nature, from = 'emerging', source = basename(path) } = typed;
  const fail: Fail = failOf(path, id);
  if (!/^own(?:-[a-z0-9]+)+$/.test(id)) {
    fail(
      {
        nl: 'begin de id met own- en gebruik kleine letters, cijfers en streepjes, bijvoorbeeld own-kpi-nulmeting.',
        en: 'start the id with own- and use lower case, digits and hyphens, such as own-kpi-baseline.',
      },
      {},
    );
  }
  checkPlaceholders(message, fail);
  const { pointer, field } = readGiven(given, fail);
  const { schema, patterns } = readFragment(typed.schema, field, fail);
  await checkPatterns(patterns, fail);
  return {
    id,
    given: pointer,
    reads: readsOf(pointer, schema),
    schema,
    message: { nl: message.nl ?? message.en ?? '', en: message.en ?? message.nl ?? '' },
    nature,
    from,
    source,
    path,
    typed: { given, schema: typed.schema },
  };
}

function checkPlaceholders(message: Partial<Words>, fail: Fail): void {
  for (const text of Object.values(message)) {
    for (const [placeholder, name] of text.matchAll(/\{(\w+)\}/g)) {
      if (name === 'name' || name === 'value') continue;
      fail(
        {
          nl: 'message: {placeholder} is niet bekend. Wel: {known}.',
          en: 'message: {placeholder} is not known. Known are: {known}.',
        },
        { placeholder, known: '{name}, {value}' },
      );
    }
  }
}
