/**
 * A pattern of the lexicon, ready to be looked for. `parts` stand anywhere in the sentence, `without` nowhere.
 */
export interface Pattern {
  readonly source: string;
  readonly parts: readonly Sequence[];
  readonly without: readonly Sequence[];
}

export type Sequence = readonly Step[];

export type Step =
  | { readonly kind: 'word'; readonly forms: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'choice'; readonly among: readonly Sequence[] }
  | { readonly kind: 'gap'; readonly most: number };

/** A number in figures. */
const figure = '#';

const gaps: Readonly<Record<string, number>> = { '..': 3, '...': 9 };

/**
 * Reads a pattern: `word`, `stem*`, `*stem`, `*stem*`, `+stem` (with something before it), `(this|or that)`, `<class>`, `<figure>`, `..` (up to three
 * words), `...` (up to nine), `&` (both, in any order), `& !` (and not).
 *
 * @throws Error when it cannot be read
 */
export function readPattern(source: string): Pattern {
  const parts: Sequence[] = [];
  const without: Sequence[] = [];
  for (const piece of source.split(/\s&\s/)) {
    const denied = piece.trim().startsWith('!');
    const steps = readSequence(piece.trim().replace(/^!\s*/, ''), source);
    (denied ? without : parts).push(steps);
  }
  if (parts.length === 0) throw new Error(`nothing to look for in "${source}"`);
  return { source, parts, without };
}

function readSequence(piece: string, source: string): Sequence {
  const steps: Step[] = [];
  for (const word of piece.match(/\([^)]*\)|\S+/g) ?? []) {
    const most = gaps[word];
    if (most !== undefined) steps.push({ kind: 'gap', most });
    else if (word === '<figure>') steps.push({ kind: 'word', forms: figure });
    else if (/^<[a-z]+>$/i.test(word)) steps.push({ kind: 'class', name: word.slice(1, -1) });
    else steps.push(readWord(word, source));
  }
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first.kind === 'gap' || last.kind === 'gap') throw new Error(`"${source}"`);
  return steps;
}

function readWord(word: string, source: string): Step {
  const forms = word.replace(/^\((.*)\)$/, '$1');
  const among = forms.split('|');
  if (among.some((form) => /[\s<]/.test(form)))
    return { kind: 'choice', among: among.map((form) => readSequence(form, source)) };
  for (const form of among)
    if (!/^([*+]?[\p{Ll}\p{N}€£$%'.,]+\*?)$/u.test(form)) throw new Error(`"${form}" in "${source}"`);
  return { kind: 'word', forms };
}

/** Every word and class that a sequence names. */
export function stepsIn(sequence: Sequence): readonly Exclude<Step, { kind: 'choice' | 'gap' }>[] {
  return sequence.flatMap((step) => {
    if (step.kind === 'choice') return step.among.flatMap(stepsIn);
    return step.kind === 'gap' ? [] : [step];
  });
}

/**
 * Tells of a word which of many forms it is, such as `besluit*|beslis*`: whole words are looked up, only the others are
 * tried one by one.
 */
export function formFinder(all: Iterable<string>): (word: string) => ReadonlySet<string> {
  const exact = new Map<string, string[]>();
  const open: { readonly fits: (word: string) => boolean; readonly forms: string }[] = [];
  for (const forms of all)
    for (const form of forms.split('|')) {
      const fits = fitOf(form);
      if (fits) open.push({ fits, forms });
      else exact.set(form, [...(exact.get(form) ?? []), forms]);
    }
  return (word) =>
    new Set([...(exact.get(word) ?? []), ...open.filter(({ fits }) => fits(word)).map(({ forms }) => forms)]);
}

/** How an open form is tried; undefined for a whole word. */
function fitOf(form: string): ((word: string) => boolean) | undefined {
  if (form === figure) return (word) => /^\p{N}/u.test(word);
  const stem = form.replace(/^[*+]|\*$/g, '');
  if (form.startsWith('+')) return (word) => word.length > stem.length && word.endsWith(stem);
  if (form.endsWith('*'))
    return form.startsWith('*') ? (word) => word.includes(stem) : (word) => word.startsWith(stem);
  return form.startsWith('*') ? (word) => word.endsWith(stem) : undefined;
}
