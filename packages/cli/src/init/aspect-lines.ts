import { type AspectName, type Field, fieldAt, type Language } from '@regiolint/schema';
import { helpAt } from '@regiolint/schema/help';
import { say } from '../text/texts.ts';
import type { Evidence, Found } from './answers.ts';
import { comment, quote, scalar } from './comment.ts';
import { words } from './words.ts';

/** What a first version often records of an aspect, besides its variant; everything else can be added. */
const firstKeys: Readonly<Record<AspectName, readonly string[]>> = {
  sharedDrive: ['urgency', 'ambition'],
  purpose: ['goals/*/statement', 'goals/*/kind'],
  giveAndTake: ['interests/*/party', 'interests/*/brings', 'interests/*/gains'],
  scope: ['domains', 'included', 'excluded'],
  scale: ['defaultRule'],
  portfolio: ['themes/*/name', 'themes/*/scale'],
  responsibilities: ['raci/*/activity', 'raci/*/responsible', 'raci/*/accountable'],
  financing: ['sources/*/name', 'sources/*/duration'],
  composition: ['perspectives/*/name', 'perspectives/*/representedBy'],
  chair: ['term', 'tasks'],
  support: ['host', 'tasks'],
  meetings: ['bodies/*/name', 'bodies/*/members', 'bodies/*/frequency'],
  decisionMaking: ['fallback', 'reserved'],
  mandate: ['scope', 'until'],
  evaluation: ['frequency', 'nextOn', 'owner'],
  accountability: ['lines/*/from', 'lines/*/to', 'lines/*/about'],
  participation: ['forms', 'support'],
  councils: ['about', 'when'],
  coherence: ['connections/*/name', 'connections/*/how'],
  legalForm: ['name', 'leaving'],
  supervision: ['employeeParticipation', 'supervisoryBoards'],
  nationalRelation: ['contacts/*/role', 'contacts/*/about', 'escalation'],
  culture: ['keeper', 'behaviourRules', 'addressing'],
  learning: ['story', 'loops'],
};

/**
 * An aspect as comments: its question, where the text speaks of it, and lines that say something as soon as a person
 * takes the `# ` away.
 *
 * @param shift how many lines the text goes down
 */
export function aspectLines(found: Found, language: Language, shift: number): readonly string[] {
  const { aspect, status, evidence } = found;
  const field = fieldAt(`/${aspect}`);
  const question = field?.question?.[language] ?? '';
  const other = evidence[0]?.document;
  const head =
    status === 'absent'
      ? question
      : say(other ? words.other : words[status], language, { question, document: other ?? '' });
  return [
    ...comment(head),
    ...evidence.map((place) => evidenceLine(place, language, shift)),
    ...[`${field?.key[language]}:`, ...contentOf(found, language).map((line) => `  ${line}`)].map(
      (line) => `# ${line}`,
    ),
  ];
}

/** Where something stands, as a comment. */
export function evidenceLine(evidence: Evidence, language: Language, shift: number): string {
  const { line, document, place } = evidence;
  const shown = quote(evidence.quote);
  if (document === undefined) return `#   ${say(words.line, language, { quote: shown, line: line + shift })}`;
  return `#   ${say(words.placeOf, language, { document, quote: shown, place: place?.[language] ?? '' })}`;
}

function contentOf({ aspect, status, evidence }: Found, language: Language): readonly string[] {
  const key = (path: string) => fieldAt(`/${aspect}/${path}`)?.key[language] ?? path;
  const [best] = evidence;
  const said = evidence.find((place) => isWhole(place.quote));
  if (status === 'elsewhere') {
    const document = best?.document === undefined ? '' : ` ${scalar(best.document)}`;
    return [`${key('elsewhere')}:`, `  ${key('elsewhere/reference')}:${document}`];
  }
  if (status === 'deferred') {
    return [
      `${key('deferred')}:`,
      `  ${key('deferred/until')}:`,
      `  ${key('deferred/owner')}:`,
      ...(said ? [`  ${key('deferred/reason')}: ${scalar(said.quote)}`] : []),
    ];
  }
  const hasVariant = fieldAt(`/${aspect}/variant`) !== undefined;
  return [
    ...[...(hasVariant ? ['variant'] : []), ...firstKeys[aspect]].flatMap((path, index, paths) =>
      lineFor(aspect, path, paths[index - 1], language),
    ),
    ...(said ? [`${key('explanation')}: ${scalar(said.quote)}`] : []),
  ];
}

/** Whether a quote says something by itself: no row of a table, heading, item or part of a sentence. */
function isWhole(text: string): boolean {
  const line = text.trim();
  return (
    !line.includes(' | ') &&
    /^(?:["“‘'(]|['’]\p{Ll}[ -])?[\p{Lu}\p{N}]/u.test(line) &&
    /[.!?]["”’')]?$/.test(line)
  );
}

/** The lines for one key; the first key of an item opens its list. */
function lineFor(
  aspect: AspectName,
  path: string,
  before: string | undefined,
  language: Language,
): readonly string[] {
  const pointer = `/${aspect}/${path}`;
  const field = fieldAt(pointer);
  const key = field?.key[language] ?? path;
  const [list = '', item] = path.split('/*/');
  if (item === undefined) return [...explained(pointer, field, language, ''), `${key}:`];
  const isFirst = before?.split('/*/')[0] !== list;
  const listField = fieldAt(`/${aspect}/${list}`);
  return [
    ...(isFirst
      ? [...explained(`/${aspect}/${list}`, listField, language, ''), `${listField?.key[language]}:`]
      : []),
    `  ${isFirst ? '- ' : '  '}${key}:`,
  ];
}

/** What a key asks, and the words to choose from. */
function explained(
  pointer: string,
  field: Field | undefined,
  language: Language,
  indent: string,
): readonly string[] {
  const choices = field?.words ? field : field?.items;
  const lines = choices?.words ? choicesOf(choices, language, indent) : [];
  if (pointer.endsWith('/variant')) return lines;
  const text = helpAt(pointer)?.description[language] ?? field?.title[language] ?? '';
  return [...comment(text, indent), ...lines];
}

/** The words to choose from, as a comment. */
export function choicesOf(
  { words: known, open }: Pick<Field, 'words' | 'open'>,
  language: Language,
  indent = '',
): readonly string[] {
  const list = known?.[language].join(', ') ?? '';
  return comment(say(open ? words.forExample : words.choose, language, { words: list }), indent);
}
