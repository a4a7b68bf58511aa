import type { Settings } from './document.ts';

/** What a server needs of the world around it. */
export interface Host {
  /** The day where the user is, `2027-03-01`. */
  today(): string;
  /**
   * What holds for a document, which may not be a file.
   *
   * @param folders the URIs of the folders that the editor has open
   */
  settingsOf?(uri: string, folders: readonly string[]): Settings | Promise<Settings>;
  /** The documents in folders that may be ours. */
  documentsIn?(folders: readonly string[]): AsyncIterable<HostDocument>;
}

/** A document that is not open. */
export interface HostDocument {
  readonly uri: string;
  /** Another one when the document, or what the configuration says of it, has changed; absent when that is not known. */
  readonly stamp?: string;
  /** Its text; `undefined` when it is no text that can be read. */
  read(): Promise<string | undefined>;
}
