import { formFinder, type Pattern, readPattern, type Sequence, stepsIn } from './pattern.ts';
import type { Word } from './words.ts';

/** From the first up to and not including the last word. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Match<Tag> {
  readonly tag: Tag;
  readonly pattern: Pattern;
  /** Every place of the first part. */
  readonly spans: readonly Span[];
}

/** Words that were looked up, so that a word is compared with each form once for the whole text. */
export interface Looked {
  readonly words: readonly Word[];
  readonly forms: readonly ReadonlySet<string>[];
  /** Spans of words that a class takes beside its list, such as a row of names. */
  readonly given: Readonly<Record<string, readonly Span[]>>;
  readonly spans: Map<string, readonly Span[]>;
  /** Where each form stands. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Looks for many patterns at once: each word is looked up once, and a pattern is tried where one of its words stands. */
export interface Matcher<Tag> {
  look(words: readonly Word[], given?: Readonly<Record<string, readonly Span[]>>): Looked;
  find(looked: Looked): readonly Match<Tag>[];
}

interface Entry<Tag> {
  readonly tag: Tag;
  readonly pattern: Pattern;
  readonly scope: string;
}

export interface Group<Tag> {
  readonly tag: Tag;
  readonly patterns: readonly string[];
  /** Where its own classes are found: a prefix of their names. */
  readonly scope?: string;
}

/**
 * @param classes patterns by name of the class; `scope/name` for a class of one aspect
 */
export function createMatcher<Tag>(
  groups: readonly Group<Tag>[],
  classes: Readonly<Record<string, readonly string[]>>,
): Matcher<Tag> {
  const lists = new Map(
    Object.entries(classes).map(([name, patterns]) => [
      name,
      patterns.map((source) => readPattern(source).parts[0] ?? []),
    ]),
  );
  const forms = new Set<string>();
  const byForm = new Map<string, Entry<Tag>[]>();
  const always: Entry<Tag>[] = [];
  const note = (sequence: Sequence) => {
    for (const step of stepsIn(sequence)) if (step.kind === 'word') forms.add(step.forms);
  };
  for (const list of lists.values()) list.forEach(note);
  for (const { tag, patterns, scope = '' } of groups) {
    for (const source of patterns) {
      const pattern = readPattern(source);
      for (const sequence of [...pattern.parts, ...pattern.without]) note(sequence);
      const key = pattern.parts.flat().find((step) => step.kind === 'word');
      const entry = { tag, pattern, scope };
      if (key?.kind === 'word') byForm.set(key.forms, [...(byForm.get(key.forms) ?? []), entry]);
      else always.push(entry);
    }
  }

  const find = formFinder(forms);
  const known = new Map<string, ReadonlySet<string>>();
  const formsOf = (word: string) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };

  const spansOf = (looked: Looked, name: string): readonly Span[] => {
    const before = looked.spans.get(name);
    if (before) return before;
    looked.spans.set(name, []);
    const given = looked.given[name] ?? [];
    const scope = name.split('/').length > 1 ? (name.split('/')[0] ?? '') : '';
    const spans = [...given, ...(lists.get(name) ?? []).flatMap((sequence) => all(looked, sequence, scope))];
    looked.spans.set(name, spans);
    return spans;
  };

  const endsAt = (looked: Looked, sequence: Sequence, step: number, at: number, scope: string): number => {
    const current = sequence[step];
    if (!current) return at;
    if (current.kind === 'gap') {
      const most = Math.min(at + current.most, looked.words.length);
      for (let next = at; next <= most; next += 1) {
        const end = endsAt(looked, sequence, step + 1, next, scope);
        if (end >= 0) return end;
      }
      return -1;
    }
    if (current.kind === 'word') {
      if (!looked.forms[at]?.has(current.forms)) return -1;
      return endsAt(looked, sequence, step + 1, at + 1, scope);
    }
    if (current.kind === 'choice') {
      for (const among of current.among) {
        const inner = endsAt(looked, among, 0, at, scope);
        const end = inner < 0 ? -1 : endsAt(looked, sequence, step + 1, inner, scope);
        if (end >= 0) return end;
      }
      return -1;
    }
    const own = `${scope}/${current.name}`;
    for (const span of spansOf(looked, lists.has(own) ? own : current.name)) {
      if (span.start !== at) continue;
      const end = endsAt(looked, sequence, step + 1, span.end, scope);
      if (end >= 0) return end;
    }
    return -1;
  };

  const startsOf = (looked: Looked, sequence: Sequence, scope: string): Iterable<number> => {
    const [first] = sequence;
    if (first?.kind === 'word') return looked.places.get(first.forms) ?? [];
    if (first?.kind === 'class') {
      const own = `${scope}/${first.name}`;
      return new Set(spansOf(looked, lists.has(own) ? own : first.name).map(({ start }) => start));
    }
    return looked.words.keys();
  };

  const all = (looked: Looked, sequence: Sequence, scope: string): readonly Span[] => {
    const spans: Span[] = [];
    for (const start of startsOf(looked, sequence, scope)) {
      const end = endsAt(looked, sequence, 0, start, scope);
      if (end > start) spans.push({ start, end });
    }
    return spans;
  };

  const matchOf = (looked: Looked, { tag, pattern, scope }: Entry<Tag>): Match<Tag> | undefined => {
    const found: (readonly Span[])[] = [];
    for (const sequence of pattern.parts) {
      const places = all(looked, sequence, scope);
      if (places.length === 0) return undefined;
      found.push(places);
    }
    const [first = [], ...others] = found;
    const spans = others.length === 0 ? first : first.filter((span) => canStandBeside([span], others));
    if (spans.length === 0 || pattern.without.some((sequence) => all(looked, sequence, scope).length > 0))
      return undefined;
    return { spans, tag, pattern };
  };

  return {
    look(words, given = {}) {
      const found = words.map(({ text }) => formsOf(text));
      const places = new Map<string, number[]>();
      found.forEach((set, at) => {
        for (const form of set) {
          const list = places.get(form);
          if (list) list.push(at);
          else places.set(form, [at]);
        }
      });
      return { words, forms: found, given, spans: new Map(), places };
    },
    find(looked) {
      const matches: Match<Tag>[] = [];
      const attempt = (entry: Entry<Tag>) => {
        const match = matchOf(looked, entry);
        if (match) matches.push(match);
      };
      for (const form of looked.places.keys()) byForm.get(form)?.forEach(attempt);
      always.forEach(attempt);
      return matches;
    },
  };
}

/** Whether each of these has a place of its own: one word does not make "a party and a party". */
function canStandBeside(taken: readonly Span[], others: readonly (readonly Span[])[]): boolean {
  const [next, ...rest] = others;
  if (!next) return true;
  return next.some(
    (span) => !taken.some((other) => isSamePlace(span, other)) && canStandBeside([...taken, span], rest),
  );
}

/** Whether they begin or end with the same word; what stands in the gap of another has a place of its own. */
function isSamePlace(one: Span, other: Span): boolean {
  return one.start === other.start || one.end === other.end;
}

/** Whether two spans share a word. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
