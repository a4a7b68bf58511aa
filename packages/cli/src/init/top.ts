import { findFences, isOurs, knownKeys } from '@regiolint/engine';
import { covenantField } from '@regiolint/schema';
import { RunError } from '../run-error.ts';
import { shellWord } from '../text/shell-word.ts';

/** A text that gets a block, without what another program reads on top of it. */
export interface Below {
  readonly text: string;
  /** Whether such a block was left out. */
  readonly isWithout: boolean;
}

/**
 * The text that a block of agreements can stand above. A text has one block: where another program has its own, such as
 * that of a website, only a copy gets ours.
 *
 * @param isCopy whether the text itself stays as it is
 * @throws RunError when there is a block of agreements already, or the text itself would lose what another program reads
 */
export function textBelow(path: string, text: string, isCopy: boolean): Below {
  const top = topOf(text);
  if (isOurs(text) || (top && areOurs(top.keys))) throw hasAgreements(path);
  if (!top) return { text, isWithout: false };
  if (!isCopy) throw hasOther(path, top.keys);
  return { text: text.slice(top.bodyStart), isWithout: true };
}

interface Top {
  readonly keys: readonly string[];
  readonly bodyStart: number;
}

function topOf(text: string): Top | undefined {
  const fenced = findFences(text);
  if (fenced !== undefined && fenced !== 'unclosed') {
    const block = text.slice(fenced.block.start, fenced.block.end);
    return { keys: keysIn(block, ':'), bodyStart: fenced.bodyStart };
  }
  const toml = tomlOnTop.exec(text);
  return toml ? { keys: keysIn(toml[0], '='), bodyStart: toml[0].length } : undefined;
}

/** Some makers of websites have TOML on top, between lines of `+++`. */
const tomlOnTop =
  /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\r|\n)(?:(?!\+\+\+)[^\r\n]*(?:\r\n|\r|\n))*\+\+\+[ \t]*(?:\r\n|\r|\n|$)/;

function keysIn(block: string, sign: ':' | '='): readonly string[] {
  return block.split(/[\r\n]+/).flatMap((line) => {
    const [, key] = /^([A-Za-z][\w-]*)[ \t]*([:=])/.exec(line) ?? [];
    return key !== undefined && line.slice(key.length).trimStart().startsWith(sign) ? [key] : [];
  });
}

/** Without `covenant:` too: with two words of ours, besides a title, which every program has. */
function areOurs(keys: readonly string[]): boolean {
  const known = knownKeys(covenantField);
  return keys.filter((key) => key !== 'title' && known.has(key)).length > 1;
}

/** As many keys as tell a person which block is meant. */
const mostKeys = 3;

function hasAgreements(path: string): RunError {
  return new RunError(
    {
      nl: 'Bovenaan {path} staat al een blok met afspraken. Er is niets geschreven. Nakijken: regiolint {file}',
      en: 'On top of {path} there is a block of agreements already. Nothing was written. To look at it: regiolint {file}',
    },
    { path, file: shellWord(path) },
  );
}

function hasOther(path: string, keys: readonly string[]): RunError {
  const values = {
    path,
    keys: keys.length > 0 ? ` (${keys.slice(0, mostKeys).join(', ')})` : '',
    file: shellWord(path),
    copy: shellWord(path.replace(/(\.[^./\\]*)?$/, '-2.md')),
  };
  return new RunError(
    {
      nl: 'Bovenaan {path} staat al een blok dat niet over afspraken gaat{keys}, en een tekst heeft maar één blok. Er is niets geschreven. Een kopie zonder dat blok, met de afspraken erboven: regiolint init {file} -o {copy}',
      en: 'On top of {path} there is a block already that is not about agreements{keys}, and a text has one block only. Nothing was written. For a copy without it, with the agreements on top: regiolint init {file} -o {copy}',
    },
    values,
  );
}
