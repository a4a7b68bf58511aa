import {
  type Content,
  defineRule,
  type Phrase,
  present,
  rangeIn,
  sectionsAbout,
  slugOf,
  withoutLegalForm,
} from '@regiolint/engine/rule';

const text = { nl: 'de tekst', en: 'the text' };
const top = { nl: 'de afspraken bovenaan', en: 'the agreements at the top' };

/** Fewer names than this are an example and no list of the parties. */
const fewItems = 3;
const mostFindings = 10;

export default defineRule({
  id: 'body-party-differs',
  aspect: 'parties',
  nature: 'question',
  from: 'developing',
  simple: 'deepening',
  source: 'tool need',
  reads: ['/parties/*/name', '/parties/*/aliases'],
  needs: 'body',
  messages: {
    default: {
      nl: '"{name}" staat in {where}, maar niet in {other}. Wat klopt?',
      en: '"{name}" is in {where} but not in {other}. Which is right?',
    },
  },
  check(plan, report) {
    const parties = plan.each('/parties/*').map((party) => ({ party, names: namesOf(party.data) }));
    const names = parties.flatMap((party) => party.names);
    const ids = present(plan.covenant.parties).flatMap(({ id }) => (id ? slugOf(id) : []));
    const known = new Set([...names, ...ids]);
    const asked = new Map<string, boolean>();
    const isParty = (item: Phrase) => {
      const is = asked.get(item.text) ?? known.has(plain(headOf(item)));
      asked.set(item.text, is);
      return is;
    };
    const sections = sectionsAbout(plan, 'composition');
    const items = sections
      .flatMap(({ lists, tables }) => [...lists, ...tables.map(({ rows }) => fullest(rows, isParty))])
      .filter((group) => group.filter(isParty).length * 2 >= group.length)
      .flat();
    if (items.length < fewItems) return;

    const strangers = items.filter((item) => {
      const isMeant = isParty(item) || plan.references.near('parties', headOf(item)) !== undefined;
      return !isMeant && looksLikeName(headOf(item)) && !mentions(wordsIn(item.text), names);
    });
    const written = wordsIn(sections.map(wordsOf).join(' '));
    const missing = parties.filter(({ party, names: own }) => {
      const { ring, roles } = party.data;
      return ring !== 'outer' && !roles?.includes('observer') && own.length > 0 && !mentions(written, own);
    });
    const found = [
      ...strangers.map((item) => ({
        at: plan.textSpot(rangeIn(item, 0, headOf(item).length), plan.at('/parties')),
        values: { name: headOf(item), where: text, other: top },
      })),
      ...missing.map(({ party }) => ({
        at: party.value('name'),
        values: { name: party.name, where: top, other: text },
      })),
    ];
    for (const details of found.slice(0, mostFindings)) report('default', details);
  },
});

interface Party {
  readonly name?: string;
  readonly aliases?: readonly (string | undefined)[];
}

function namesOf({ name, aliases }: Party): readonly string[] {
  return present([name, ...(aliases ?? [])])
    .map(plain)
    .filter(Boolean);
}

/** A name with hyphens between its words, without capitals, accents and legal forms. */
function plain(name: string): string {
  return slugOf(withoutLegalForm(name)) || slugOf(name);
}

/** The name that an item starts with, without what is said of it. */
function headOf({ text: item }: Phrase): string {
  return (/^.*?(?=\s*[(:;,]|\s[–—-]\s|$)/.exec(item)?.[0] ?? item).trim();
}

function looksLikeName(head: string): boolean {
  return /^\p{Lu}.*[\p{L}\p{N})]$/u.test(head) && head.split(' ').length <= 6 && !/^tota/i.test(head);
}

/** A text in which names can be looked for. */
function wordsIn(said: string): string {
  return `-${plain(said)}-`;
}

function mentions(words: string, names: readonly string[]): boolean {
  return names.some((name) => words.includes(`-${name}-`));
}

/** The column with the most parties. */
function fullest(
  rows: readonly (readonly Phrase[])[],
  isParty: (item: Phrase) => boolean,
): readonly Phrase[] {
  const columns = (rows[0] ?? []).map((_, index) =>
    rows.flatMap((row) => row[index] ?? []).filter((cell) => cell.text !== ''),
  );
  const parties = (column: readonly Phrase[]) => column.filter(isParty).length;
  return columns.reduce(
    (best, column) => (parties(column) > parties(best) ? column : best),
    columns[0] ?? [],
  );
}

function wordsOf({ sentences, tables }: Content): string {
  const cells = tables.flatMap(({ header, rows }) => [header, ...rows].flat());
  return [...sentences, ...cells].map(({ text: words }) => words).join(' ');
}
