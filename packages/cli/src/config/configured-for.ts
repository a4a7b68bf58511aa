import { relative, sep } from 'node:path';
import type { Rule, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import { readConfig } from './read-config.ts';
import { settingsOf } from './settings.ts';

/** What the configuration says of a document that is open in an editor. */
export interface ConfiguredDocument {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly ownRules?: readonly Rule[];
  readonly language?: Language;
  /** Whether a configured glob names it, so that it is ours without a covenant on top. */
  readonly isNamed?: true;
}

/**
 * Reads the configuration for one document.
 *
 * @param path absolute
 * @param folder from which the configuration is looked for, unless one is asked for
 * @throws RunError when the configuration is not right
 */
export async function configuredFor(
  path: string,
  folder: string,
  asked: string | boolean | undefined,
): Promise<ConfiguredDocument> {
  const config = await readConfig(asked, typeof asked === 'string' ? process.cwd() : folder);
  const { rules, language } = (await settingsOf(config))(path);
  const ownRules =
    config.ownRules.length > 0 ? (await import('../worker/own-rules.ts')).makeOwnRules(config.ownRules) : [];
  return {
    levels: rules,
    ...(ownRules.length > 0 && { ownRules }),
    ...(language && { language }),
    ...((await isNamed(path, config.folder, config.files)) && { isNamed: true as const }),
  };
}

async function isNamed(path: string, folder: string, globs: readonly string[]): Promise<boolean> {
  if (globs.length === 0) return false;
  const { default: picomatch } = await import('picomatch');
  const way = relative(folder, path).split(sep).join('/');
  const given = globs.map((glob) => glob.replace(/^(!?)\.\//, '$1'));
  const matches = (patterns: readonly string[]) =>
    patterns.length > 0 && picomatch([...patterns], { noextglob: true })(way);
  return (
    matches(given.filter((glob) => !glob.startsWith('!'))) &&
    !matches(given.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])))
  );
}
