import { isExpected, slugOf } from '@regiolint/engine/rule';
import { type AspectName, aspectNames, fieldAt, type Language, schemaVersion } from '@regiolint/schema';
import { say } from '../text/texts.ts';
import type { Answers, Found, Proposal, Proposals } from './answers.ts';
import { aspectLines, choicesOf, evidenceLine } from './aspect-lines.ts';
import { comment, scalar } from './comment.ts';
import { words } from './words.ts';

/**
 * Writes a block of agreements: what a person said as values, what a text proposes as comments with their place, and
 * every other question open.
 *
 * @param proposals absent for a block that starts from nothing
 * @param shift how many lines the text will go down; its line numbers are those of the file to be
 * @returns the lines between the fences
 */
export function blockLines(answers: Answers, proposals?: Proposals, shift = 0): readonly string[] {
  const { language } = answers;
  const key = (pointer: string) => fieldAt(pointer)?.key[language] ?? '';
  const chosen = (name: 'kind' | 'documentStatus' | 'phase', proposal?: Proposal) => [
    ...comment(words[name][language]),
    ...choicesOf(fieldAt(`/${name}`) ?? {}, language),
    ...valueLines(`/${name}`, answers[name], proposal, answers, shift),
    '',
  ];
  return [
    ...introduction(language, proposals !== undefined),
    '',
    `${key('/covenant')}: ${schemaVersion}`,
    `${key('/language')}: ${language}`,
    '',
    ...chosen('kind', proposals?.kind),
    ...comment(words.title[language]),
    ...valueLines('/title', answers.title, proposals?.title, answers, shift),
    '',
    ...chosen('documentStatus'),
    ...chosen('phase'),
    ...(answers.simple
      ? [...comment(words.simple[language]), `${key('/simple')}:`, `  ${key('/simple/reason')}:`, '']
      : []),
    ...comment(words.region[language]),
    ...regionLines(answers, proposals?.region, shift),
    '',
    ...comment(words.parties[language]),
    ...partyLines(answers, proposals?.parties ?? [], shift),
    ...aspectsIn(answers, proposals).flatMap(({ heading, found }) => [
      '',
      ...(heading ? [`# ${heading}`, ''] : []),
      ...aspectLines(found, language, shift),
    ]),
  ];
}

function introduction(language: Language, isAdopted: boolean): readonly string[] {
  const names = [
    'deferred',
    'elsewhere',
    'notApplicable',
    'deferred/until',
    'deferred/owner',
    'elsewhere/reference',
  ];
  const values = Object.fromEntries(
    [...names, 'notApplicable/reason'].map((path) => [
      path.split('/').at(-1) ?? path,
      fieldAt(`/chair/${path}`)?.key[language] ?? path,
    ]),
  );
  const answers = [words.arranged, words.later, words.otherDocument, words.notHere];
  return [
    ...comment((isAdopted ? words.adopted : words.starter)[language]),
    '#',
    ...comment(words.answers[language]),
    ...answers.map((answer) => `# - ${say(answer, language, values)}`),
    ...comment(words.silence[language]),
  ];
}

/** A value that is known, a proposal as a comment, or the key without a value. */
function valueLines(
  pointer: string,
  value: string | undefined,
  proposal: Proposal | undefined,
  { language }: Answers,
  shift: number,
): readonly string[] {
  const key = fieldAt(pointer)?.key[language] ?? '';
  if (value !== undefined) return [`${key}: ${scalar(inWords(pointer, value, language))}`];
  if (!proposal) return [`${key}:`];
  return [
    evidenceLine(proposal, language, shift),
    `# ${key}: ${scalar(inWords(pointer, proposal.value, language))}`,
  ];
}

function inWords(pointer: string, value: string, language: Language): string {
  const known = fieldAt(pointer)?.words;
  return known?.[language][known.en.indexOf(value)] ?? value;
}

function regionLines(answers: Answers, proposal: Proposal | undefined, shift: number): readonly string[] {
  const { language } = answers;
  const lines = valueLines('/region/name', answers.region, proposal, answers, shift);
  const key = `${fieldAt('/region')?.key[language]}:`;
  if (answers.region !== undefined || !proposal) return [key, ...lines.map((line) => `  ${line}`)];
  return [...lines.slice(0, -1), `# ${key}`, ...lines.slice(-1).map((line) => line.replace('# ', '#   '))];
}

function partyLines(answers: Answers, proposals: readonly Proposal[], shift: number): readonly string[] {
  const { language, parties } = answers;
  const [id, name, key] = ['/parties/*/id', '/parties/*/name', '/parties'].map(
    (pointer) => fieldAt(pointer)?.key[language],
  );
  const given = parties.length > 0 ? parties : proposals.map(({ value }) => value);
  const ids = idsFor(given);
  const items = given.flatMap((value, index) => [
    `  - ${id}: ${ids[index]}`,
    `    ${name}: ${scalar(value)}`,
  ]);
  if (parties.length > 0) return [`${key}:`, ...items];
  if (proposals.length === 0) return [`${key}:`, `#   - ${id}:`, `#     ${name}:`];
  return [
    ...proposals.map((proposal) => evidenceLine(proposal, language, shift)),
    ...[`${key}:`, ...items].map((line) => `# ${line}`),
  ];
}

function idsFor(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const slug = slugOf(name) || `p${index + 1}`;
    const id = taken.has(slug) ? `${slug}-${index + 1}` : slug;
    taken.add(id);
    return id;
  });
}

interface Placed {
  /** The part of the model, above its first aspect. */
  readonly heading: string | undefined;
  readonly found: Found;
}

/** What the phase asks for, and what the text speaks of, in the order of the model. */
function aspectsIn(answers: Answers, proposals: Proposals | undefined): readonly Placed[] {
  const byName = new Map(proposals?.aspects.map((found) => [found.aspect, found]));
  let group: string | undefined;
  return aspectNames.flatMap((aspect: AspectName) => {
    const found = byName.get(aspect) ?? { aspect, status: 'absent', evidence: [] };
    const isAsked = isExpected(aspect, answers.phase ?? 'emerging', answers.simple);
    const own = fieldAt(`/${aspect}`)?.group;
    if ((!isAsked && found.status === 'absent') || !own) return [];
    const heading = own === group ? undefined : words[own][answers.language];
    group = own;
    return [{ heading, found }];
  });
}
