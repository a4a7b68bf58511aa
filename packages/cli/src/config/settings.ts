import type { RuleLevel } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import type { Config } from './config.ts';
import { matcherOf } from './matcher.ts';

/** What holds for one document. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly language?: Language;
}

/**
 * Tells what the configuration says of a document, by its absolute path.
 *
 * @throws RunError when a glob cannot be read
 */
export async function settingsOf(config: Config): Promise<(path: string) => Settings> {
  const general: Settings = { rules: config.rules, ...(config.language && { language: config.language }) };
  if (config.overrides.length === 0) return () => general;
  const overrides = await Promise.all(
    config.overrides.map(async (override) => ({
      override,
      isAbout: await matcherOf(override.files, override.folder, { key: 'overrides', hidden: true }),
    })),
  );
  return (path) =>
    overrides
      .filter(({ isAbout }) => isAbout(path))
      .reduce<Settings>(
        ({ rules, ...rest }, { override: { rules: levels, language } }) => ({
          ...rest,
          rules: { ...rules, ...levels },
          ...(language && { language }),
        }),
        general,
      );
}
