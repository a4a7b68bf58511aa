// Generated from rules/. Do not edit.
import type { Rule } from '@regiolint/engine/rule';
import aliasConflict from '../document/alias-conflict.ts';
import aspectSilent from '../document/aspect-silent.ts';
import dateForm from '../document/date-form.ts';
import dateOrder from '../document/date-order.ts';
import deferredIncomplete from '../document/deferred-incomplete.ts';
import deferredOverdue from '../document/deferred-overdue.ts';
import elsewhereNotFound from '../document/elsewhere-not-found.ts';
import elsewhereWithoutReference from '../document/elsewhere-without-reference.ts';
import emptyValue from '../document/empty-value.ts';
import exceptionUnused from '../document/exception-unused.ts';
import exceptionWithoutReason from '../document/exception-without-reason.ts';
import explanationEmpty from '../document/explanation-empty.ts';
import financierRoleMissing from '../document/financier-role-missing.ts';
import formChangeUnexplained from '../document/form-change-unexplained.ts';
import formDrift from '../document/form-drift.ts';
import frontmatterMissing from '../document/frontmatter-missing.ts';
import frontmatterUnreadable from '../document/frontmatter-unreadable.ts';
import limitReached from '../document/limit-reached.ts';
import listWithLongDash from '../document/list-with-long-dash.ts';
import mixedKeyLanguage from '../document/mixed-key-language.ts';
import notApplicableWithoutReason from '../document/not-applicable-without-reason.ts';
import numberShortened from '../document/number-shortened.ts';
import placeholderLeft from '../document/placeholder-left.ts';
import planExpired from '../document/plan-expired.ts';
import reviewDateMissing from '../document/review-date-missing.ts';
import reviewPast from '../document/review-past.ts';
import schemaViolation from '../document/schema-violation.ts';
import simpleWithMore from '../document/simple-with-more.ts';
import statusContentConflict from '../document/status-content-conflict.ts';
import tagSwallowsText from '../document/tag-swallows-text.ts';
import unknownKey from '../document/unknown-key.ts';
import valueCutAtComma from '../document/value-cut-at-comma.ts';
import valueCutAtHash from '../document/value-cut-at-hash.ts';
import actorRefUnknown from '../references/actor-ref-unknown.ts';
import bodyRefUnknown from '../references/body-ref-unknown.ts';
import bodyUnconnected from '../references/body-unconnected.ts';
import deferredOwnerUnknown from '../references/deferred-owner-unknown.ts';
import duplicateId from '../references/duplicate-id.ts';
import fundingRefUnknown from '../references/funding-ref-unknown.ts';
import goalOrKpiRefUnknown from '../references/goal-or-kpi-ref-unknown.ts';
import idForm from '../references/id-form.ts';
import partyRefUnknown from '../references/party-ref-unknown.ts';
import partyUnused from '../references/party-unused.ts';
import reportingCycle from '../references/reporting-cycle.ts';
import themeRefUnknown from '../references/theme-ref-unknown.ts';
import ambitionWithoutPicture from '../why/ambition-without-picture.ts';
import goalsMissing from '../why/goals-missing.ts';
import interestsNeverScheduled from '../why/interests-never-scheduled.ts';
import interestsNotAddressed from '../why/interests-not-addressed.ts';
import outcomeGoalWithoutKpi from '../why/outcome-goal-without-kpi.ts';
import shortTermGoalMissing from '../why/short-term-goal-missing.ts';
import whyMissing from '../why/why-missing.ts';
import boundaryChangeUnweighed from '../what/boundary-change-unweighed.ts';
import explicitRolesWithoutTable from '../what/explicit-roles-without-table.ts';
import financingNotAddressed from '../what/financing-not-addressed.ts';
import globalRolesWithoutEvaluation from '../what/global-roles-without-evaluation.ts';
import governanceMoneyNotSeparate from '../what/governance-money-not-separate.ts';
import governanceUnfundedPeriod from '../what/governance-unfunded-period.ts';
import moneyDurationMissing from '../what/money-duration-missing.ts';
import partyOutsideScope from '../what/party-outside-scope.ts';
import portfolioMissing from '../what/portfolio-missing.ts';
import raciItemMissing from '../what/raci-item-missing.ts';
import raciNoResponsible from '../what/raci-no-responsible.ts';
import raciOneAccountable from '../what/raci-one-accountable.ts';
import riskNotShared from '../what/risk-not-shared.ts';
import roleSteadinessMissing from '../what/role-steadiness-missing.ts';
import rolesNotAddressed from '../what/roles-not-addressed.ts';
import scaleDepartureUnexplained from '../what/scale-departure-unexplained.ts';
import scaleRuleMissing from '../what/scale-rule-missing.ts';
import scopeBoundaryMissing from '../what/scope-boundary-missing.ts';
import scopeDomainWithoutParty from '../what/scope-domain-without-party.ts';
import scopeMissing from '../what/scope-missing.ts';
import sharedMoneyWithoutKey from '../what/shared-money-without-key.ts';
import sharesNotHundred from '../what/shares-not-hundred.ts';
import supraregionalWithoutNeighbour from '../what/supraregional-without-neighbour.ts';
import temporaryMoneyEndsSoon from '../what/temporary-money-ends-soon.ts';
import temporaryMoneyWithoutOwner from '../what/temporary-money-without-owner.ts';
import temporaryMoneyWithoutPath from '../what/temporary-money-without-path.ts';
import temporarySourcesNotListed from '../what/temporary-sources-not-listed.ts';
import themeScaleMissing from '../what/theme-scale-missing.ts';
import themeWithoutCoalition from '../what/theme-without-coalition.ts';
import themeWithoutOwner from '../what/theme-without-owner.ts';
import themesWithoutOrder from '../what/themes-without-order.ts';
import accountabilityNotAddressed from '../how/accountability-not-addressed.ts';
import adjustingMissing from '../how/adjusting-missing.ts';
import assessorIsParty from '../how/assessor-is-party.ts';
import boardAlsoDelivers from '../how/board-also-delivers.ts';
import calendarThemeMissing from '../how/calendar-theme-missing.ts';
import chairAlsoManager from '../how/chair-also-manager.ts';
import chairNotAddressed from '../how/chair-not-addressed.ts';
import chairTasksMissing from '../how/chair-tasks-missing.ts';
import chairTermOver from '../how/chair-term-over.ts';
import chairTwoHats from '../how/chair-two-hats.ts';
import chairUnfunded from '../how/chair-unfunded.ts';
import coherenceLeadMissing from '../how/coherence-lead-missing.ts';
import coherenceNotAddressed from '../how/coherence-not-addressed.ts';
import commitmentMissing from '../how/commitment-missing.ts';
import connectionUnchecked from '../how/connection-unchecked.ts';
import councilRoleNotAddressed from '../how/council-role-not-addressed.ts';
import decisionLevelMissing from '../how/decision-level-missing.ts';
import decisionNotAddressed from '../how/decision-not-addressed.ts';
import escalationMissing from '../how/escalation-missing.ts';
import evaluationGoalMismatch from '../how/evaluation-goal-mismatch.ts';
import evaluationNotAddressed from '../how/evaluation-not-addressed.ts';
import evaluationOfCooperation from '../how/evaluation-of-cooperation.ts';
import evaluationOwnerMissing from '../how/evaluation-owner-missing.ts';
import evaluationPast from '../how/evaluation-past.ts';
import evaluationRhythmMissing from '../how/evaluation-rhythm-missing.ts';
import izaGroupMissing from '../how/iza-group-missing.ts';
import joiningTermsMissing from '../how/joining-terms-missing.ts';
import kpiMomentMissing from '../how/kpi-moment-missing.ts';
import kpiOneKind from '../how/kpi-one-kind.ts';
import kpiSourceMissing from '../how/kpi-source-missing.ts';
import legalFormNotAddressed from '../how/legal-form-not-addressed.ts';
import mandateContradiction from '../how/mandate-contradiction.ts';
import mandateExpired from '../how/mandate-expired.ts';
import mandateNotAddressed from '../how/mandate-not-addressed.ts';
import meetingRhythmMissing from '../how/meeting-rhythm-missing.ts';
import municipalVoiceUnclear from '../how/municipal-voice-unclear.ts';
import newTableLetGo from '../how/new-table-let-go.ts';
import newTableNotPlaced from '../how/new-table-not-placed.ts';
import noWayOut from '../how/no-way-out.ts';
import participationNoneReason from '../how/participation-none-reason.ts';
import participationNotAddressed from '../how/participation-not-addressed.ts';
import participationUnpaid from '../how/participation-unpaid.ts';
import perspectiveWithoutConstituency from '../how/perspective-without-constituency.ts';
import representationWithoutLink from '../how/representation-without-link.ts';
import rotatingChairWithoutTurns from '../how/rotating-chair-without-turns.ts';
import supervisionNotAddressed from '../how/supervision-not-addressed.ts';
import supportNotAddressed from '../how/support-not-addressed.ts';
import supportUnfunded from '../how/support-unfunded.ts';
import thresholdMissing from '../how/threshold-missing.ts';
import voteBaseMissing from '../how/vote-base-missing.ts';
import voteTieOpen from '../how/vote-tie-open.ts';
import voteWithoutMandate from '../how/vote-without-mandate.ts';
import wideTableWithoutFocus from '../how/wide-table-without-focus.ts';
import addressingMissing from '../culture/addressing-missing.ts';
import behaviourRulesMissing from '../culture/behaviour-rules-missing.ts';
import compassOwnerMissing from '../culture/compass-owner-missing.ts';
import compassPointSilent from '../culture/compass-point-silent.ts';
import cultureNotAddressed from '../culture/culture-not-addressed.ts';
import informationPositionMissing from '../culture/information-position-missing.ts';
import learningLoopMissing from '../culture/learning-loop-missing.ts';
import learningNotAddressed from '../culture/learning-not-addressed.ts';
import phasingOutMissing from '../culture/phasing-out-missing.ts';
import presenceRuleContradiction from '../culture/presence-rule-contradiction.ts';
import upscalingMissing from '../culture/upscaling-missing.ts';
import bodyAmountDiffers from '../body/body-amount-differs.ts';
import bodyAspectUndeclared from '../body/body-aspect-undeclared.ts';
import bodyChairDiffers from '../body/body-chair-differs.ts';
import bodyCountDiffers from '../body/body-count-differs.ts';
import bodyDecisionDiffers from '../body/body-decision-differs.ts';
import bodyNameTwoWays from '../body/body-name-two-ways.ts';
import bodyPartyDiffers from '../body/body-party-differs.ts';
import bodyRaciDiffers from '../body/body-raci-differs.ts';
import bodySaysLater from '../body/body-says-later.ts';
import generatedBlockStale from '../body/generated-block-stale.ts';
import sectionAnchorBroken from '../body/section-anchor-broken.ts';
import sectionMissing from '../body/section-missing.ts';

/** Every rule, in the order of the folders. */
export const rules: readonly Rule[] = [
  aliasConflict,
  aspectSilent,
  dateForm,
  dateOrder,
  deferredIncomplete,
  deferredOverdue,
  elsewhereNotFound,
  elsewhereWithoutReference,
  emptyValue,
  exceptionUnused,
  exceptionWithoutReason,
  explanationEmpty,
  financierRoleMissing,
  formChangeUnexplained,
  formDrift,
  frontmatterMissing,
  frontmatterUnreadable,
  limitReached,
  listWithLongDash,
  mixedKeyLanguage,
  notApplicableWithoutReason,
  numberShortened,
  placeholderLeft,
  planExpired,
  reviewDateMissing,
  reviewPast,
  schemaViolation,
  simpleWithMore,
  statusContentConflict,
  tagSwallowsText,
  unknownKey,
  valueCutAtComma,
  valueCutAtHash,
  actorRefUnknown,
  bodyRefUnknown,
  bodyUnconnected,
  deferredOwnerUnknown,
  duplicateId,
  fundingRefUnknown,
  goalOrKpiRefUnknown,
  idForm,
  partyRefUnknown,
  partyUnused,
  reportingCycle,
  themeRefUnknown,
  ambitionWithoutPicture,
  goalsMissing,
  interestsNeverScheduled,
  interestsNotAddressed,
  outcomeGoalWithoutKpi,
  shortTermGoalMissing,
  whyMissing,
  boundaryChangeUnweighed,
  explicitRolesWithoutTable,
  financingNotAddressed,
  globalRolesWithoutEvaluation,
  governanceMoneyNotSeparate,
  governanceUnfundedPeriod,
  moneyDurationMissing,
  partyOutsideScope,
  portfolioMissing,
  raciItemMissing,
  raciNoResponsible,
  raciOneAccountable,
  riskNotShared,
  roleSteadinessMissing,
  rolesNotAddressed,
  scaleDepartureUnexplained,
  scaleRuleMissing,
  scopeBoundaryMissing,
  scopeDomainWithoutParty,
  scopeMissing,
  sharedMoneyWithoutKey,
  sharesNotHundred,
  supraregionalWithoutNeighbour,
  temporaryMoneyEndsSoon,
  temporaryMoneyWithoutOwner,
  temporaryMoneyWithoutPath,
  temporarySourcesNotListed,
  themeScaleMissing,
  themeWithoutCoalition,
  themeWithoutOwner,
  themesWithoutOrder,
  accountabilityNotAddressed,
  adjustingMissing,
  assessorIsParty,
  boardAlsoDelivers,
  calendarThemeMissing,
  chairAlsoManager,
  chairNotAddressed,
  chairTasksMissing,
  chairTermOver,
  chairTwoHats,
  chairUnfunded,
  coherenceLeadMissing,
  coherenceNotAddressed,
  commitmentMissing,
  connectionUnchecked,
  councilRoleNotAddressed,
  decisionLevelMissing,
  decisionNotAddressed,
  escalationMissing,
  evaluationGoalMismatch,
  evaluationNotAddressed,
  evaluationOfCooperation,
  evaluationOwnerMissing,
  evaluationPast,
  evaluationRhythmMissing,
  izaGroupMissing,
  joiningTermsMissing,
  kpiMomentMissing,
  kpiOneKind,
  kpiSourceMissing,
  legalFormNotAddressed,
  mandateContradiction,
  mandateExpired,
  mandateNotAddressed,
  meetingRhythmMissing,
  municipalVoiceUnclear,
  newTableLetGo,
  newTableNotPlaced,
  noWayOut,
  participationNoneReason,
  participationNotAddressed,
  participationUnpaid,
  perspectiveWithoutConstituency,
  representationWithoutLink,
  rotatingChairWithoutTurns,
  supervisionNotAddressed,
  supportNotAddressed,
  supportUnfunded,
  thresholdMissing,
  voteBaseMissing,
  voteTieOpen,
  voteWithoutMandate,
  wideTableWithoutFocus,
  addressingMissing,
  behaviourRulesMissing,
  compassOwnerMissing,
  compassPointSilent,
  cultureNotAddressed,
  informationPositionMissing,
  learningLoopMissing,
  learningNotAddressed,
  phasingOutMissing,
  presenceRuleContradiction,
  upscalingMissing,
  bodyAmountDiffers,
  bodyAspectUndeclared,
  bodyChairDiffers,
  bodyCountDiffers,
  bodyDecisionDiffers,
  bodyNameTwoWays,
  bodyPartyDiffers,
  bodyRaciDiffers,
  bodySaysLater,
  generatedBlockStale,
  sectionAnchorBroken,
  sectionMissing,
];

/** The folder that a rule stands in. */
export const groupOfRule: Readonly<Record<string, string>> = {
  'alias-conflict': 'document',
  'aspect-silent': 'document',
  'date-form': 'document',
  'date-order': 'document',
  'deferred-incomplete': 'document',
  'deferred-overdue': 'document',
  'elsewhere-not-found': 'document',
  'elsewhere-without-reference': 'document',
  'empty-value': 'document',
  'exception-unused': 'document',
  'exception-without-reason': 'document',
  'explanation-empty': 'document',
  'financier-role-missing': 'document',
  'form-change-unexplained': 'document',
  'form-drift': 'document',
  'frontmatter-missing': 'document',
  'frontmatter-unreadable': 'document',
  'limit-reached': 'document',
  'list-with-long-dash': 'document',
  'mixed-key-language': 'document',
  'not-applicable-without-reason': 'document',
  'number-shortened': 'document',
  'placeholder-left': 'document',
  'plan-expired': 'document',
  'review-date-missing': 'document',
  'review-past': 'document',
  'schema-violation': 'document',
  'simple-with-more': 'document',
  'status-content-conflict': 'document',
  'tag-swallows-text': 'document',
  'unknown-key': 'document',
  'value-cut-at-comma': 'document',
  'value-cut-at-hash': 'document',
  'actor-ref-unknown': 'references',
  'body-ref-unknown': 'references',
  'body-unconnected': 'references',
  'deferred-owner-unknown': 'references',
  'duplicate-id': 'references',
  'funding-ref-unknown': 'references',
  'goal-or-kpi-ref-unknown': 'references',
  'id-form': 'references',
  'party-ref-unknown': 'references',
  'party-unused': 'references',
  'reporting-cycle': 'references',
  'theme-ref-unknown': 'references',
  'ambition-without-picture': 'why',
  'goals-missing': 'why',
  'interests-never-scheduled': 'why',
  'interests-not-addressed': 'why',
  'outcome-goal-without-kpi': 'why',
  'short-term-goal-missing': 'why',
  'why-missing': 'why',
  'boundary-change-unweighed': 'what',
  'explicit-roles-without-table': 'what',
  'financing-not-addressed': 'what',
  'global-roles-without-evaluation': 'what',
  'governance-money-not-separate': 'what',
  'governance-unfunded-period': 'what',
  'money-duration-missing': 'what',
  'party-outside-scope': 'what',
  'portfolio-missing': 'what',
  'raci-item-missing': 'what',
  'raci-no-responsible': 'what',
  'raci-one-accountable': 'what',
  'risk-not-shared': 'what',
  'role-steadiness-missing': 'what',
  'roles-not-addressed': 'what',
  'scale-departure-unexplained': 'what',
  'scale-rule-missing': 'what',
  'scope-boundary-missing': 'what',
  'scope-domain-without-party': 'what',
  'scope-missing': 'what',
  'shared-money-without-key': 'what',
  'shares-not-hundred': 'what',
  'supraregional-without-neighbour': 'what',
  'temporary-money-ends-soon': 'what',
  'temporary-money-without-owner': 'what',
  'temporary-money-without-path': 'what',
  'temporary-sources-not-listed': 'what',
  'theme-scale-missing': 'what',
  'theme-without-coalition': 'what',
  'theme-without-owner': 'what',
  'themes-without-order': 'what',
  'accountability-not-addressed': 'how',
  'adjusting-missing': 'how',
  'assessor-is-party': 'how',
  'board-also-delivers': 'how',
  'calendar-theme-missing': 'how',
  'chair-also-manager': 'how',
  'chair-not-addressed': 'how',
  'chair-tasks-missing': 'how',
  'chair-term-over': 'how',
  'chair-two-hats': 'how',
  'chair-unfunded': 'how',
  'coherence-lead-missing': 'how',
  'coherence-not-addressed': 'how',
  'commitment-missing': 'how',
  'connection-unchecked': 'how',
  'council-role-not-addressed': 'how',
  'decision-level-missing': 'how',
  'decision-not-addressed': 'how',
  'escalation-missing': 'how',
  'evaluation-goal-mismatch': 'how',
  'evaluation-not-addressed': 'how',
  'evaluation-of-cooperation': 'how',
  'evaluation-owner-missing': 'how',
  'evaluation-past': 'how',
  'evaluation-rhythm-missing': 'how',
  'iza-group-missing': 'how',
  'joining-terms-missing': 'how',
  'kpi-moment-missing': 'how',
  'kpi-one-kind': 'how',
  'kpi-source-missing': 'how',
  'legal-form-not-addressed': 'how',
  'mandate-contradiction': 'how',
  'mandate-expired': 'how',
  'mandate-not-addressed': 'how',
  'meeting-rhythm-missing': 'how',
  'municipal-voice-unclear': 'how',
  'new-table-let-go': 'how',
  'new-table-not-placed': 'how',
  'no-way-out': 'how',
  'participation-none-reason': 'how',
  'participation-not-addressed': 'how',
  'participation-unpaid': 'how',
  'perspective-without-constituency': 'how',
  'representation-without-link': 'how',
  'rotating-chair-without-turns': 'how',
  'supervision-not-addressed': 'how',
  'support-not-addressed': 'how',
  'support-unfunded': 'how',
  'threshold-missing': 'how',
  'vote-base-missing': 'how',
  'vote-tie-open': 'how',
  'vote-without-mandate': 'how',
  'wide-table-without-focus': 'how',
  'addressing-missing': 'culture',
  'behaviour-rules-missing': 'culture',
  'compass-owner-missing': 'culture',
  'compass-point-silent': 'culture',
  'culture-not-addressed': 'culture',
  'information-position-missing': 'culture',
  'learning-loop-missing': 'culture',
  'learning-not-addressed': 'culture',
  'phasing-out-missing': 'culture',
  'presence-rule-contradiction': 'culture',
  'upscaling-missing': 'culture',
  'body-amount-differs': 'body',
  'body-aspect-undeclared': 'body',
  'body-chair-differs': 'body',
  'body-count-differs': 'body',
  'body-decision-differs': 'body',
  'body-name-two-ways': 'body',
  'body-party-differs': 'body',
  'body-raci-differs': 'body',
  'body-says-later': 'body',
  'generated-block-stale': 'body',
  'section-anchor-broken': 'body',
  'section-missing': 'body',
};
