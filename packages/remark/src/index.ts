import { type Files, fill, isOurs, lint, type Nature, type RuleLevel, show } from '@regiolint/engine';
import { parseWithRemark } from '@regiolint/engine/remark';
import { rules } from '@regiolint/rules';
import type { Language } from '@regiolint/schema';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { changesOf } from './changes.ts';
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
 * Gives what regiolint finds as messages of remark. The text below the block is read from the tree that remark made;
 * what an exception in the document explains is left out.
 *
 * @throws when an option names a rule that is not there
 */
export default function remarkLintRegioplan(options?: Options | null) {
  const { today, language, rules: levels = {}, severity, documents = 'ours', files } = options ?? {};
  checkRuleIds(levels);
  const loudness = { ...usual, ...severity };

  return (tree: Root, file: VFile): undefined => {
    const text = String(file);
    if (documents === 'ours' && !isOurs(text)) return;
    const result = lint(text, {
      rules,
      today: today ?? localDay(),
      levels,
      // Without remark-frontmatter the block is read as text, which may run on into what stands below it.
      parseMarkdown: () => (tree.children[0]?.type === 'yaml' ? tree : parseWithRemark(text)),
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

function checkRuleIds(levels: Readonly<Record<string, RuleLevel>>): void {
  const unknown = Object.keys(levels).filter((name) => rules.every(({ id }) => id !== name));
  if (unknown.length > 0) throw new Error(`remark-lint-regioplan: no such rule: ${show(unknown, 'en')}`);
}

/** Today where the user is. */
function localDay(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
