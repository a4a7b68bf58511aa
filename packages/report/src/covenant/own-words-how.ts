import { type Accepted, innerParties, present } from '@regiolint/engine/rule';
import type { Covenant, DecisionRule, Language } from '@regiolint/schema';
import { fixed } from '../text/fixed.ts';
import type { CardAspect, OwnWords } from './own-words.ts';
import { listed, named, type Wording } from './wording.ts';

type HowAspect = Exclude<
  CardAspect,
  | 'sharedDrive'
  | 'purpose'
  | 'giveAndTake'
  | 'scope'
  | 'scale'
  | 'portfolio'
  | 'responsibilities'
  | 'financing'
>;

export const howWords: Readonly<Record<HowAspect, OwnWords>> = {
  composition: (covenant) => whoIsIn(covenant),

  chair: ({ chair }, wording) => [
    chair?.term,
    chair?.until && until(wording.date(chair.until), wording.language),
    wording.names('actors', chair?.order),
    chair?.appointedBy,
    chair?.independence,
    ...present(chair?.responsibleFor),
    ...present(chair?.tasks),
  ],

  support: ({ support }, wording) => [
    wording.name('actors', support?.host),
    support?.size,
    ...present(support?.tasks),
  ],

  meetings: ({ meetings }, wording) =>
    present(meetings?.bodies).map(({ name, id, frequency }) => {
      const often = wording.word('/meetings/bodies/*/frequency', frequency);
      return often ? `${name ?? id ?? ''} (${often})` : (name ?? id);
    }),

  decisionMaking: ({ decisionMaking }, wording) => [
    ...present(decisionMaking?.rules).map((rule) => decisionInWords(rule, wording)),
    decisionMaking?.fallback,
    ...present(decisionMaking?.reserved),
  ],

  mandate: ({ mandate }, wording) => [
    mandate?.scope,
    mandate?.until && until(wording.date(mandate.until), wording.language),
    mandate?.municipal &&
      named(wording.label('/mandate/municipal'), wording.word('/mandate/municipal', mandate.municipal)),
    mandate?.insurers &&
      named(wording.label('/mandate/insurers'), wording.word('/mandate/insurers', mandate.insurers)),
    mandate?.givenBy,
  ],

  evaluation: ({ evaluation }, wording) => [
    wording.word('/evaluation/frequency', evaluation?.frequency),
    wording.date(evaluation?.nextOn),
    wording.name('actors', evaluation?.owner),
    evaluation?.adjusting,
    evaluation?.cooperation,
    ...present(evaluation?.kpis).map(({ name }) => name),
  ],

  accountability: ({ accountability }, wording) =>
    present(accountability?.lines).map(({ from, to, about }) => {
      const line = [wording.name('actors', from), to].filter((who) => who !== undefined);
      return named(line.length > 0 ? line.join(fixed('answersTo', wording.language)) : undefined, about);
    }),

  participation: ({ participation }, wording) => [
    ...present(participation?.seats).map(({ body, who }) =>
      named(wording.name('bodies', body), wording.word('/participation/seats/*/who', who)),
    ),
    ...present(participation?.forms),
    wording.names('themes', participation?.themes),
    participation?.support,
    participation?.reimbursement,
  ],

  councils: ({ councils }) => [councils?.about, councils?.when, councils?.how, councils?.mandate],

  coherence: ({ coherence }, wording) => [
    listed(present(coherence?.connections).map(({ name, how }) => name ?? how)),
    wording.name('actors', coherence?.lead),
    ...present(coherence?.letGo),
  ],

  legalForm: ({ legalForm }, wording) => [
    legalForm?.name,
    legalForm?.period?.until && until(wording.date(legalForm.period.until), wording.language),
    legalForm?.leaving,
    legalForm?.disputes,
    legalForm?.amending,
  ],

  supervision: ({ supervision }) => [supervision?.employeeParticipation, supervision?.supervisoryBoards],

  nationalRelation: ({ nationalRelation }, wording) => [
    ...present(nationalRelation?.contacts).map(({ role, about }) =>
      named(wording.word('/nationalRelation/contacts/*/role', role), about),
    ),
    nationalRelation?.escalation,
    nationalRelation?.intervention,
  ],
};

/** The perspectives; without them the parties. */
function whoIsIn(covenant: Accepted<Covenant>): readonly (string | undefined)[] {
  const perspectives = present(covenant.composition?.perspectives);
  const those = perspectives.length > 0 ? perspectives : innerParties({ covenant });
  return [listed(those.map(({ name, id }) => name ?? id)), covenant.composition?.joining];
}

function decisionInWords(rule: Accepted<DecisionRule>, wording: Wording): string | undefined {
  const { level, body, subject } = rule.appliesTo ?? {};
  const about =
    subject ?? wording.name('bodies', body) ?? wording.word('/decisionMaking/rules/*/appliesTo/level', level);
  const method = wording.word('/decisionMaking/rules/*/method', rule.method);
  return named(about, listed([method, rule.threshold]));
}

function until(date: string | undefined, language: Language): string | undefined {
  return date && `${fixed('until', language)} ${date}`;
}
