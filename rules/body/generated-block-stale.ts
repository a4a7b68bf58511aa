import { blockNames, defineRule, excerpt, freshBlock } from '@regiolint/engine/rule';

const places = {
  list: { nl: 'een lijst', en: 'a list' },
  quote: { nl: 'een citaat', en: 'a quotation' },
  table: { nl: 'een tabel', en: 'a table' },
  heading: { nl: 'een kop', en: 'a heading' },
  paragraph: { nl: 'een alinea', en: 'a paragraph' },
  footnote: { nl: 'een voetnoot', en: 'a footnote' },
  indentation: { nl: 'een ingesprongen stuk', en: 'an indented piece' },
};

export default defineRule({
  id: 'generated-block-stale',
  aspect: 'document',
  nature: 'question',
  from: 'emerging',
  source: 'tool need',
  reads: [],
  needs: 'body',
  quietWhen: ['body-raci-differs'],
  messages: {
    default: {
      nl: 'Deze tabel loopt achter op de afspraken bovenaan.',
      en: 'This table is behind the agreements at the top.',
    },
    own: {
      nl: 'Deze tabel loopt achter op de afspraken bovenaan. Past jullie eigen tekst ("{own}") ook boven of onder de twee regels?',
      en: 'This table is behind the agreements at the top. Does your own text ("{own}") also fit above or below the two lines?',
    },
    unknown: {
      nl: 'Er is geen tabel "{name}", wel {names}. Welke is bedoeld?',
      en: 'There is no table "{name}", but there are {names}. Which is meant?',
    },
    misplaced: {
      nl: 'Hier komt geen tabel, want deze regel staat in {place}. Zet de twee regels los daarvan, zonder inspringen.',
      en: 'No table comes here, since this line stands in {place}. Put the two lines apart from it, without indentation.',
    },
    unclosed: {
      nl: 'Waar houdt deze tabel op? Daar hoort "{marker}".',
      en: 'Where does this table end? There "{marker}" belongs.',
    },
    unopened: {
      nl: 'Waar begint deze tabel? Daar hoort "{marker}".',
      en: 'Where does this table start? There "{marker}" belongs.',
    },
  },
  check(plan, report) {
    for (const block of plan.outline.blocks) {
      const { name, opens, content, marker, within } = block;
      const at = plan.textSpot(marker, name === 'raci' ? plan.aspect('responsibilities') : undefined);
      if (!blockNames.some((known) => known === name)) {
        report('unknown', { at, values: { name, names: blockNames } });
      } else if (within) {
        report('misplaced', { at, values: { place: places[within] } });
      } else if (!content) {
        const missing = `<!-- ${opens ? '/' : ''}regiolint:${name} -->`;
        report(opens ? 'unclosed' : 'unopened', { at, values: { marker: missing } });
      } else {
        const fresh = freshBlock(plan, block);
        if (!fresh?.isStale) continue;
        if (fresh.own === undefined) report('default', { at, fix: fresh.fix });
        else report('own', { at, values: { own: excerpt(fresh.own) } });
      }
    }
  },
});
