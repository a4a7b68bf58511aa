import type { Phase } from '@regiolint/engine';
import type { OrderingModelInWords } from '@regiolint/report';
import type { Language } from '@regiolint/schema';

/** What the extension and its server ask each other, beside what the Language Server Protocol has. */
export const requests = {
  /** To the server: the picture of an open document. */
  report: 'regiolint/report',
  /** To the server: an empty plan with questions. */
  starter: 'regiolint/starter',
  /** To the editor: the documents in the workspace that may be ours. */
  documents: 'regiolint/documents',
  /** To the editor: the text of one of them. */
  text: 'regiolint/text',
} as const;

export interface ReportQuestion {
  readonly uri: string;
}

/** The ordering model of a plan, as a picture and in words. */
export interface Report {
  /** SVG. */
  readonly picture: string;
  readonly words: OrderingModelInWords;
  readonly language: Language;
}

/** Without a report when the block on top cannot be read for the moment. */
export interface ReportAnswer {
  readonly report?: Report;
}

/** What the panel is told: of which plan, and what to show. */
export interface PanelMessage extends ReportAnswer {
  readonly uri: string;
}

export interface StarterQuestion {
  readonly language: Language;
  readonly phase: Phase;
}

export interface TextQuestion {
  readonly uri: string;
}
