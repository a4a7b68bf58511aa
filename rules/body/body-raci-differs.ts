import {
  canonicalActor,
  defineRule,
  freshBlock,
  lettersIn,
  nameOf,
  type Phrase,
  present,
  rangeIn,
  slugOf,
  type Table,
  wordsForActors,
} from '@regiolint/engine/rule';

/** R, A, C or I, or some of these: `A/R`, `A, C`. */
const someLetters = /^[RACI](?:\s*[/,+&]?\s*[RACI])*$/;

export default defineRule({
  id: 'body-raci-differs',
  aspect: 'responsibilities',
  nature: 'wrong',
  from: 'emerging',
  source: 'tool need',
  reads: ['/responsibilities/raci'],
  needs: 'body',
  messages: {
    default: {
      nl: 'De RACI-tabel in de tekst is anders dan bovenaan: {detail}. Wat klopt?',
      en: 'The RACI table in the text differs from the top: {detail}. Which is right?',
    },
  },
  check(plan, report) {
    const { opening, sections, blocks } = plan.outline;
    const lines = present(plan.covenant.responsibilities?.raci);
    const lineOf = new Map(lines.map((line) => [slugOf(nameOf(line)), lettersIn(line)]));
    const named = plan.references
      .targets('actors')
      .flatMap(({ id, names }) => names.map((name) => [name, id]));
    const words = [...wordsForActors].map((word) => [word, canonicalActor(word)]);
    const actorOf = new Map([...words, ...named].map(([name = '', id = '']) => [slugOf(name), id]));

    const written = [opening, ...sections].map(({ tables }) => ({ tables, fix: undefined }));
    const generated = blocks.map((block) => ({ tables: block.tables, fix: freshBlock(plan, block)?.fix }));
    for (const { tables, fix } of [...written, ...generated]) {
      for (const { header, rows } of tables.filter(hasLetters)) {
        const actors = header.map(({ text }) => actorOf.get(slugOf(text)));
        const lettersOf = ([activity]: readonly Phrase[]) => lineOf.get(slugOf(activity?.text ?? ''));
        const isRaci =
          rows.filter(lettersOf).length * 2 >= rows.length &&
          actors.slice(1).filter(Boolean).length * 2 >= actors.length - 1;
        if (!isRaci) continue;
        for (const row of rows) {
          const letters = lettersOf(row);
          const everyone = letters?.get('everyone') ?? '';
          for (const [column, actor] of actors.entries()) {
            const cell = row[column];
            if (column === 0 || !letters || !actor || !cell) continue;
            const inText = without(everyone, cell.text);
            const atTop = without(everyone, letters.get(actor) ?? '');
            if (inText === atTop) continue;
            const place = cell.text === '' ? row[0] : cell;
            report('default', {
              at: plan.textSpot(rangeIn(place ?? cell), plan.at('/responsibilities/raci')),
              values: { detail: detailOf(row[0]?.text ?? '', header[column]?.text ?? '', inText, atTop) },
              fix,
            });
          }
        }
      }
    }
  },
});

function hasLetters({ rows }: Table): boolean {
  const cells = rows.flatMap((row) => row.slice(1)).filter(({ text }) => text !== '');
  return cells.length > 0 && cells.every(({ text }) => someLetters.test(text));
}

/** The letters of a cell in one order, without those that everyone has. */
function without(everyone: string, cell: string): string {
  return [...'ARCI'].filter((letter) => cell.includes(letter) && !everyone.includes(letter)).join('/');
}

function detailOf(activity: string, actor: string, inText: string, atTop: string) {
  return {
    nl: `${actor} heeft bij "${activity}" in de tekst ${inText || 'niets'} en bovenaan ${atTop || 'niets'}`,
    en: `for "${activity}" ${actor} has ${inText || 'nothing'} in the text and ${atTop || 'nothing'} at the top`,
  };
}
