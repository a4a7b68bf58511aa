import { defineRule, type Phrase, present, rangeIn, slugOf } from '@regiolint/engine/rule';

/** What a governing table is often called. */
const usual =
  /(?<![\p{L}-])(?:(?:stuur|regie|kern|bestuurs|regio|programma|netwerk|directie)(?:groep|team|tafel|board|overleg)|(?:steering|core) (?:group|team|board)|(?:partnership|programme|regional) board)(?![\p{L}-])/giu;

/** Once or twice may be about something else. */
const often = 3;

export default defineRule({
  id: 'body-name-two-ways',
  aspect: 'meetings',
  nature: 'deepening',
  from: 'emerging',
  source: 'tool need; [common-eye] "spraakverwarring"',
  reads: ['/meetings/bodies/*/name', '/meetings/bodies/*/aliases'],
  needs: 'body',
  messages: {
    default: {
      nl: 'Zijn "{a}" en "{b}" dezelfde tafel?',
      en: 'Are "{a}" and "{b}" the same body?',
    },
  },
  check(plan, report) {
    const bodies = plan.each('/meetings/bodies/*');
    const [board, other] = bodies.filter(({ data }) => data.level === 'board');
    if (!board || other || board.data.name === undefined) return;
    const { opening, sections } = plan.outline;
    const phrases = [opening, ...sections].flatMap(({ sentences, tables }) => [
      ...sentences,
      ...tables.flatMap(({ header, rows }) => [header, ...rows].flat()),
    ]);
    const namesOf = ({ data }: typeof board) => present([data.name, ...(data.aliases ?? [])]).map(slugOf);
    const names = namesOf(board).map((name) => `-${name}-`);
    const isNamed = (text: string) => {
      const said = `-${slugOf(text)}-`;
      return names.some((name) => said.includes(name));
    };
    if (sections.some(({ heading }) => isNamed(heading)) || phrases.some(({ text }) => isNamed(text))) return;

    const known = bodies.flatMap(namesOf);
    const found = new Map<string, { phrase: Phrase; index: number; word: string; times: number }>();
    for (const phrase of phrases) {
      for (const { 0: word, index } of phrase.text.matchAll(usual)) {
        const key = slugOf(word);
        if (known.some((name) => `-${name}-`.includes(`-${key}-`))) continue;
        const first = found.get(key) ?? { phrase, index, word, times: 0 };
        found.set(key, { ...first, times: first.times + 1 });
      }
    }
    const most = [...found.values()].sort((a, b) => b.times - a.times)[0];
    if (!most || most.times < often) return;
    const range = rangeIn(most.phrase, most.index, most.index + most.word.length);
    report('default', { at: plan.textSpot(range, board), values: { a: most.word, b: board.name } });
  },
});
