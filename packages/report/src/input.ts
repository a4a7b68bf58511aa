import type { Accepted } from '@regiolint/engine/rule';
import type { Covenant, Language } from '@regiolint/schema';

/** What a picture is made from. */
export interface ReportInput {
  /** As the engine reads it: canonical keys and words, the region's own texts as typed. */
  readonly covenant: Accepted<Covenant>;
  /** The language of the picture's own words. */
  readonly language: Language;
  /** The day of the run, `2027-03-01`: moments before it are left out. */
  readonly today: string;
  /** Canonical pointers of what stands there but could not be read: of that it is not said that it is missing. */
  readonly unread?: readonly string[];
  /** Of the file, so that paper and file correspond: its SHA-256 in hexadecimals. */
  readonly fingerprint?: string;
  /** Where the document can be read. */
  readonly link?: string;
}
