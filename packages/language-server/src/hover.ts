import { leadsTo, type Target } from '@regiolint/engine/rule';
import { pageOfRule } from '@regiolint/rules/pages';
import { fieldAt, type Language } from '@regiolint/schema';
import { helpAt } from '@regiolint/schema/help';
import type { Hover } from 'vscode-languageserver-types';
import { dataAt } from './block/data-at.ts';
import { type PlaceAt, placeAt } from './block/place.ts';
import { pageAddress, rangeOf } from './diagnostics.ts';
import type { ShownDocument } from './document.ts';
import { holds, toRange } from './positions.ts';
import { words } from './words.ts';

/** What is known of the thing at an offset, and the rules behind what is found there. */
export function hover(shown: ShownDocument, offset: number): Hover | undefined {
  const place = placeAt(shown, offset);
  const about = place ? aboutPlace(shown, place) : [];
  const rules = rulesAt(shown, offset);
  const parts = [...about, ...(about.length > 0 && rules.length > 0 ? ['---'] : []), ...rules];
  if (parts.length === 0) return undefined;
  return {
    contents: { kind: 'markdown', value: parts.join('\n\n') },
    ...(place && { range: toRange(shown.document, place.range) }),
  };
}

function aboutPlace(shown: ShownDocument, { pointer, part, range }: PlaceAt): readonly string[] {
  const { language, text, result } = shown;
  const field = fieldAt(pointer);
  if (!field) return [];
  const typed = text.slice(range.start, range.end).replace(/^(["'])(.*)\1$/, '$2');
  const list = part === 'value' ? leadsTo(pointer) : undefined;
  if (list) {
    const target = result.plan.references.targets(list).find(({ id }) => id === typed.trim());
    if (target) return aboutTarget(shown, target);
  }
  const help = helpAt(pointer);
  return [
    `**${field.title[language]}**`,
    ...(field.question ? [`_${field.question[language]}_`] : []),
    ...(help ? [help.description[language]] : []),
    ...wordsAt(pointer, language, part === 'value' ? typed : undefined),
    ...(help?.source ? [`${words.source[language]}: ${escaped(help.source)}`] : []),
  ];
}

/** What something is called, and what it is said to be. */
function aboutTarget({ language, result }: ShownDocument, { id, names, pointer }: Target): readonly string[] {
  const said = ['group', 'ring', 'kind', 'level'].flatMap((key) => {
    const at = `${pointer}/${key}`;
    const word = dataAt(result.plan.covenant, at);
    if (typeof word !== 'string') return [];
    return [`${fieldAt(at)?.title[language] ?? key}: ${escaped(result.plan.words.word(at, word))}`];
  });
  return [`**${escaped(names[1] ?? id)}**`, ...said];
}

/** The variants of an aspect, or the words of a field; of one that was typed only itself. */
function wordsAt(pointer: string, language: Language, typed: string | undefined): readonly string[] {
  const variant = fieldAt(`${pointer}/variant`);
  const at = variant?.words ? `${pointer}/variant` : pointer;
  const field = variant?.words ? variant : fieldAt(pointer);
  const known = field?.words ? field : field?.items;
  if (!known?.words) return [];
  const { en, nl } = known.words;
  const fits = helpAt(at)?.fits;
  const own = known.words[language];
  const line = (index: number) => {
    const when = fits?.[en[index] ?? ''];
    return `\`${own[index]}\`${when ? `: ${lower(when[language])}` : ''}`;
  };
  const index = typed === undefined ? -1 : en.findIndex((word, at) => word === typed || nl[at] === typed);
  if (index >= 0) return [line(index)];
  const title = known.open ? words.knownWords : words.choices;
  return [`${title[language]}:`, own.map((_, at) => `- ${line(at)}`).join('\n')];
}

function lower(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

function rulesAt({ result, language }: ShownDocument, offset: number): readonly string[] {
  const ids = result.findings
    .filter((finding) => !finding.explained && holds(rangeOf(finding), offset))
    .map(({ ruleId }) => ruleId);
  return [...new Set(ids)].flatMap((id) => {
    // Below its title a page has one paragraph in Dutch and one in English.
    const [, nl, en] = pageOfRule[id]?.split(/\n{2,}/) ?? [];
    const about = (language === 'nl' ? nl : en)?.replaceAll('\n', ' ');
    if (!about) return [];
    return [`**${id}** · ${about}\n\n[${words.moreAbout[language]}](${pageAddress(id)})`];
  });
}

/** A text of the document is no Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#!|&~]/g, '\\$&');
}
