import { resolve } from 'node:path';
import { stampOf } from '@regiolint/language-server/server';
import { RunError } from '../run-error.ts';
import { type Config, noConfig } from './config.ts';
import { type ConfiguredDocument, configuredFor } from './configured-for.ts';
import { configPlaces, readConfig } from './read-config.ts';

/** A configuration as it is now, and what it says of each document. */
export interface Configured {
  readonly config: Config;
  readonly for: (path: string) => ConfiguredDocument;
  /** Another one when something in it has changed. */
  readonly stamp: string;
  /** What is wrong with it; then it is as if there were none. */
  readonly problem?: RunError;
}

/**
 * Gives the configuration that the command line finds from a folder. What did not change is not read again.
 *
 * @param asked a file; `false` for no configuration
 */
export function createConfigs(asked: string | boolean | undefined): (folder: string) => Promise<Configured> {
  const known = new Map<string, Configured>();
  const placesFor = (folder: string) => {
    if (asked === false) return [];
    return typeof asked === 'string' ? [resolve(asked)] : configPlaces(folder);
  };
  const stampFor = (folder: string, { paths = [] }: Config) =>
    [...placesFor(folder), ...paths].map(stampOf).join();

  return async (folder) => {
    const before = known.get(folder);
    if (before && before.stamp === stampFor(folder, before.config)) return before;
    try {
      const config = await readConfig(asked, typeof asked === 'string' ? process.cwd() : folder);
      const now = { config, for: await configuredFor(config), stamp: stampFor(folder, config) };
      known.set(folder, now);
      return now;
    } catch (error) {
      if (!(error instanceof RunError)) throw error;
      // Of what could not be read is not known when it will be right, so it is read again each time.
      const config = noConfig(folder);
      return { config, for: await configuredFor(config), stamp: error.message, problem: error };
    }
  };
}
