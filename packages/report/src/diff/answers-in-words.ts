import { fieldAt, type Language, type Words } from '@regiolint/schema';
import type { AnswerName, Change, GivenAnswer } from './change.ts';
import { inBrackets } from './details-in-words.ts';
import { filled } from './filled.ts';
import { inWords } from './in-words.ts';

/**
 * How an aspect is answered for otherwise: what it was, what it is, and what is gone. "Was uitgesteld tot maart 2027, is
 * nu geregeld."
 */
export function answersInWords({ before, after }: Change, language: Language): string {
  const [was, is] = [before?.answers ?? [], after?.answers ?? []];
  const gone = was.filter(({ answer }) => !has(is, answer));
  const come = is.filter(({ answer }) => !has(was, answer));
  const [lost, others] = [gone.filter(isContent), gone.filter((given) => !isContent(given))];
  const isStillSaid = come.length === 0 && is.length > 0;
  const first = [
    ...others.map((given) => sayGone(given, isStillSaid ? texts.noLonger : texts.was, language)),
    ...come.map((given) =>
      sayCome(given, has(is, 'arranged') ? texts.beside : texts.now, others.length > 0, language),
    ),
  ];
  const sentences = [
    first.join(', '),
    ...lost.map((given) => sayGone(given, texts.noLonger, language)),
    is.length === 0 ? texts.nothing[language] : '',
  ].filter((text) => text !== '');
  return sentences.map((text, at) => (at === 0 ? text : upperFirst(text))).join('. ');
}

/** Something within an aspect that is put off; its title says that it is. */
export function deferralInWords({ before, after }: Change, language: Language): string {
  const given = (after ?? before)?.answers?.[0] ?? { answer: 'deferred', details: [] };
  const { lead, rest } = inParts(given, language);
  return after
    ? filled(texts.deferral, language, { lead: lead && `,${lead}` }) + rest
    : filled(texts.noDeferral, language, {
        lead: lead && ` (${filled(texts.wasUntil, language, { lead })})`,
      });
}

function sayCome(
  given: GivenAnswer,
  words: Readonly<Record<AnswerName, Words>>,
  isAfter: boolean,
  language: Language,
): string {
  const { lead, rest } = inParts(given, language);
  const verb = isAfter && given.answer !== 'deferred' ? texts.is[language] : '';
  return verb + filled(words[given.answer], language, { lead }) + rest;
}

function sayGone(given: GivenAnswer, words: Readonly<Record<AnswerName, Words>>, language: Language): string {
  const { lead, rest } = inParts(given, language);
  // Of what is no longer put off it does not matter any more who saw to it.
  const was = lead && ` (${filled(texts.wasUntil, language, { lead })})`;
  return filled(words[given.answer], language, { lead, was }) + (isContent(given) ? rest : '');
}

/** Until when and in which document are said in the sentence itself, the rest between brackets. */
function inParts({ answer, details }: GivenAnswer, language: Language): { lead: string; rest: string } {
  const title = leading[answer];
  const first = details.find((detail) => title !== undefined && detail.title.en === title.en);
  const link = texts.link[answer];
  const lead = first && link ? ` ${link[language]} ${inWords(first.said, language)}` : '';
  return {
    lead,
    rest: inBrackets(
      details.filter((detail) => detail !== first),
      language,
    ),
  };
}

function isContent({ answer }: GivenAnswer): boolean {
  return answer === 'arranged';
}

function has(given: readonly GivenAnswer[], answer: AnswerName): boolean {
  return given.some((one) => one.answer === answer);
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

const leading: { readonly [Answer in AnswerName]?: Words | undefined } = {
  deferred: fieldAt('/mandate/deferred/until')?.title,
  elsewhere: fieldAt('/mandate/elsewhere/reference')?.title,
};

const texts = {
  link: {
    deferred: { nl: 'tot', en: 'until' },
    elsewhere: { nl: 'in', en: 'in' },
  } as { readonly [Answer in AnswerName]?: Words },
  is: { nl: 'is ', en: 'is ' },
  now: {
    arranged: { nl: 'nu geregeld', en: 'now arranged' },
    deferred: { nl: 'nieuw uitgesteld{lead}', en: 'newly deferred{lead}' },
    elsewhere: { nl: 'nu elders geregeld{lead}', en: 'now arranged elsewhere{lead}' },
    notApplicable: { nl: 'nu niet van toepassing', en: 'now not applicable' },
  },
  /** With content in the same version. */
  beside: {
    arranged: { nl: 'nu geregeld', en: 'now arranged' },
    deferred: { nl: 'voor een deel uitgesteld{lead}', en: 'partly deferred{lead}' },
    elsewhere: { nl: 'ook elders geregeld{lead}', en: 'also arranged elsewhere{lead}' },
    notApplicable: { nl: 'ook niet van toepassing genoemd', en: 'also called not applicable' },
  },
  was: {
    arranged: { nl: 'was geregeld', en: 'was arranged' },
    deferred: { nl: 'was uitgesteld{lead}', en: 'was deferred{lead}' },
    elsewhere: { nl: 'was elders geregeld{lead}', en: 'was arranged elsewhere{lead}' },
    notApplicable: { nl: 'was niet van toepassing', en: 'was not applicable' },
  },
  noLonger: {
    arranged: { nl: 'wat er stond, wordt niet meer genoemd', en: 'what stood there is no longer mentioned' },
    deferred: { nl: 'niets meer uitgesteld{was}', en: 'nothing is deferred any more{was}' },
    elsewhere: { nl: 'niet meer elders geregeld{lead}', en: 'no longer arranged elsewhere{lead}' },
    notApplicable: { nl: 'geldt nu wel', en: 'applies now' },
  },
  nothing: { nl: 'hierover staat nu niets', en: 'the document says nothing about it now' },
  deferral: { nl: 'nieuw{lead}', en: 'new{lead}' },
  noDeferral: { nl: 'dat geldt niet meer{lead}', en: 'no longer so{lead}' },
  wasUntil: { nl: 'was{lead}', en: 'was{lead}' },
} as const;
