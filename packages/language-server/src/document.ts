import {
  createSession,
  type DocumentKind,
  type Files,
  findFences,
  isOurs,
  type LintResult,
  type Phase,
  type Range,
  type Rule,
  type RuleLevel,
} from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import type { Language, Words } from '@regiolint/schema';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What holds for one document. */
export interface Settings {
  /** Rules that are off, or of another nature, by id. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  /** Rules of the region's own, beside ours. */
  readonly ownRules?: readonly Rule[];
  /** The language of the messages; absent for that of the document. */
  readonly language?: Language;
  /** Whether it is ours without a covenant on top, because the configuration says so. */
  readonly isNamed?: boolean;
  /** Whether the configuration leaves it out. */
  readonly isIgnored?: boolean;
  /** What lies beside it. */
  readonly files?: Files;
  /** Why the configuration does not count, for who uses the editor. */
  readonly problem?: Words;
  /** The phase that is asked about; absent for that of the document. */
  readonly phase?: Phase;
  /** Whether nothing is said about it. */
  readonly isOff?: boolean;
}

/** A document of ours as it is now, and what was read in it. */
export interface ShownDocument {
  readonly document: TextDocument;
  readonly text: string;
  readonly kind: DocumentKind;
  /** Where the block of agreements stands; absent when there is none. */
  readonly block: Range | undefined;
  readonly result: LintResult;
  readonly rules: readonly Rule[];
  /** The language of the messages. */
  readonly language: Language;
  readonly settings: Settings;
}

/** Reads documents, and remembers of each what it read last. */
export function createReader(rules: readonly Rule[], today: () => string) {
  const known = new WeakMap<TextDocument, Known>();
  return (document: TextDocument, settings: Settings): ShownDocument | undefined => {
    const day = today();
    const text = document.getText();
    const before = known.get(document);
    if (before?.text === text && before.settings === settings && before.day === day) {
      return before.shown;
    }
    const kind = kindOf(document, settings);
    // Who is typing may break the first lines for a moment.
    const looksOurs = kind === 'bare' || settings.isNamed || before?.shown !== undefined || isOurs(text);
    const ours = looksOurs && !settings.isIgnored && !settings.isOff;
    const session = before?.session ?? createSession();
    const shown = kind && ours ? read() : undefined;
    known.set(document, { text, settings, day, session, shown });
    return shown;

    function read(): ShownDocument {
      const all = settings.ownRules ? [...rules, ...settings.ownRules] : rules;
      const result = session.lint(text, {
        rules: all,
        today: day,
        kind: kind ?? 'markdown',
        parseMarkdown: parseWithRemark,
        ...(settings.levels && { levels: settings.levels }),
        ...(settings.files && { files: settings.files }),
        ...(settings.phase && { phase: settings.phase }),
      });
      const language = settings.language ?? result.language;
      const block = blockOf(text, kind ?? 'markdown');
      return { document, text, kind: kind ?? 'markdown', block, result, rules: all, language, settings };
    }
  };
}

interface Known {
  readonly text: string;
  readonly settings: Settings;
  readonly day: string;
  readonly session: ReturnType<typeof createSession>;
  readonly shown: ShownDocument | undefined;
}

/** How a document is read, by its name, else by what the editor takes it for. */
function kindOf(
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  { isNamed }: Settings,
): DocumentKind | undefined {
  const path = uri.replace(/[?#].*$/, '');
  if (/\.(?:convenant|covenant)\.(?:ya?ml|json)$/i.test(path)) return 'bare';
  if (isNamed && /\.(?:ya?ml|json)$/i.test(path)) return 'bare';
  return languageId === 'markdown' || /\.(?:md|markdown)$/i.test(path) ? 'markdown' : undefined;
}

function blockOf(text: string, kind: DocumentKind): Range | undefined {
  if (kind === 'bare') return { start: 0, end: text.length };
  const fenced = findFences(text);
  if (fenced === 'unclosed') return { start: text.indexOf('\n') + 1, end: text.length };
  return fenced?.block;
}
