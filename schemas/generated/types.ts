// Generated from schemas/. Do not edit.
/**
 * One of the seven forms of regional collaboration.
 */
export type FormKind =
  | 'knowledge-network'
  | 'facility-sharing'
  | 'care-chain'
  | 'target-group-network'
  | 'population-network'
  | 'neighbourhood-network'
  | 'issue-network'
  | 'other';
/**
 * The kind of organisation or people; social-domain is welfare and social support.
 */
export type Group =
  | 'care-providers'
  | 'care-professionals'
  | 'health-insurers'
  | 'municipalities'
  | 'public-health-service'
  | 'social-domain'
  | 'residents-and-patients'
  | 'provinces'
  | 'housing-corporations'
  | 'education'
  | 'knowledge-institutes'
  | 'businesses'
  | 'sport-and-culture'
  | 'national-government'
  | 'other';
/**
 * A field of work; own words are fine.
 */
export type Domain = string;
/**
 * How often this happens; own words are fine.
 */
export type Frequency = string;
/**
 * How this is expected to work out, from very favourable (++) to very unfavourable (--).
 */
export type Score = 'very-favourable' | 'favourable' | 'mixed' | 'unfavourable' | 'very-unfavourable';
/**
 * The scale at which this is taken up.
 */
export type ScaleLevel = 'local' | 'subregional' | 'regional' | 'supraregional' | 'national';
/**
 * Whether the members are asked before a decision.
 */
export type Consultation = 'before-each-decision' | 'on-main-points' | 'afterwards' | 'none';
/**
 * The level at which people meet.
 */
export type Level = 'board' | 'theme' | 'working' | 'official' | 'residents';

/**
 * What the partners in a region agree on.
 */
export interface Covenant {
  /**
   * Which version of this form the file follows; write 1.
   */
  covenant: 1;
  /**
   * The language of the text and of the remarks.
   */
  language?: 'nl' | 'en';
  /**
   * What kind of document this is; none is better than another.
   */
  kind: 'regional-plan' | 'covenant' | 'cooperation-agreement' | 'work-agenda' | 'charter' | 'other';
  /**
   * The name by which the region knows this document.
   */
  title: string;
  /**
   * How far the document itself has come.
   */
  documentStatus: 'draft' | 'for-decision' | 'adopted' | 'under-review' | 'expired';
  /**
   * The number or name of this version of the document.
   */
  version?: string;
  /**
   * When the parties adopted this document.
   */
  adoptedOn?: string;
  /**
   * Which bodies, boards or councils adopted it.
   */
  adoptedBy?: string[];
  /**
   * From when the agreements hold.
   */
  validFrom?: string;
  /**
   * Until when the agreements hold.
   */
  validUntil?: string;
  /**
   * By when you look at these agreements again.
   */
  reviewBy?: string;
  /**
   * How young or grown the collaboration is, in your own view.
   */
  phase: 'emerging' | 'developing' | 'mature';
  /**
   * Only when a few basic agreements are enough; leave it out in all other cases.
   */
  simple?: Simple;
  /**
   * Which national agreements this builds on; own words are fine.
   */
  agreements?: string[];
  /**
   * The region this is about.
   */
  region: Region;
  /**
   * What came before this collaboration.
   */
  history?: History;
  /**
   * The shared analysis that the agreements rest on.
   */
  regionalPicture?: RegionalPicture;
  /**
   * Which form of collaboration you see yourselves as.
   */
  form?: Form;
  /**
   * Where you stand between two poles that both have value.
   */
  dilemmas?: Dilemma[];
  /**
   * Where people can turn with questions: a function or a general address, no person.
   */
  contact?: string;
  /**
   * The web address where this document can be read.
   */
  publishedAt?: string;
  /**
   * On which terms others may use this text.
   */
  licence?: string;
  /**
   * The organisations that make these agreements; at least two.
   *
   * @minItems 2
   */
  parties: Party[];
  /**
   * Functions that own something, without names of people.
   */
  functions?: NamedFunction[];
  /**
   * Questions of this tool that you leave aside on purpose, with a reason.
   */
  exceptions?: Exception[];
  /**
   * Why you work together: shared urgency, a shared ambition, or both.
   */
  sharedDrive?: SharedDrive;
  /**
   * What the collaboration should bring about.
   */
  purpose?: Purpose;
  /**
   * What each brings and gains, and how you talk about interests.
   */
  giveAndTake?: GiveAndTake;
  /**
   * What falls under the collaboration and what does not.
   */
  scope?: Scope;
  /**
   * At which scale you take up what.
   */
  scale?: Scale;
  /**
   * What you work on together.
   */
  portfolio?: Portfolio;
  /**
   * Who does what, globally or in detail.
   */
  responsibilities?: Responsibilities;
  /**
   * How it is paid for.
   */
  financing?: Financing;
  /**
   * Who is at the table and for whom.
   */
  composition?: Composition;
  /**
   * Who chairs, and how.
   */
  chair?: Chair;
  /**
   * Who does the organising and coordinating work.
   */
  support?: Support;
  /**
   * In which bodies you meet, and when.
   */
  meetings?: Meetings;
  /**
   * How decisions are taken, and on what.
   */
  decisionMaking?: DecisionMaking;
  /**
   * With what mandate people sit at the table.
   */
  mandate?: Mandate;
  /**
   * How and when you look back, and what you do with it.
   */
  evaluation?: Evaluation;
  /**
   * Who answers to whom, on what.
   */
  accountability?: Accountability;
  /**
   * How residents, patients and professionals take part.
   */
  participation?: Participation;
  /**
   * How the councils are involved.
   */
  councils?: Councils;
  /**
   * How this fits with other plans and networks.
   */
  coherence?: Coherence;
  /**
   * In what form the agreements are laid down.
   */
  legalForm?: LegalForm;
  /**
   * What employee councils and supervisory boards do.
   */
  supervision?: Supervision;
  /**
   * Who in The Hague is your contact, and when.
   */
  nationalRelation?: NationalRelation;
  /**
   * How you want to deal with each other.
   */
  culture?: Culture;
  /**
   * How you change things and learn from it.
   */
  learning?: Learning;
}
export interface Simple {
  /**
   * Why this is a simple collaboration.
   */
  reason?: string;
}
/**
 * The region this is about.
 */
export interface Region {
  /**
   * The name of the region.
   */
  name: string;
  /**
   * Which existing division the region follows, if any.
   */
  kind?:
    | 'zorgkantoor-region'
    | 'public-health'
    | 'domestic-violence-reporting'
    | 'youth-care'
    | 'acute-care-network'
    | 'safety-region'
    | 'ambulance'
    | 'maternity-network'
    | 'care-and-safety-house'
    | 'centre-municipalities-shelter'
    | 'centre-municipalities-housing'
    | 'elderly-care-network'
    | 'zn-vng'
    | 'out-of-hours-gp'
    | 'training-region'
    | 'specialised-care-network'
    | 'labour-market'
    | 'education'
    | 'other';
  /**
   * The municipalities in the region.
   */
  municipalities?: string[];
  /**
   * About how many people live in the region.
   */
  population?: number;
  /**
   * Why the region has this boundary.
   */
  boundaryReason?: string;
}
/**
 * What came before this collaboration.
 */
export interface History {
  /**
   * The year in which the parties began to work together.
   */
  since?: number;
  /**
   * Earlier networks that this builds on.
   */
  buildsOn?: string[];
  /**
   * Earlier networks that this takes the place of.
   */
  replaces?: string[];
  /**
   * Where the collaboration came from.
   */
  origin?: 'top-down' | 'bottom-up' | 'both';
}
/**
 * The shared analysis that the agreements rest on.
 */
export interface RegionalPicture {
  /**
   * The name of the regional picture.
   */
  title?: string;
  /**
   * When it was made.
   */
  date?: string;
  /**
   * Where people can read it.
   */
  reference?: string;
}
/**
 * Which form of collaboration you see yourselves as.
 */
export interface Form {
  /**
   * The form that fits best in your own view.
   */
  variant?: FormKind;
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * Other forms that you also see in it.
   */
  also?: FormKind[];
  /**
   * Where you stand on eight lines, from 1 to 5.
   */
  dimensions?: FormDimensions;
  /**
   * Which of the seven traits of regional collaboration 3.0 you see in yourselves.
   */
  traits?: (
    | 'domain-crossing'
    | 'shared-analysis'
    | 'demonstrable-effect'
    | 'with-people'
    | 'truly-new'
    | 'connecting-leadership'
    | 'financiers-commit'
  )[];
  /**
   * The form it used to be.
   */
  changedFrom?: FormKind;
  /**
   * When the form changed.
   */
  changedOn?: string;
  /**
   * Why the form changed.
   */
  changeReason?: string;
}
export interface FormDimensions {
  /**
   * From one theme (1) to a broad range (5).
   */
  subject?: number;
  /**
   * From improving care now (1) to renewing care (5).
   */
  scope?: number;
  /**
   * From one field (1) to several fields (5).
   */
  participants?: number;
  /**
   * From a light network (1) to an association or foundation (5).
   */
  structure?: number;
  /**
   * From patients and clients not taking part (1) to taking part (5).
   */
  participation?: number;
  /**
   * From keeping contacts smooth (1) to paying for a population (5).
   */
  aim?: number;
  /**
   * From no role (1) to taking part and paying (5).
   */
  financiers?: number;
  /**
   * From missing and diffuse (1) to engaged and shared (5).
   */
  leadership?: number;
}
export interface Dilemma {
  /**
   * Which two poles this is about.
   */
  balance?:
    | 'focus-breadth'
    | 'cocreation-representation'
    | 'need-institution'
    | 'room-frameworks'
    | 'steering-following'
    | 'task-challenge'
    | 'formal-informal'
    | 'top-down-bottom-up'
    | 'homogeneous-diverse';
  /**
   * From 1 (the first pole) to 5 (the second pole).
   */
  position?: number;
  /**
   * What this means in practice.
   */
  explanation?: string;
}
export interface Party {
  /**
   * A short name in small letters by which other lines point to this party.
   */
  id?: string;
  /**
   * The name of the organisation.
   */
  name?: string;
  /**
   * Other names that the text uses for it.
   */
  aliases?: string[];
  /**
   * The kind of organisation.
   */
  group?: Group;
  /**
   * The fields that the organisation works in.
   */
  domains?: Domain[];
  /**
   * Whether it is in the inner or the outer ring; inner if left out.
   */
  ring?: 'inner' | 'outer';
  /**
   * What the organisation does in the collaboration.
   */
  roles?: (
    | 'participant'
    | 'commissioner'
    | 'financier'
    | 'provider'
    | 'host'
    | 'lead-party'
    | 'assessor'
    | 'observer'
  )[];
  /**
   * When the organisation signed.
   */
  signedOn?: string;
  /**
   * What the organisation has committed itself to.
   */
  commitment?: string;
  /**
   * How a party that also judges keeps the two roles apart.
   */
  roleSeparation?: string;
}
export interface NamedFunction {
  /**
   * A short name in small letters by which other lines point to this function.
   */
  id?: string;
  /**
   * The name of the function, not of the person.
   */
  name?: string;
  /**
   * The organisation that the function belongs to.
   */
  party?: string;
}
export interface Exception {
  /**
   * The name of the rule, as shown with the remark.
   */
  rule?: string;
  /**
   * Why you leave it aside.
   */
  reason?: string;
  /**
   * Until when; after that the question comes back.
   */
  until?: string;
  /**
   * Who decided this.
   */
  owner?: string;
}
/**
 * Why you work together: shared urgency, a shared ambition, or both.
 */
export interface SharedDrive {
  /**
   * Whether urgency or ambition comes first.
   */
  variant?: 'urgency' | 'ambition' | 'both' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * What cannot wait.
   */
  urgency?: string;
  /**
   * What you want to reach together.
   */
  ambition?: string;
  /**
   * What started it.
   */
  trigger?: string;
  /**
   * How you look at the national agreement: as a must or as a chance.
   */
  stance?: 'obligation' | 'opportunity' | 'both';
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * What is not arranged yet, with a date and an owner.
 */
export interface Deferral {
  /**
   * The month or day by which this is arranged.
   */
  until?: string;
  /**
   * Who sees to it that this gets arranged.
   */
  owner?: string;
  /**
   * The agenda or meeting where this comes back.
   */
  agenda?: string;
  /**
   * Why this is left for later.
   */
  reason?: string;
}
/**
 * Where this has already been arranged.
 */
export interface Elsewhere {
  /**
   * The name, link or file of the document that holds the agreement.
   */
  reference?: string;
  /**
   * The organisation or meeting that keeps that document.
   */
  holder?: string;
}
/**
 * Why this does not play a part here.
 */
export interface NotApplicable {
  /**
   * Why this does not play a part here, in one sentence.
   */
  reason?: string;
}
/**
 * What the collaboration should bring about.
 */
export interface Purpose {
  /**
   * Whether the process, measurable results or a mix is central.
   */
  variant?: 'process' | 'outcome' | 'movement-and-measurable' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The model behind the goals, if you use one; own words are fine.
   */
  aimModel?: string;
  /**
   * Which function the region has.
   */
  regionalFunctions?: ('transformation' | 'procurement' | 'capacity')[];
  /**
   * What you want to reach, do or change.
   */
  goals?: Goal[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Goal {
  /**
   * A short name in small letters by which other lines point to this goal.
   */
  id?: string;
  /**
   * The goal in your own words.
   */
  statement?: string;
  /**
   * Whether it is about the process, an effort or an outcome.
   */
  kind?: 'process' | 'effort' | 'outcome';
  /**
   * Short or long term.
   */
  horizon?: 'short' | 'long';
  /**
   * The long-term goal that this goal is a step towards.
   */
  serves?: string;
  /**
   * Which side of the aim model it serves.
   */
  aims?: ('health' | 'experience' | 'cost' | 'workers' | 'equity')[];
  /**
   * Who keeps an eye on this goal.
   */
  owner?: string;
  /**
   * When the goal should be reached.
   */
  until?: string;
  /**
   * The KPIs for this goal follow later.
   */
  kpisDeferred?: Deferral;
}
/**
 * What each brings and gains, and how you talk about interests.
 */
export interface GiveAndTake {
  /**
   * Whether interests are on the table.
   */
  variant?: 'principles-only' | 'interests-on-table' | 'per-theme' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The interests that you recognise, per party or shared; write only what all parties may read.
   */
  interests?: Interest[];
  /**
   * How often you talk about interests.
   */
  frequency?: Frequency;
  /**
   * What you agreed, such as telling each other in time.
   */
  agreements?: string[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Interest {
  /**
   * Whose interest it is; leave out when it is shared.
   */
  party?: string;
  /**
   * What matters here.
   */
  interest?: string;
  /**
   * What is brought in.
   */
  brings?: string;
  /**
   * What is gained.
   */
  gains?: string;
  /**
   * What is given up for it, such as freedom or income.
   */
  givesUp?: string;
}
/**
 * What falls under the collaboration and what does not.
 */
export interface Scope {
  /**
   * How broad the collaboration is.
   */
  variant?: 'iza-signatories' | 'prevention-and-appropriate-care' | 'contextual-widening' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The fields that fall under it.
   */
  domains?: Domain[];
  /**
   * What belongs to it.
   */
  included?: string[];
  /**
   * What does not belong to it.
   */
  excluded?: string[];
  /**
   * The people it is for.
   */
  targetGroups?: string[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * At which scale you take up what.
 */
export interface Scale {
  /**
   * Whether all themes are regional or some are not.
   */
  variant?: 'all-regional' | 'part-subregional' | 'part-supraregional' | 'mixed' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * How you choose the scale.
   */
  defaultRule?: 'local-unless' | 'regional-unless' | 'per-theme' | 'other';
  /**
   * Which change of the division you want, if any.
   */
  boundaryChange?: string;
  /**
   * How each possible division is expected to work out.
   */
  assessment?: ScaleScenario[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface ScaleScenario {
  /**
   * Which division is weighed.
   */
  scenario?: 'current' | 'nested' | 'fewer' | 'other';
  /**
   * Whether it is the right scale for the question.
   */
  fittingScale?: Score;
  /**
   * How much time working and deciding together takes.
   */
  efficiency?: Score;
  /**
   * How much you get done.
   */
  effectiveness?: Score;
  /**
   * How hard it is to govern.
   */
  complexity?: Score;
  /**
   * How much say people and councils have.
   */
  legitimacy?: Score;
  /**
   * Whether it fits history and relations.
   */
  context?: Score;
  /**
   * What the change asks in money and effort.
   */
  transitionCost?: Score;
  /**
   * Why you expect this.
   */
  explanation?: string;
}
/**
 * What you work on together.
 */
export interface Portfolio {
  /**
   * By a few main tasks or by themes.
   */
  variant?: 'priority-tasks' | 'thematic' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The themes or tasks you work on.
   */
  themes?: Theme[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Theme {
  /**
   * A short name in small letters by which other lines point to this theme.
   */
  id?: string;
  /**
   * The name of the theme.
   */
  name?: string;
  /**
   * Whether it is about a group of people or about what makes the work possible.
   */
  kind?: 'target-group' | 'enabling' | 'other';
  /**
   * The people the theme is for.
   */
  targetGroup?: string;
  /**
   * At which scale it is taken up.
   */
  scale?: ScaleLevel;
  /**
   * Why it is at this scale.
   */
  scaleReason?: string;
  /**
   * Who leads the theme.
   */
  owner?: string;
  /**
   * Who holds the theme on the board.
   */
  portfolioHolder?: string;
  /**
   * Who manages the programme of the theme.
   */
  manager?: string;
  /**
   * The parties that do the work.
   */
  coalition?: string[];
  /**
   * When the work on it begins.
   */
  start?: string;
  /**
   * Its place in the order of work; 1 comes first.
   */
  priority?: number;
  /**
   * The goals it works on.
   */
  goals?: string[];
  /**
   * The money it is paid from.
   */
  sources?: string[];
}
/**
 * Who does what, globally or in detail.
 */
export interface Responsibilities {
  /**
   * A global division of roles or clear agreements.
   */
  variant?: 'global' | 'explicit' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * What you agreed in principle about who contributes what.
   */
  principles?: string[];
  /**
   * How each keeps to the role that was agreed.
   */
  steadiness?: string;
  /**
   * A table of activities with who carries out, answers, is consulted and is informed.
   */
  raci?: RaciLine[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface RaciLine {
  /**
   * What is to be done.
   */
  activity?: string;
  /**
   * The theme it belongs to, if any.
   */
  theme?: string;
  /**
   * Who does it.
   */
  responsible?: string[];
  /**
   * Who approves it and answers for it.
   */
  accountable?: string | string[];
  /**
   * Who is asked beforehand.
   */
  consulted?: string[];
  /**
   * Who is told afterwards.
   */
  informed?: string[];
}
/**
 * How it is paid for.
 */
export interface Financing {
  /**
   * Whether money or the task leads.
   */
  variant?: 'money-leads' | 'task-leads' | 'use-available' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The money and effort that pays for the collaboration and its activities.
   */
  sources?: Source[];
  /**
   * New ways of paying for care; own words are fine.
   */
  paymentModels?: string[];
  /**
   * Who carries which financial risk.
   */
  riskSharing?: string;
  /**
   * How often you go through the sources of money.
   */
  frequency?: Frequency;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Source {
  /**
   * A short name in small letters by which other lines point to this source.
   */
  id?: string;
  /**
   * The name of the source.
   */
  name?: string;
  /**
   * Where the money or effort comes from.
   */
  kind?:
    | 'transformation-funds'
    | 'spuk'
    | 'subsidy'
    | 'insurer'
    | 'municipal'
    | 'provincial'
    | 'national'
    | 'own-contribution'
    | 'in-kind'
    | 'entry-fee'
    | 'pooled'
    | 'other';
  /**
   * What the money is meant for.
   */
  covers?: ('governance' | 'activities' | 'chair' | 'support' | 'participation')[];
  /**
   * Whether the money stops or keeps coming.
   */
  duration?: 'temporary' | 'structural';
  /**
   * How much it is.
   */
  amount?: Money;
  /**
   * From when until when the money is there.
   */
  period?: Period;
  /**
   * Who watches over this money.
   */
  owner?: string;
  /**
   * The way to lasting money.
   */
  followUp?: FollowUp;
  /**
   * Why this money may simply stop.
   */
  endsBecause?: string;
  /**
   * How the parties share this.
   */
  distribution?: Distribution;
}
/**
 * An amount in euros.
 */
export interface Money {
  /**
   * The amount in euros.
   */
  euro?: number;
  /**
   * What the amount is for: each year, the whole period, or once.
   */
  per?: 'year' | 'whole-period' | 'once';
}
/**
 * From when until when.
 */
export interface Period {
  /**
   * The first month or day.
   */
  from?: string;
  /**
   * The last month or day.
   */
  until?: string;
}
export interface FollowUp {
  /**
   * What is done to get there.
   */
  step?: string;
  /**
   * By when it has to be decided.
   */
  decideBy?: string;
  /**
   * When it was decided.
   */
  decidedOn?: string;
  /**
   * Who sees to it.
   */
  owner?: string;
}
export interface Distribution {
  /**
   * The key in words, such as by number of residents.
   */
  rule?: string;
  /**
   * The share of each party.
   */
  shares?: Share[];
}
export interface Share {
  /**
   * Which party.
   */
  party?: string;
  /**
   * Its share in percent.
   */
  percent?: number;
}
/**
 * Who is at the table and for whom.
 */
export interface Composition {
  /**
   * Whether everyone takes part or some represent others.
   */
  variant?: 'everyone' | 'representation' | 'supplemented' | 'core-and-wide' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The perspectives at the table and who speaks for them.
   */
  perspectives?: Perspective[];
  /**
   * On which terms a party joins.
   */
  joining?: string;
  /**
   * Groups that are not at the table, and how their view is covered.
   */
  missing?: MissingGroup[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Perspective {
  /**
   * A short name in small letters by which other lines point to this perspective.
   */
  id?: string;
  /**
   * The name of the perspective.
   */
  name?: string;
  /**
   * The group that it stands for.
   */
  group?: Group;
  /**
   * The parties that speak for it.
   */
  representedBy?: string[];
  /**
   * For whom it speaks.
   */
  constituency?: string;
  /**
   * How many votes it has; 0 is none.
   */
  votes?: number;
  /**
   * What it may decide for others.
   */
  mandate?: PerspectiveMandate;
  /**
   * How the others hear what is going on.
   */
  feedback?: string;
  /**
   * How those it speaks for come to a decision.
   */
  decidesHow?: string;
  /**
   * How long that takes, such as 8 weeks.
   */
  leadTime?: string;
  /**
   * The function to turn to: no name of a person.
   */
  contact?: string;
}
export interface PerspectiveMandate {
  /**
   * How far the mandate goes.
   */
  kind?: 'full' | 'limited' | 'consult-first' | 'none';
  /**
   * On which subjects it holds.
   */
  scope?: string;
  /**
   * Who gave it.
   */
  givenBy?: string;
  /**
   * Until when it holds.
   */
  until?: string;
  /**
   * Whether the members are asked before a decision.
   */
  consultation?: Consultation;
}
export interface MissingGroup {
  /**
   * Which group.
   */
  group?: Group;
  /**
   * Why it is missing, or how its view is covered.
   */
  reason?: string;
}
/**
 * Who chairs, and how.
 */
export interface Chair {
  /**
   * What kind of chair there is.
   */
  variant?:
    'independent' | 'rotating' | 'manager' | 'member' | 'external-official' | 'co-chairs' | 'none' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * Who appoints the chair.
   */
  appointedBy?: string;
  /**
   * How long one chair serves.
   */
  term?: string;
  /**
   * Until when the present chair serves.
   */
  until?: string;
  /**
   * Who takes turns, in order.
   */
  order?: string[];
  /**
   * What the chair is responsible for.
   */
  responsibleFor?: string[];
  /**
   * What the chair does.
   */
  tasks?: string[];
  /**
   * What you look for in a chair.
   */
  profile?: ChairProfile;
  /**
   * How a chair who is also a party puts the region first.
   */
  independence?: string;
  /**
   * To whom the chair answers.
   */
  answersTo?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface ChairProfile {
  /**
   * What the chair knows.
   */
  content?: string[];
  /**
   * What the chair can do.
   */
  competences?: string[];
  /**
   * What kind of person the chair is.
   */
  personality?: string[];
}
/**
 * Who does the organising and coordinating work.
 */
export interface Support {
  /**
   * How the support is set up.
   */
  variant?: 'programme-office' | 'separate' | 'hosted-by-party' | 'neutral-organisation' | 'none' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * Where the support is housed.
   */
  host?: string;
  /**
   * How many people or hours.
   */
  size?: string;
  /**
   * What the support does, and whether it leads the process.
   */
  tasks?: string[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * In which bodies you meet, and when.
 */
export interface Meetings {
  /**
   * Whether you use existing meetings or set up new ones.
   */
  variant?: 'use-existing' | 'new' | 'mixed' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The tables, groups and boards that meet.
   */
  bodies?: Body[];
  /**
   * What comes on the agenda when.
   */
  calendar?: CalendarItem[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Body {
  /**
   * A short name in small letters by which other lines point to this body.
   */
  id?: string;
  /**
   * The name of the body.
   */
  name?: string;
  /**
   * Other names that the text uses for it.
   */
  aliases?: string[];
  /**
   * At which level it meets.
   */
  level?: Level;
  /**
   * What the body is for.
   */
  roles?: ('steering' | 'deciding' | 'coordinating' | 'facilitating' | 'advising' | 'delivering')[];
  /**
   * Who sits on it.
   */
  members?: BodyMember[];
  /**
   * How often it meets.
   */
  frequency?: Frequency;
  /**
   * What the body does.
   */
  tasks?: string[];
  /**
   * The body that it reports to.
   */
  reportsTo?: string;
  /**
   * Other bodies that it works with.
   */
  linkedTo?: string[];
  /**
   * Whether the body is new.
   */
  new?: boolean;
  /**
   * How it relates to meetings that were already there.
   */
  besideExisting?: string;
  /**
   * Meetings that stop because of it.
   */
  replaces?: string[];
  /**
   * Whether members may send someone else.
   */
  substitutes?: 'none' | 'named' | 'free';
  /**
   * Anything else about this body.
   */
  explanation?: string;
}
export interface BodyMember {
  /**
   * Which party, perspective or function.
   */
  who?: string;
  /**
   * How many seats; 1 if left out.
   */
  seats?: number;
  /**
   * How many votes; as many as seats if left out.
   */
  votes?: number;
}
export interface CalendarItem {
  /**
   * In which month or on which day.
   */
  when?: string;
  /**
   * What kind of item it is.
   */
  kind?:
    | 'theme'
    | 'interests'
    | 'evaluation'
    | 'decision'
    | 'funding-review'
    | 'reflection'
    | 'residents'
    | 'councils'
    | 'review'
    | 'other';
  /**
   * What it is about.
   */
  subject?: string;
  /**
   * In which body.
   */
  body?: string;
  /**
   * Which theme it is about.
   */
  theme?: string;
  /**
   * Who prepares it.
   */
  owner?: string;
}
/**
 * How decisions are taken, and on what.
 */
export interface DecisionMaking {
  /**
   * How decisions come about in general.
   */
  variant?: 'vote' | 'consent' | 'consensus' | 'per-level' | 'informal' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The rules for deciding, where there is more to say.
   */
  rules?: DecisionRule[];
  /**
   * What you do when you cannot agree, whatever the rule.
   */
  fallback?: string;
  /**
   * Decisions that stay with the parties themselves.
   */
  reserved?: string[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface DecisionRule {
  /**
   * How the decision is taken.
   */
  method?:
    | 'consensus'
    | 'consent'
    | 'unanimity'
    | 'majority'
    | 'qualified-majority'
    | 'weighted'
    | 'chair-decides'
    | 'silence-is-assent'
    | 'advice-only'
    | 'other';
  /**
   * Where this rule holds.
   */
  appliesTo?: DecisionSubject;
  /**
   * What one vote stands for.
   */
  votesPer?: 'perspective' | 'party' | 'seat' | 'group';
  /**
   * How large the majority must be, such as two thirds.
   */
  threshold?: string;
  /**
   * How many must be there to decide.
   */
  quorum?: string;
  /**
   * What happens in a tie.
   */
  tieBreak?: string;
  /**
   * What you do when no decision comes about.
   */
  fallback?: string;
  /**
   * Anything else about this rule.
   */
  explanation?: string;
}
export interface DecisionSubject {
  /**
   * At which level.
   */
  level?: Level;
  /**
   * In which body.
   */
  body?: string;
  /**
   * For which decisions or in which situation, such as a crisis.
   */
  subject?: string;
}
/**
 * With what mandate people sit at the table.
 */
export interface Mandate {
  /**
   * How far the mandate goes in general.
   */
  variant?: 'full' | 'limited' | 'consult-first' | 'per-perspective' | 'none' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * How the municipalities speak.
   */
  municipal?: 'one-voice' | 'joint-scheme' | 'lead-municipality' | 'own-only' | 'other';
  /**
   * Whether insurers follow each other’s policy.
   */
  insurers?: 'follow' | 'own' | 'joint' | 'other';
  /**
   * On which subjects it holds.
   */
  scope?: string;
  /**
   * Who gave it.
   */
  givenBy?: string;
  /**
   * Until when it holds.
   */
  until?: string;
  /**
   * Whether the members are asked before a decision.
   */
  consultation?: Consultation;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * How and when you look back, and what you do with it.
 */
export interface Evaluation {
  /**
   * Whether you look at results, at the process or at both.
   */
  variant?: 'objectives' | 'process' | 'combined' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * How often you evaluate.
   */
  frequency?: Frequency;
  /**
   * When the next evaluation is.
   */
  nextOn?: string;
  /**
   * Who sees to it that it happens.
   */
  owner?: string;
  /**
   * What you use to look back; own words are fine.
   */
  instruments?: string[];
  /**
   * How you also look at the way you work together.
   */
  cooperation?: string;
  /**
   * What you do when things are off course.
   */
  adjusting?: string;
  /**
   * The figures and stories by which you follow the goals.
   */
  kpis?: Kpi[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Kpi {
  /**
   * A short name in small letters by which other lines point to this KPI.
   */
  id?: string;
  /**
   * What you look at.
   */
  name?: string;
  /**
   * The goal that it follows.
   */
  goal?: string;
  /**
   * The KPI at a higher level that it adds to.
   */
  feeds?: string;
  /**
   * In numbers or in words.
   */
  kind?: 'quantitative' | 'qualitative';
  /**
   * Where the figure or story comes from.
   */
  source?: string;
  /**
   * When it is measured.
   */
  measuredOn?: string;
  /**
   * How often it is measured.
   */
  frequency?: Frequency;
  /**
   * Where it stands now.
   */
  baseline?: string;
  /**
   * Where it should go.
   */
  target?: string;
  /**
   * Who collects it.
   */
  owner?: string;
}
/**
 * Who answers to whom, on what.
 */
export interface Accountability {
  /**
   * Where the decisions rest in the end.
   */
  variant?: 'regional-mandate' | 'extended-local-government' | 'local-decisions' | 'mainly-private' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * Who answers to whom.
   */
  lines?: AccountabilityLine[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface AccountabilityLine {
  /**
   * Who answers.
   */
  from?: string;
  /**
   * To whom.
   */
  to?: string;
  /**
   * On what.
   */
  about?: string;
  /**
   * How often.
   */
  frequency?: Frequency;
}
/**
 * How residents, patients and professionals take part.
 */
export interface Participation {
  /**
   * The main way in which people take part.
   */
  variant?: 'seat-at-table' | 'per-theme' | 'sounding-board' | 'assembly' | 'mixed' | 'none' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The ways you use, in your own words.
   */
  forms?: string[];
  /**
   * Seats for people who speak from experience.
   */
  seats?: ResidentSeat[];
  /**
   * On which themes they take part.
   */
  themes?: string[];
  /**
   * What people get for their part.
   */
  reimbursement?: string;
  /**
   * How people are helped to take part.
   */
  support?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface ResidentSeat {
  /**
   * In which body.
   */
  body?: string;
  /**
   * For whom the seat is.
   */
  who?: 'residents' | 'patients' | 'clients' | 'informal-carers' | 'professionals' | 'other';
  /**
   * How many seats.
   */
  count?: number;
}
/**
 * How the councils are involved.
 */
export interface Councils {
  /**
   * What the councils do.
   */
  variant?: 'inform' | 'consult' | 'decide' | 'mixed' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * On what they have a say.
   */
  about?: string;
  /**
   * At which moments.
   */
  when?: string;
  /**
   * In what way.
   */
  how?: string;
  /**
   * What they have handed over to the region.
   */
  mandate?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * How this fits with other plans and networks.
 */
export interface Coherence {
  /**
   * Whether you steer on how networks fit together.
   */
  variant?: 'steer' | 'let-go' | 'mixed' | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * Who keeps an eye on it.
   */
  lead?: string;
  /**
   * What you do not steer on purpose.
   */
  letGo?: string[];
  /**
   * Plans, regions and networks that this touches.
   */
  connections?: Connection[];
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Connection {
  /**
   * The name of the plan, region or network.
   */
  name?: string;
  /**
   * What it is.
   */
  kind?: 'plan' | 'region' | 'network' | 'table' | 'other';
  /**
   * How you keep in touch.
   */
  how?: string;
  /**
   * Who keeps in touch.
   */
  lead?: string;
  /**
   * The themes it is about.
   */
  themes?: string[];
  /**
   * When you checked that the two do not contradict.
   */
  checkedOn?: string;
}
/**
 * In what form the agreements are laid down.
 */
export interface LegalForm {
  /**
   * The form; no form is fine too.
   */
  variant?:
    | 'none'
    | 'principles'
    | 'covenant'
    | 'agreement'
    | 'joint-scheme'
    | 'foundation'
    | 'association'
    | 'nao'
    | 'by-law'
    | 'other';
  /**
   * Your own way, when none of the words fits or when you want to add something.
   */
  ownVariant?: string;
  /**
   * The name of the agreement or organisation.
   */
  name?: string;
  /**
   * From when until when it holds.
   */
  period?: Period;
  /**
   * How it is changed.
   */
  amending?: string;
  /**
   * How a party leaves.
   */
  leaving?: string;
  /**
   * What happens in a dispute.
   */
  disputes?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * What employee councils and supervisory boards do.
 */
export interface Supervision {
  /**
   * The role of works councils and client councils.
   */
  employeeParticipation?: string;
  /**
   * The role of supervisory boards.
   */
  supervisoryBoards?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * Who in The Hague is your contact, and when.
 */
export interface NationalRelation {
  /**
   * The contacts of the ministry, by role.
   */
  contacts?: NationalContact[];
  /**
   * Where you go when you get stuck.
   */
  escalation?: string;
  /**
   * What the state can do when it does not work.
   */
  intervention?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface NationalContact {
  /**
   * Which role it is.
   */
  role?:
    | 'regional-contact-person'
    | 'regional-adviser'
    | 'region-liaison'
    | 'task-fixer'
    | 'region-commissioner'
    | 'other';
  /**
   * What the region can turn to this contact for.
   */
  about?: string;
}
/**
 * How you want to deal with each other.
 */
export interface Culture {
  /**
   * Seven starting points, or points of your own, each in your own words.
   */
  compass?: Compass;
  /**
   * Who sees that you live by this.
   */
  keeper?: string;
  /**
   * What guides you; a known word or your own sentence.
   */
  principles?: string[];
  /**
   * What you expect of each other’s behaviour.
   */
  behaviourRules?: string[];
  /**
   * When and how you call each other to account.
   */
  addressing?: string;
  /**
   * How all at the table have the same information.
   */
  information?: string;
  /**
   * How you get to know each other.
   */
  knowing?: string;
  /**
   * Which kind of leadership is needed now, and who brings it.
   */
  leadership?: Leadership;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
export interface Compass {
  /**
   * How all perspectives take part.
   */
  allPerspectives?: string;
  /**
   * How you know each other and speak the same language.
   */
  sameLanguage?: string;
  /**
   * How you put the hard talk on the agenda.
   */
  hardConversation?: string;
  /**
   * How you build trust.
   */
  trust?: string;
  /**
   * How you keep each other to the rules of behaviour.
   */
  behaviour?: string;
  /**
   * How everyone has what is needed to decide.
   */
  information?: string;
  /**
   * How you try things and learn together.
   */
  experiment?: string;
  /**
   * Starting points of your own, beside or instead of the seven.
   */
  own?: string[];
  /**
   * With whom you worked it out.
   */
  madeWith?: string[];
  /**
   * The bodies that look back on their meetings with it.
   */
  usedAt?: string[];
}
export interface Leadership {
  /**
   * Which kinds.
   */
  kinds?: ('facilitating' | 'visionary' | 'informal' | 'shared')[];
  /**
   * Who brings it.
   */
  who?: string[];
  /**
   * What this means in practice.
   */
  explanation?: string;
}
/**
 * How you change things and learn from it.
 */
export interface Learning {
  /**
   * The story you share about what is needed.
   */
  story?: string;
  /**
   * Models that you use; own words are fine.
   */
  models?: string[];
  /**
   * Whether you start small or large.
   */
  start?: 'small' | 'large';
  /**
   * When and how it grows.
   */
  upscaling?: string;
  /**
   * On which levels you learn.
   */
  loops?: ('single' | 'double' | 'triple')[];
  /**
   * The networks in which you learn with others.
   */
  networks?: string[];
  /**
   * How you adjust vision and practice as you learn.
   */
  adjusting?: string;
  /**
   * Which research goes with it; own words are fine.
   */
  research?: string[];
  /**
   * What is new.
   */
  buildUp?: string[];
  /**
   * What changes.
   */
  rebuild?: string[];
  /**
   * What you say goodbye to.
   */
  phaseOut?: string[];
  /**
   * Where there is room to try.
   */
  room?: string;
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
/**
 * What every aspect can say besides its own content.
 */
export interface Aspect {
  /**
   * This, or a part of it, will be arranged later.
   */
  deferred?: Deferral;
  /**
   * This has been arranged in another document.
   */
  elsewhere?: Elsewhere;
  /**
   * This does not play a part in this collaboration.
   */
  notApplicable?: NotApplicable;
  /**
   * Anything about this that the other lines do not say.
   */
  explanation?: string;
  /**
   * The heading in the text that is about this.
   */
  section?: string;
}
