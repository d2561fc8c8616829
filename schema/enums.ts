import { registerEnumType } from 'type-graphql';
import * as words from './words.ts';
import { MAIL_STATES, NOTICE_KINDS } from './words-notice.ts';
import { PATH_STATES, PATH_STEPS } from './words-path.ts';
import * as ofReturns from './words-return.ts';

function enumOf<T extends string>(name: string, list: readonly T[]): Record<T, T> {
  const members = Object.fromEntries(list.map((word) => [word, word])) as Record<T, T>;
  registerEnumType(members, { name });
  return members;
}

/** The closed lists of `words.ts` as GraphQL enums, each under the name of its type. */
export const OrganizationKind = enumOf('OrganizationKind', words.ORGANIZATION_KINDS);
export const SeatRole = enumOf('SeatRole', words.SEAT_ROLES);
export const Ability = enumOf('Ability', words.ABILITIES);
export const SizeBand = enumOf('SizeBand', words.SIZE_BANDS);
export const EditionStatus = enumOf('EditionStatus', words.EDITION_STATUSES);
export const ClauseKind = enumOf('ClauseKind', words.CLAUSE_KINDS);
export const AdaptationPolicy = enumOf('AdaptationPolicy', words.ADAPTATION_POLICIES);
export const ParameterType = enumOf('ParameterType', words.PARAMETER_TYPES);
export const StrongerDirection = enumOf('StrongerDirection', words.STRONGER_DIRECTIONS);
export const IndicatorKind = enumOf('IndicatorKind', words.INDICATOR_KINDS);
export const Audience = enumOf('Audience', words.AUDIENCES);
export const AdoptionStatus = enumOf('AdoptionStatus', words.ADOPTION_STATUSES);
export const AssessmentAnswer = enumOf('AssessmentAnswer', words.ASSESSMENT_ANSWERS);
export const ExtensionStatus = enumOf('ExtensionStatus', words.EXTENSION_STATUSES);
export const ClauseOrigin = enumOf('ClauseOrigin', words.CLAUSE_ORIGINS);
export const ReturnStatus = enumOf('ReturnStatus', words.RETURN_STATUSES);
export const Frequency = enumOf('Frequency', ofReturns.FREQUENCIES);
export const DueState = enumOf('DueState', ofReturns.DUE_STATES);
export const CoverageKind = enumOf('CoverageKind', ofReturns.COVERAGE_KINDS);
export const ReturnSource = enumOf('ReturnSource', words.RETURN_SOURCES);
export const ObservationState = enumOf('ObservationState', words.OBSERVATION_STATES);
export const ComplaintLevel = enumOf('ComplaintLevel', words.COMPLAINT_LEVELS);
export const FigureRole = enumOf('FigureRole', words.FIGURE_ROLES);
export const RemarkLevel = enumOf('RemarkLevel', words.REMARK_LEVELS);
export const ReportStatus = enumOf('ReportStatus', words.REPORT_STATUSES);
export const Dimension = enumOf('Dimension', words.DIMENSIONS);
export const Suppression = enumOf('Suppression', words.SUPPRESSIONS);
export const WorkKind = enumOf('WorkKind', words.WORK_KINDS);
export const PathStepKind = enumOf('PathStepKind', PATH_STEPS);
export const PathState = enumOf('PathState', PATH_STATES);
export const AdoptionAct = enumOf('AdoptionAct', words.ADOPTION_ACTS);
export const OperationKind = enumOf('OperationKind', words.OPERATION_KINDS);
export const Ruling = enumOf('Ruling', words.RULINGS);
export const ClauseChangeKind = enumOf('ClauseChangeKind', words.CLAUSE_CHANGES);
export const WordChangeKind = enumOf('WordChangeKind', words.WORD_CHANGES);
export const ParameterChangeKind = enumOf('ParameterChangeKind', words.PARAMETER_CHANGES);
export const IndicatorChangeKind = enumOf('IndicatorChangeKind', words.INDICATOR_CHANGES);
export const RebaseState = enumOf('RebaseState', words.REBASE_STATES);
export const RebaseAnswer = enumOf('RebaseAnswer', words.REBASE_ANSWERS);
export const TransitionStatus = enumOf('TransitionStatus', words.TRANSITION_STATUSES);
export const TransitionStage = enumOf('TransitionStage', words.TRANSITION_STAGES);
export const EditionFormat = enumOf('EditionFormat', words.EDITION_FORMATS);
export const AdoptionFormat = enumOf('AdoptionFormat', words.ADOPTION_FORMATS);
export const PromiseFormat = enumOf('PromiseFormat', words.PROMISE_FORMATS);
export const NoticeKind = enumOf('NoticeKind', NOTICE_KINDS);
export const MailState = enumOf('MailState', MAIL_STATES);
