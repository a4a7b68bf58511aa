import { groupOfRule, rules } from '@regiolint/rules';
import { aspectNames, covenantField, type Field, type Language, type Words } from '@regiolint/schema';
import { helpAt } from '@regiolint/schema/help';

const languages: readonly Language[] = ['nl', 'en'];

/** The reference of every field, in both languages: one page per aspect, and one for the document itself. */
export async function referenceFiles(): Promise<ReadonlyMap<string, string>> {
  const pages = languages.flatMap((language) => [
    [`docs/reference/${language}/README.md`, index(language)] as const,
    [`docs/reference/${language}/document.md`, documentPage(language)] as const,
    ...aspectNames.map((name) => [pathOf(name, language), aspectPage(name, language)] as const),
  ]);
  return new Map(pages.map(([path, lines]) => [path, `${[generated, '', ...lines].join('\n').trimEnd()}\n`]));
}

const generated = '<!-- Generated from schemas/ and rules/. Do not edit. -->';

function pathOf(name: string, language: Language): string {
  return `docs/reference/${language}/${fileOf(name, language)}`;
}

function fileOf(name: string, language: Language): string {
  const key = covenantField.fields?.[name]?.key[language] ?? name;
  return `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}

function index(language: Language): string[] {
  const lines = aspectNames.map((name) => {
    const field = covenantField.fields?.[name];
    return `- [${field?.title[language]}](${fileOf(name, language)}): ${field?.question?.[language] ?? ''}`;
  });
  return [
    `# ${texts.reference[language]}`,
    '',
    texts.intro[language],
    '',
    `- [${texts.document[language]}](document.md)`,
    ...lines,
  ];
}

function documentPage(language: Language): string[] {
  const own = Object.entries(covenantField.fields ?? {}).filter(([, field]) => !field.group);
  return [
    `# ${texts.document[language]}`,
    '',
    ...own.flatMap(([name, field]) => fieldLines(field, `/${name}`, 0, language)),
    ...rulesAbout(['document', 'all', 'parties', 'form', 'exceptions'], language),
  ];
}

function aspectPage(name: string, language: Language): string[] {
  const field = covenantField.fields?.[name];
  if (!field) return [];
  const shared = new Set(['deferred', 'elsewhere', 'notApplicable', 'explanation', 'section']);
  const fields = Object.entries(field.fields ?? {}).filter(([key]) => !shared.has(key));
  return [
    `# ${field.title[language]}`,
    '',
    `*${field.question?.[language]}*`,
    '',
    `${helpAt(`/${name}`)?.description[language] ?? ''} \`${field.key[language]}\``,
    '',
    ...fields.flatMap(([key, child]) => fieldLines(child, `/${name}/${key}`, 0, language)),
    '',
    texts.answers[language],
    ...rulesAbout([name], language),
  ];
}

function fieldLines(field: Field, pointer: string, depth: number, language: Language): string[] {
  const indent = '  '.repeat(depth);
  const item = field.items ?? field;
  const needed = field.required ? ` (${texts.needed[language]})` : '';
  const help = helpAt(pointer)?.description[language] ?? '';
  const inside = item.fields ?? {};
  const below = field.items ? `${pointer}/*` : pointer;
  return [
    `${indent}- \`${field.key[language]}\`${needed} — **${field.title[language]}.** ${help}`,
    ...wordLines(item, helpAt(below)?.fits ? below : pointer, `${indent}  `, language),
    ...Object.entries(inside).flatMap(([key, child]) =>
      fieldLines(child, `${below}/${key}`, depth + 1, language),
    ),
  ];
}

/** The words of a field; each with when it often fits, where a report says so. */
function wordLines(field: Field, pointer: string, indent: string, language: Language): string[] {
  const { words } = field;
  if (!words) return [];
  const fits = helpAt(pointer)?.fits as Readonly<Record<string, Words>> | undefined;
  if (!fits) {
    const list = words[language].map((word) => `\`${word}\``).join(', ');
    return [`${indent}${field.open ? texts.known[language] : texts.choose[language]} ${list}`];
  }
  return words.en.map((word, at) => {
    const when = fits[word]?.[language];
    return `${indent}- \`${words[language][at]}\`${when ? `: ${when}` : ''}`;
  });
}

function rulesAbout(subjects: readonly string[], language: Language): string[] {
  const about = rules.filter(({ aspect }) => subjects.includes(aspect));
  if (about.length === 0) return [];
  return [
    '',
    `## ${texts.asks[language]}`,
    '',
    ...about.map(({ id, nature, from, messages }) => {
      const message = Object.values(messages)[0]?.[language] ?? '';
      const link = `../../../rules/${groupOfRule[id]}/${id}.md`;
      return `- [\`${id}\`](${link}) (${texts[nature][language]}, ${texts[from][language]}): ${message}`;
    }),
  ];
}

const texts = {
  reference: { nl: 'Alle velden', en: 'All fields' },
  intro: {
    nl: 'Elk veld met zijn naam, betekenis en woorden. Bij sommige woorden staat wanneer ze vaak passen: dat zeggen de rapporten, en het is geen advies.',
    en: 'Every field with its name, meaning and words. With some words it says when they often fit: the reports say so, and it is no advice.',
  },
  document: { nl: 'Het document', en: 'The document' },
  needed: { nl: 'nodig', en: 'needed' },
  known: {
    nl: 'Bekende woorden (eigen woorden zijn ook goed):',
    en: 'Known words (own words are fine too):',
  },
  choose: { nl: 'Kies uit:', en: 'Choose from:' },
  answers: {
    nl: 'Is het nog niet geregeld, elders geregeld of niet van toepassing? Ook dat zijn goede antwoorden: `uitgesteld`, `elders`, `niet-van-toepassing`. Verder kan altijd: `toelichting` en `kop`.',
    en: 'Not arranged yet, arranged elsewhere or not applicable? These are good answers too: `deferred`, `elsewhere`, `notApplicable`. Besides, always: `explanation` and `section`.',
  },
  asks: { nl: 'Wat hierover gevraagd kan worden', en: 'What may be asked about it' },
  wrong: { nl: 'klopt niet', en: 'not right' },
  question: { nl: 'vraag', en: 'question' },
  deepening: { nl: 'verdieping', en: 'deeper' },
  emerging: { nl: 'vanaf pril', en: 'from emerging' },
  developing: { nl: 'vanaf in ontwikkeling', en: 'from developing' },
  mature: { nl: 'vanaf volwassen', en: 'from mature' },
} as const satisfies Record<string, Words>;
