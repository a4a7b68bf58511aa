import type { Settings } from './document.ts';

/** What a server needs of the world around it. */
export interface Host {
  /** The day where the user is, `2027-03-01`. */
  today(): string;
  /** What the configuration says of a document; nothing for a document without a file. */
  settingsOf?(uri: string): Settings | Promise<Settings>;
  /** The documents in these folders that may be ours. */
  documentsIn?(folders: readonly string[], isCancelled: () => boolean): AsyncIterable<HostDocument>;
}

/** A document that is not open. */
export interface HostDocument {
  readonly uri: string;
  readonly text: string;
}
