import type { Rule, RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import type { Config } from './config.ts';
import { matcherOf } from './matcher.ts';
import { settingsOf } from './settings.ts';

/** What the configuration says of a document that is open in an editor. */
export interface ConfiguredDocument {
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly ownRules?: readonly Rule[];
  readonly language?: Language;
  /** Whether a configured glob names it, so that it is ours without a covenant on top. */
  readonly isNamed?: true;
  /** Whether a configured glob leaves it out. */
  readonly isIgnored?: true;
}

/**
 * Tells what a configuration says of a document, by its absolute path..
 *
 * @throws RunError when a glob cannot be read
 */
export async function configuredFor(config: Config): Promise<(path: string) => ConfiguredDocument> {
  const [settings, isNamed, isIgnored] = await Promise.all([
    settingsOf(config),
    matcherOf(config.files, config.folder, { key: 'files', hidden: false }),
    matcherOf(config.ignore, config.folder, { key: 'ignore', hidden: false }),
  ]);
  const ownRules =
    config.ownRules.length > 0 ? (await import('../worker/own-rules.ts')).makeOwnRules(config.ownRules) : [];
  return (path) => {
    const { rules, language } = settings(path);
    return {
      levels: rules,
      ...(ownRules.length > 0 && { ownRules }),
      ...(language && { language }),
      ...(isNamed(path) && { isNamed: true as const }),
      ...(isIgnored(path) && { isIgnored: true as const }),
    };
  };
}
