import type { Phase } from '@regiolint/engine';
import type { Language } from '@regiolint/schema';
import type { Settings } from './document.ts';

/** What a person sets in an editor, under `regiolint`. */
export interface EditorSettings {
  readonly enable: boolean;
  /** When a document is looked at. */
  readonly run: 'onType' | 'onSave';
  /** The language of the messages; absent for that of the configuration or the document. */
  readonly language?: Language;
  /** The phase that is asked about; absent for that of the document. */
  readonly phase?: Phase;
}

export const defaultSettings: EditorSettings = { enable: true, run: 'onType' };

/** Reads what an editor sends, which may be anything: what is not understood counts as not set. */
export function readSettings(given: unknown): EditorSettings {
  if (typeof given !== 'object' || given === null) return defaultSettings;
  const { enable, run, language, phase } = given as Readonly<Record<string, unknown>>;
  return {
    enable: enable !== false,
    run: run === 'onSave' ? 'onSave' : 'onType',
    ...((language === 'nl' || language === 'en') && { language }),
    ...((phase === 'emerging' || phase === 'developing' || phase === 'mature') && { phase }),
  };
}

/** What a person sets counts more than the configuration. */
export function withEditorSettings(
  configured: Settings,
  { enable, language, phase }: EditorSettings,
): Settings {
  return {
    ...configured,
    ...(language && { language }),
    ...(phase && { phase }),
    ...(!enable && { isOff: true }),
  };
}
