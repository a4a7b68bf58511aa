import { type Files, fill, isOurs, lint, type Nature, type RuleLevel } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { changesOf } from './changes.ts';
import { checked } from './checked.ts';
import { aboutRule } from './rule-page.ts';

/** How loud: `error` is fatal, `warning` is not, `info` is neither. */
export type Loudness = 'error' | 'warning' | 'info' | 'off';

export interface Options {
  /** The day of the run, `2027-03-01`; usually today. */
  readonly today?: string | undefined;
  /** The language of the messages; usually that of the document. */
  readonly language?: Language | undefined;
  /** Rules that are off, or of another nature, by id: `{'party-unused': 'off'}`. */
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined;
  /** How loud each nature is; usually `wrong` is an error, a `question` a warning and a `deepening` information. */
  readonly severity?: Partial<Readonly<Record<Nature, Loudness>>> | undefined;
  /** Which files are looked at: those with `covenant` or `convenant` on top, which is usual, or all. */
  readonly documents?: 'ours' | 'all' | undefined;
  /** What lies beside a document, for the rules that look there. */
  readonly files?: Files | undefined;
}

/**
 * Gives what regiolint finds as messages of remark; what an exception in the document explains is left out. The text is
 * read again, with tables and all else that regiolint reads: what the tree of remark holds depends on which other plugins
 * are in use, and the findings should not.
 *
 * @throws when an option, or a rule that it names, is not there, or has another form
 */
export default function remarkLintRegioplan(options?: Options | null) {
  const { today, language, rules: levels = {}, severity, documents = 'ours', files } = checked(options ?? {});
  const loudness = { ...usual, ...severity };

  return (_tree: Root, file: VFile): undefined => {
    const text = String(file);
    if (documents === 'ours' && !isOurs(text)) return;
    const result = lint(text, {
      rules,
      today: today ?? localDay(),
      levels,
      parseMarkdown: parseWithRemark,
      ...(files && { files }),
    });
    const told = language ?? result.language;
    for (const {
      ruleId,
      messageId,
      values,
      nature,
      place,
      fixes,
      suggestions,
      explained,
    } of result.findings) {
      if (explained || loudness[nature] === 'off') continue;
      const words = rules.find(({ id }) => id === ruleId)?.messages[messageId]?.[told] ?? '';
      const message = file.message(fill(words, values, told), {
        source: 'remark-lint',
        ruleId,
        ...(place && { place }),
      });
      const edits = [...(fixes ? [fixes] : []), ...(suggestions ?? []).map((suggestion) => suggestion.edits)];
      Object.assign(message, {
        fatal: fatal[loudness[nature]],
        ...aboutRule(ruleId, told),
        ...(place && changesOf(text, place, edits)),
      });
    }
  };
}

const usual: Readonly<Record<Nature, Loudness>> = { wrong: 'error', question: 'warning', deepening: 'info' };

const fatal = { error: true, warning: false, info: undefined, off: undefined };

/** Today where the user is. */
function localDay(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
