/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Ability =
  | 'ANSWER_PREVIEW'
  | 'ANSWER_QUERY'
  | 'APPROVE_RETURN'
  | 'ASSESS'
  | 'ASSIGN_RETURN'
  | 'CLOSE_GAP'
  | 'COMMIT'
  | 'COMPILE_REPORT'
  | 'EDIT_CODE'
  | 'EXTEND'
  | 'EXTEND_DEADLINE'
  | 'FILL_RETURN'
  | 'IMPORT_RETURNS'
  | 'LOG_BREACH'
  | 'MANAGE_ASSOCIATIONS'
  | 'MANAGE_KEYS'
  | 'MANAGE_MEMBERS'
  | 'MANAGE_PEOPLE'
  | 'MOVE_TO_EDITION'
  | 'NOTE_BREACH'
  | 'NOTIFY_BREACH'
  | 'OPEN_PERIOD'
  | 'PROPOSE_REPORT'
  | 'PUBLISH_REPORT'
  | 'READ_ADOPTIONS'
  | 'READ_AUDIT'
  | 'READ_BENCHMARK'
  | 'READ_BREACHES'
  | 'READ_CODES'
  | 'READ_PREVIEWS'
  | 'READ_REPORTS'
  | 'READ_RETURNS'
  | 'REGISTER_ADOPTION'
  | 'RESTATE_RETURN'
  | 'REVIEW_RETURN'
  | 'RULE_ON_EXTENSION'
  | 'SANCTION_ADOPTION'
  | 'SET_POLICY'
  | 'SUBMIT_RETURN'
  | 'WITHDRAW_ADOPTION'
  | 'WITHDRAW_EDITION';

export type AcceptReturnsInput = {
  idempotencyKey: string;
  periodId: string | number;
  /** At most 500; all of them or none. */
  returnIds: Array<string | number>;
};

export type AdaptationPolicy =
  | 'CONDITIONAL'
  | 'EXTENSIBLE'
  | 'PARAMETERS'
  | 'VERBATIM';

export type AdmitMemberInput = {
  groupName?: string | null | undefined;
  idempotencyKey: string;
  name: string;
  number: string;
  region?: string | null | undefined;
  segment: string;
  since: string;
  sizeBand: SizeBand;
  slug?: string | null | undefined;
};

export type AdoptionAct =
  | 'ASSESS'
  | 'COMMIT'
  | 'DECLINE'
  | 'LAPSE'
  | 'PUT_UNDER_REMEDY'
  | 'REGISTER'
  | 'REINSTATE'
  | 'SUSPEND'
  | 'TERMINATE'
  | 'WITHDRAW';

export type AdoptionActInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
};

export type AdoptionFormat =
  | 'DOCX'
  | 'HTML'
  | 'OSCAL';

export type AdoptionStatus =
  | 'ASSESSED'
  | 'COMMITTED'
  | 'CONSIDERING'
  | 'LAPSED'
  | 'REGISTERED'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'UNDER_REMEDY'
  | 'WITHDRAWN';

export type AmendBreachInput = {
  breach: BreachInput;
  breachId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
};

export type AmendRootCauseInput = {
  expectedVersion: number;
  idempotencyKey: string;
  rootCauseId: string | number;
  /** Null: as it is proposed. */
  seriousness?: Seriousness | null | undefined;
  /** Needed below what is proposed. */
  seriousnessReason?: string | null | undefined;
  title: string;
};

export type AnswerAssessmentInput = {
  adoptionId: string | number;
  answers: Array<AssessmentEntryInput>;
  expectedVersion: number;
  idempotencyKey: string;
};

export type AnswerPreviewInput = {
  /** All of them: they take the place of what was disputed before. */
  disputes: Array<DisputeInput>;
  expectedVersion: number;
  idempotencyKey: string;
  reportId: string | number;
  /** At most 500 characters, for everybody to read. */
  response?: string | null | undefined;
};

export type AnswerQueryInput = {
  answer: string;
  expectedVersion: number;
  idempotencyKey: string;
  queryId: string | number;
  returnId: string | number;
};

export type ApplyTransitionInput = {
  effectiveFrom: string;
  expectedVersion: number;
  idempotencyKey: string;
  transitionId: string | number;
};

export type AppointInput = {
  email: string;
  idempotencyKey: string;
  name: string;
  organizationId: string | number;
  /** First password; ignored where the e-mail address is known already. */
  password?: string | null | undefined;
  role: SeatRole;
};

export type AssessmentAnswer =
  | 'NO'
  | 'NOT_APPLICABLE'
  | 'WITH_A_PLAN'
  | 'YES';

export type AssessmentEntryInput = {
  action?: string | null | undefined;
  answer: AssessmentAnswer;
  dueOn?: string | null | undefined;
  evidence?: string | null | undefined;
  note?: string | null | undefined;
  owner?: string | null | undefined;
  question: string;
};

export type AssignReturnInput = {
  expectedVersion: number;
  idempotencyKey: string;
  /** An officer of the association; null: nobody. */
  personId?: string | number | null | undefined;
  returnId: string | number;
};

export type AssignReturnsInput = {
  idempotencyKey: string;
  /** An officer of the association; null: nobody. */
  personId?: string | number | null | undefined;
  /** At most 500; all of them or none. */
  returnIds: Array<string | number>;
};

export type Audience =
  | 'AGGREGATE'
  | 'ASSOCIATION'
  | 'NAMED';

export type BeginReturnInput = {
  /** Needed only where the firm keeps the code under more than one adoption. */
  adoptionId?: string | number | null | undefined;
  idempotencyKey: string;
  periodId: string | number;
};

export type BeginTransitionInput = {
  adoptionId: string | number;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
};

export type BoardCut =
  | 'REGION'
  | 'SEGMENT'
  | 'SIZE_BAND';

export type BreachActInput = {
  breachId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
};

export type BreachCause =
  | 'DELIBERATE'
  | 'HUMAN_ERROR'
  | 'INFORMATION'
  | 'LACK_OF_RESOURCES'
  | 'LACK_OF_TRAINING'
  | 'MISUNDERSTOOD_CODE'
  | 'NOT_KNOWN_YET'
  | 'OTHER'
  | 'OUTSIDE_EVENT'
  | 'PROCEDURE'
  | 'SUPPLIER'
  | 'SYSTEM';

export type BreachFactorInput = {
  factor: SignificanceFactor;
  weight: FactorWeight;
  /** What the weight stands on. */
  words: string;
};

export type BreachFilter =
  | 'NOTICE_DUE'
  | 'OPEN'
  | 'REMEDY_OVERDUE'
  | 'WITHDRAWN';

export type BreachFinding =
  | 'ASSOCIATION'
  | 'CUSTOMER_COMPLAINT'
  | 'EXTERNAL_AUDIT'
  | 'INTERNAL_AUDIT'
  | 'MEDIA'
  | 'OMBUDSMAN'
  | 'OTHER'
  | 'OWN_CHECK'
  | 'REGULATOR'
  | 'STAFF'
  | 'SUPPLIER';

/** What the firm writes down about one breach. */
export type BreachInput = {
  cause: BreachCause;
  /** Needed for OTHER. */
  causeWords?: string | null | undefined;
  /** An obligation that the firm had on the first day of the breach. */
  clauseKey: string;
  /** Three letters (ISO 4217); needed with an amount. */
  currency?: string | null | undefined;
  /** Null: not known yet, which is not nobody. */
  customersAffected?: number | null | undefined;
  description: string;
  factors: Array<BreachFactorInput>;
  foundHow: BreachFinding;
  /** Needed for OTHER. */
  foundHowWords?: string | null | undefined;
  foundOn: string;
  happenedFrom: string;
  /** Null: it goes on. */
  happenedUntil?: string | null | undefined;
  moneyLost?: string | null | undefined;
  remedy?: string | null | undefined;
  /** Needed once it is done. */
  remedyDoneOn?: string | null | undefined;
  /** Needed while it is planned or under way. */
  remedyDueOn?: string | null | undefined;
  remedyStatus: RemedyStatus;
  seriousness: Seriousness;
  /** Needed below what was weighed. */
  seriousnessReason?: string | null | undefined;
  systemic: boolean;
};

export type CheckEmpties =
  | 'AS_ZERO'
  | 'SKIP_IF_ALL'
  | 'SKIP_IF_ANY';

/** Reads an uploaded file again, under another mapping. */
export type CheckImportInput = {
  idempotencyKey: string;
  jobId: string | number;
  /** Guessed where it is left out. */
  mapping?: ImportMappingInput | null | undefined;
};

export type CheckKind =
  | 'BOUNDS'
  | 'CHANGE'
  | 'EXPRESSION'
  | 'ZERO';

export type CheckRelation =
  | 'AT_LEAST'
  | 'AT_MOST'
  | 'EQUAL'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'NOT_EQUAL';

export type ClauseChangeKind =
  | 'ADDED'
  | 'MOVED'
  | 'RECLASSIFIED'
  | 'REMOVED'
  | 'RENUMBERED'
  | 'REWORDED';

export type ClauseKind =
  | 'CONTACT'
  | 'DEFINITION'
  | 'LIMITATION'
  | 'OBJECTIVE'
  | 'PRINCIPLE'
  | 'PROCEDURE'
  | 'PROMISE'
  | 'PROVISION'
  | 'REMEDY'
  | 'SCOPE';

export type ClauseOrigin =
  | 'ADDED'
  | 'MASTER'
  | 'STRENGTHENED';

export type ClockState =
  | 'DUE'
  | 'NOTIFIED'
  | 'NOTIFIED_LATE'
  | 'NOT_NEEDED'
  | 'OVERDUE';

export type CommitAdoptionInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  /** Hash of the text that the signer was shown. */
  textHash: string;
};

export type CompileReportInput = {
  idempotencyKey: string;
  periodId: string | number;
  /** The answer waits so long for the report, 0 to 60 seconds, and else says how far it is; 30 where left out. */
  waitSeconds?: number | null | undefined;
};

export type ComplaintColumnInput = {
  column: string;
  /** `level`, `category`, `product`, `state`, `note`, a number as ComplaintCount has it, or `CHANNEL:Letter`. */
  field: string;
};

/** A whole row: what is left out of it is blank. */
export type ComplaintCountInput = {
  category: string;
  closed?: number | null | undefined;
  level: ComplaintLevel;
  note?: string | null | undefined;
  openAtEnd?: number | null | undefined;
  openAtStart?: number | null | undefined;
  parts?: Array<ComplaintPartInput>;
  product?: string;
  received?: number | null | undefined;
  redressAmount?: string | null | undefined;
  redressCount?: number | null | undefined;
  /** The revision of the cell that was seen before it was written; 0 where it was not there. */
  seen?: number | null | undefined;
  state?: ObservationState;
  upheld?: number | null | undefined;
};

export type ComplaintDimension =
  | 'CHANNEL'
  | 'OUTCOME'
  | 'REDRESS'
  | 'TIME_BAND';

export type ComplaintLevel =
  | 'ASSOCIATION'
  | 'FIRM'
  | 'REGULATOR';

export type ComplaintOutcomeInput = {
  name: string;
  upheld?: boolean;
};

export type ComplaintPartInput = {
  dimension: ComplaintDimension;
  figure: string;
  part: string;
};

export type ConsiderCodeInput = {
  codeId: string | number;
  idempotencyKey: string;
};

export type CoverFirmInput = {
  /** The adoption that owes no return of its own from then on. */
  adoptionId: string | number;
  /** The adoption whose return covers both. */
  byAdoptionId: string | number;
  idempotencyKey: string;
  kind: CoverageKind;
  reason: string;
  since: string;
  until?: string | null | undefined;
};

export type CoverageKind =
  | 'JOINT'
  | 'MERGED';

export type CreateCodeInput = {
  idempotencyKey: string;
  /** Lower-case letters, digits and dashes; unique in the installation. */
  key: string;
  summary: string;
  title: string;
};

export type DecideOperationInput = {
  answer: RebaseAnswer;
  expectedVersion: number;
  idempotencyKey: string;
  /** RENAME. */
  key?: string | null | undefined;
  operationName: string;
  /** PUT_UNDER. */
  parentKey?: string | null | undefined;
  /** REPLACE_TEXT. */
  text?: string | null | undefined;
  transitionId: string | number;
  /** SET_VALUE. */
  value?: string | null | undefined;
};

export type DeclaredAskInput = {
  frequency?: Frequency | null | undefined;
  what: ReturnAsk;
};

export type Dimension =
  | 'BREAKDOWN'
  | 'LIKE_FOR_LIKE'
  | 'REGION'
  | 'SECTOR'
  | 'SEGMENT'
  | 'SEGMENT_REGION'
  | 'SEGMENT_SIZE'
  | 'SIZE_BAND'
  | 'SIZE_REGION';

/** What is left out stays as it is in the policy that holds. */
export type DisclosurePolicyInput = {
  dominance?: Array<DominanceRuleInput> | null | undefined;
  /** Number of the policy that is to be followed by this one. */
  expectedNumber?: number | null | undefined;
  idempotencyKey: string;
  /** Fewest respondents that a published figure may stand on: 3 to 50. */
  minimumRespondents: number;
  /** Null: no p% rule. */
  p?: string | null | undefined;
  range?: string | null | undefined;
  same?: boolean | null | undefined;
  smallBase?: number | null | undefined;
  zeros?: boolean | null | undefined;
};

export type DisputeInput = {
  indicatorKey: string;
  /** At most 500 characters, for everybody to read. */
  reason: string;
};

export type DominanceRuleInput = {
  k: string;
  n: number;
};

export type DraftEditionInput = {
  codeId: string | number;
  /** Without it: those of the edition or template begun from. */
  complaintCategories?: Array<string> | null | undefined;
  /** The edition to begin from; without it and without a template the draft is empty. */
  fromEditionId?: string | number | null | undefined;
  idempotencyKey: string;
  /** The language of its clauses; without it that of the edition begun from, or en. */
  language?: string | null | undefined;
  /** The template to begin from, instead of an edition: a key of codeTemplates. */
  templateKey?: string | null | undefined;
};

export type DueState =
  | 'COVERED'
  | 'DUE'
  | 'LEFT'
  | 'NOT_YET_REGISTERED'
  | 'SUSPENDED';

export type EditionFormat =
  | 'JSON'
  | 'OSCAL';

export type EditionStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type EndWaiverInput = {
  idempotencyKey: string;
  /** Last day on which it holds. */
  until: string;
  waiverId: string | number;
};

export type ExtendDeadlineInput = {
  adoptionId: string | number;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
  until: string;
};

export type ExtensionStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUPERSEDED'
  | 'UNDER_REVIEW';

export type FactorWeight =
  | 'HIGH'
  | 'LOW'
  | 'MODERATE';

export type FigureColumnInput = {
  column: string;
  indicatorKey: string;
  role: FigureRole;
};

export type FigureRole =
  | 'DENOMINATOR'
  | 'NOTE'
  | 'NUMERATOR'
  | 'SHARE'
  | 'STATE'
  | 'VALUE';

/**
 * Saves the cells that are given; all others stay as they are. With expectedVersion the whole return is expected to be as
 * it was seen; without it each cell by itself, so that two people can write at once.
 */
export type FillReturnInput = {
  complaints?: Array<ComplaintCountInput> | null | undefined;
  expectedVersion?: number | null | undefined;
  /** Of unusual figures; an empty text takes it back. */
  explanation?: string | null | undefined;
  /** What stood there when it was written. */
  explanationSeen?: string | null | undefined;
  idempotencyKey: string;
  /** Who looked, and how; an empty text takes it back. */
  nilAttestation?: string | null | undefined;
  /** What stood there when it was written. */
  nilAttestationSeen?: string | null | undefined;
  observations: Array<ObservationInput>;
  returnId: string | number;
  satisfaction?: SatisfactionInput | null | undefined;
  selfAssessments?: Array<SelfAssessmentInput> | null | undefined;
};

export type FirmStep =
  | 'ANSWER'
  | 'ASK_FOR_DAY'
  | 'BEGIN'
  | 'FILL'
  | 'NOTHING'
  | 'SIGN'
  | 'WAIT';

export type Frequency =
  | 'HALF_YEARLY'
  | 'MONTHLY'
  | 'QUARTERLY'
  | 'YEARLY';

/** Grants one firm other days to report on, or a later due day, for one period. */
export type GrantTermsInput = {
  adoptionId: string | number;
  dueOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  idempotencyKey: string;
  periodId: string | number;
  reason: string;
  startsOn?: string | null | undefined;
};

export type ImportEditionInput = {
  codeId: string | number;
  /** A document after accord-code-1.schema.json. */
  document: string;
  idempotencyKey: string;
};

export type ImportJobInput = {
  idempotencyKey: string;
  jobId: string | number;
};

export type ImportMappingInput = {
  breakdown?: string | null | undefined;
  complaints?: Array<ComplaintColumnInput> | null | undefined;
  figures: Array<FigureColumnInput>;
  firm?: string | null | undefined;
  group?: string | null | undefined;
  ignored?: Array<string> | null | undefined;
  /** Whether it is the joint return of several firms: yes or no. */
  joint?: string | null | undefined;
  sheet?: string | null | undefined;
  /** The days on which the firm reports, where they are its own. */
  span?: string | null | undefined;
};

export type ImportStatus =
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'DONE'
  | 'FAILED'
  | 'IMPORTING';

export type IndicatorChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type IndicatorKind =
  | 'AMOUNT'
  | 'COUNT'
  | 'DURATION'
  | 'RATIO'
  | 'SCORE'
  | 'YES_NO';

export type IssueApiKeyInput = {
  idempotencyKey: string;
  lastDay?: string | null | undefined;
  /** What it is for: up to 80 characters. */
  name: string;
  role: KeyRole;
};

export type KeyRole =
  | 'ASSOCIATION_EDITOR'
  | 'ASSOCIATION_OFFICER'
  | 'MEMBER_REPORTER';

/** Neither a root cause nor a title: it is taken out of its root cause. */
export type LinkBreachInput = {
  breachId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  rootCauseId?: string | number | null | undefined;
  /** Of a root cause that is opened by this. */
  title?: string | null | undefined;
};

export type LogBreachInput = {
  adoptionId: string | number;
  breach: BreachInput;
  idempotencyKey: string;
};

export type MailState =
  | 'GIVEN_UP'
  | 'NOT_WANTED'
  | 'SENDING'
  | 'SENT'
  | 'WAITING';

/** Marks all that the viewer was told in the seat in use. */
export type MarkAllNoticesReadInput = {
  idempotencyKey: string;
};

export type MarkNoticesReadInput = {
  idempotencyKey: string;
  /** At most 100. */
  noticeIds: Array<string | number>;
};

export type MoveClauseInput = {
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
  parentKey?: string | null | undefined;
  /** Its place among the clauses beneath the parent, from 0. */
  place: number;
};

export type NoteBreachInput = {
  breachNoticeId: string | number;
  idempotencyKey: string;
  /** As the firm reads it. */
  words: string;
};

export type NoticeKind =
  | 'ADOPTION_COMMITTED'
  | 'ADOPTION_DECLINED'
  | 'ADOPTION_REGISTERED'
  | 'BREACH_NOTIFIED'
  | 'BREACH_SEEN'
  | 'EDITION_PUBLISHED'
  | 'FIRM_REMINDED'
  | 'PREVIEW_OPENED'
  | 'QUERY_ANSWERED'
  | 'RETURN_ACCEPTED'
  | 'RETURN_APPROVED'
  | 'RETURN_ASSIGNED'
  | 'RETURN_CORRECTED'
  | 'RETURN_DUE'
  | 'RETURN_OVERDUE'
  | 'RETURN_PREPARED'
  | 'RETURN_QUERIED'
  | 'RETURN_SUBMITTED'
  | 'RULING_ASKED'
  | 'RULING_GIVEN';

export type NoticePolicyInput = {
  idempotencyKey: string;
  /** Business days after it was found within which a significant breach is told: 1 to 60. */
  noticeDays: number;
};

export type NoticeWay =
  | 'NOTICE'
  | 'WITHDRAWAL'
  | 'WITH_RETURN';

export type ObservationInput = {
  breakdown?: string;
  denominator?: string | null | undefined;
  indicatorKey: string;
  note?: string | null | undefined;
  numerator?: string | null | undefined;
  /** The revision of the cell that was seen before it was written; 0 where it was not there. */
  seen?: number | null | undefined;
  state: ObservationState;
  value?: string | null | undefined;
};

export type ObservationState =
  | 'NIL'
  | 'NOT_APPLICABLE'
  | 'NOT_AVAILABLE'
  | 'NOT_REPORTED'
  | 'REPORTED';

/** Opens the periods of a calendar one after the other, all or none. */
export type OpenCalendarInput = {
  codeId: string | number;
  /** Days after a period’s end by which returns are due. */
  dueAfterDays: number;
  frequency: Frequency;
  /** A day of the first period. */
  from: string;
  idempotencyKey: string;
  /** Days after which no first return is taken. */
  lockAfterDays?: number | null | undefined;
  /** How many; at most 60. */
  periods: number;
  /** Days by which they count as timely; null: the due day. */
  timelyAfterDays?: number | null | undefined;
};

export type OpenPeriodInput = {
  codeId: string | number;
  dueOn: string;
  endsOn: string;
  idempotencyKey: string;
  label: string;
  /** Last day on which a first return is taken. */
  lockOn?: string | null | undefined;
  startsOn: string;
  /** Last day that counts as timely. */
  timelyOn?: string | null | undefined;
};

/** One operation. Which fields it needs follows from its kind. */
export type OperationInput = {
  /** For all kinds but ADD_CLAUSE. */
  clauseKey?: string | null | undefined;
  /** ADD_CLAUSE. */
  clauseKind?: ClauseKind | null | undefined;
  /** ADD_CLAUSE. */
  heading?: string | null | undefined;
  /** ADD_CLAUSE. */
  key?: string | null | undefined;
  kind: OperationKind;
  /** SET_PARAMETER. */
  parameterKey?: string | null | undefined;
  /** ADD_CLAUSE. */
  parentKey?: string | null | undefined;
  /** ADD_CLAUSE. */
  position?: number | null | undefined;
  /** DECLARE_NOT_APPLICABLE. */
  reason?: string | null | undefined;
  /** ADD_CLAUSE and DESCRIBE_DELIVERY. */
  text?: string | null | undefined;
  /** SET_PARAMETER: a value of the type; the members of a choice are joined by |. */
  value?: string | null | undefined;
};

export type OperationKind =
  | 'ADD_CLAUSE'
  | 'DECLARE_NOT_APPLICABLE'
  | 'DESCRIBE_DELIVERY'
  | 'SET_PARAMETER';

export type OrganizationKind =
  | 'ASSOCIATION'
  | 'CONSUMER_ORGANIZATION'
  | 'MEMBER'
  | 'OPERATOR';

export type ParameterChangeKind =
  | 'ADDED'
  | 'OTHER'
  | 'REMOVED'
  | 'STRONGER'
  | 'WEAKER';

export type ParameterType =
  | 'CHOICE'
  | 'DATE'
  | 'DURATION'
  | 'MONEY'
  | 'NUMBER'
  | 'PERCENTAGE'
  | 'TIME'
  | 'YES_NO';

export type PathState =
  | 'DONE'
  | 'LATER'
  | 'NOW';

export type PathStepKind =
  | 'KEEP'
  | 'PLAN'
  | 'REGISTER'
  | 'SIGN'
  | 'WEIGH';

/** What is left out stays as it is in the policy that holds. */
export type PolicyTrialInput = {
  dominance?: Array<DominanceRuleInput> | null | undefined;
  /** Fewest respondents that a published figure may stand on: 3 to 50. */
  minimumRespondents: number;
  /** Null: no p% rule. */
  p?: string | null | undefined;
  range?: string | null | undefined;
  same?: boolean | null | undefined;
  zeros?: boolean | null | undefined;
};

export type ProposeReportInput = {
  /** Nobody but the association reads it before. */
  embargoUntil?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string;
  /** The firms that it names can see it and answer before; asked for where it names any. Nobody publishes it earlier. */
  previewUntil?: string | null | undefined;
  /** Why it corrects an earlier release of the period; asked for where there is one. */
  reason?: string | null | undefined;
  reportId: string | number;
};

export type PublishEditionInput = {
  adoptBy: string;
  editionId: string | number;
  effectiveOn: string;
  expectedVersion: number;
  idempotencyKey: string;
  releaseNotes: string;
};

export type PublishExtensionInput = {
  adoptionId: string | number;
  effectiveFrom: string;
  expectedVersion: number;
  idempotencyKey: string;
};

export type PublishReportInput = {
  /** Nobody but the association reads it before. */
  embargoUntil?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string;
  /** Why it corrects an earlier release of the period; asked for where there is one. */
  reason?: string | null | undefined;
  reportId: string | number;
};

/** Declares everything that a draft asks of a return beside its figures, at once. */
export type PutAsksInput = {
  asks: Array<DeclaredAskInput>;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
};

export type PutClauseInput = {
  editionId: string | number;
  expectedVersion: number;
  heading: string;
  idempotencyKey: string;
  key: string;
  kind: ClauseKind;
  parentKey?: string | null | undefined;
  policy: AdaptationPolicy;
  position: number;
  text: string;
};

/** Declares anew by what complaints are counted: all lists at once. */
export type PutComplaintListsInput = {
  channels?: Array<string>;
  complaintCategories: Array<string>;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  /** Levels at which a return must say something of every category and product. */
  levels?: Array<ComplaintLevel>;
  /** Above this share, between 0 and 1, an “other” asks for words; null: never. */
  otherShare?: string | null | undefined;
  /** Names of categories, products, channels or outcomes that stand for “other”. */
  others?: Array<string>;
  outcomes?: Array<ComplaintOutcomeInput>;
  products?: Array<string>;
  redressParts?: Array<string>;
  /** In what redress is paid (EUR); null where it is not asked for. */
  redressUnit?: string | null | undefined;
  timeBands?: Array<TimeBandInput>;
};

/** Declares what figures are held against, or declares it anew under the same key. */
export type PutFigureCheckInput = {
  breaches?: boolean | null | undefined;
  editionId: string | number;
  empties?: CheckEmpties | null | undefined;
  expectedVersion: number;
  first?: boolean | null | undefined;
  frequency?: Frequency | null | undefined;
  idempotencyKey: string;
  improbableAbove?: string | null | undefined;
  indicatorKey?: string | null | undefined;
  key: string;
  kind: CheckKind;
  least?: string | null | undefined;
  left?: string | null | undefined;
  level?: RemarkLevel | null | undefined;
  most?: string | null | undefined;
  ratio?: string | null | undefined;
  relation?: CheckRelation | null | undefined;
  right?: string | null | undefined;
  robustZ?: string | null | undefined;
  says?: string | null | undefined;
  smallBase?: string | null | undefined;
};

export type PutGapInput = {
  action: string;
  adoptionId: string | number;
  clauseKey: string;
  /** The day on which it was closed. */
  closedOn?: string | null | undefined;
  dueOn: string;
  expectedVersion: number;
  gap: string;
  idempotencyKey: string;
  owner: string;
};

export type PutIndicatorInput = {
  audience: Audience;
  /** Closed list of categories; empty for one figure. */
  breakdown: Array<string>;
  clauseKey: string;
  denominatorLabel?: string | null | undefined;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
  kind: IndicatorKind;
  label: string;
  numeratorLabel: string;
  stronger?: StrongerDirection | null | undefined;
  target?: string | null | undefined;
  unit: string;
};

export type PutOperationInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  operation: OperationInput;
};

export type PutParameterInput = {
  /** The closed list of a CHOICE, in order. */
  choices?: Array<string> | null | undefined;
  clauseKey: string;
  editionId: string | number;
  expectedVersion: number;
  /** A value of the type; the members of a choice are joined by |. */
  floor: string;
  idempotencyKey: string;
  key: string;
  label: string;
  stronger: StrongerDirection;
  type: ParameterType;
  unit: string;
};

export type PutTranslationInput = {
  clauseKey: string;
  editionId: string | number;
  expectedVersion: number;
  heading: string;
  idempotencyKey: string;
  /** As BCP 47 names it: nl, pt-BR. */
  language: string;
  text: string;
};

export type QualitySignal =
  | 'LATE_REVISION'
  | 'MUCH_OTHER'
  | 'NIL_WITHOUT_METHOD'
  | 'SAME_FIGURES';

export type QuartileStanding =
  | 'ABOVE_UPPER'
  | 'AT_MEDIAN'
  | 'BELOW_LOWER'
  | 'LOWER_TO_MEDIAN'
  | 'MEDIAN_TO_UPPER';

export type QueryReturnInput = {
  /** A part of the indicator; null: all of it. */
  breakdown?: string | null | undefined;
  /** Path of a cell that is no figure, instead of an indicator: `assessment.CLAUSE.answers`. */
  cell?: string | null | undefined;
  expectedVersion: number;
  idempotencyKey: string;
  indicatorKey?: string | null | undefined;
  question: string;
  /** The firm is to change the figure. Where all open queries say so, it may change nothing else. */
  reopens?: boolean | null | undefined;
  returnId: string | number;
};

export type ReasonedAdoptionActInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
};

export type RebaseAnswer =
  | 'DROP'
  | 'KEEP'
  | 'PUT_UNDER'
  | 'RENAME'
  | 'REPLACE_TEXT'
  | 'SET_VALUE';

export type RebaseState =
  | 'CARRIED'
  | 'CONFLICTS'
  | 'MOVED'
  | 'NEEDS_REVIEW'
  | 'ORPHANED'
  | 'REDUNDANT';

export type Receipt =
  | 'ON_TIME'
  | 'OUTSTANDING'
  | 'OVERDUE'
  | 'RECEIVED_LATE';

export type RecordWaiverInput = {
  idempotencyKey: string;
  memberId: string | number;
  since: string;
  /** What the firm said, and where that is kept. */
  statement: string;
};

export type RegisterAdoptionInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  /** Today unless told; never in the future. */
  registeredOn?: string | null | undefined;
};

export type RemarkLevel =
  | 'ADVICE'
  | 'ERROR'
  | 'WARNING';

export type RemedyStatus =
  | 'DONE'
  | 'NONE_YET'
  | 'PLANNED'
  | 'UNDER_WAY';

export type RemindFirmsInput = {
  /** At most 500; all of them or none. */
  adoptionIds: Array<string | number>;
  idempotencyKey: string;
  periodId: string | number;
  /** Words of the officer, beside those of the house. */
  words?: string | null | undefined;
};

export type RemoveClauseInput = {
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
};

export type RemoveEvidenceInput = {
  evidenceId: string | number;
  idempotencyKey: string;
};

export type RemoveFigureCheckInput = {
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
};

export type RemoveGapInput = {
  adoptionId: string | number;
  clauseKey: string;
  expectedVersion: number;
  idempotencyKey: string;
};

export type RemoveIndicatorInput = {
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
};

export type RemoveOperationInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  operationName: string;
};

export type RemoveParameterInput = {
  clauseKey: string;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  key: string;
};

export type RemoveTranslationInput = {
  clauseKey: string;
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  /** As BCP 47 names it: nl, pt-BR. */
  language: string;
};

export type ReportStatus =
  | 'COMPILED'
  | 'COMPILING'
  | 'FAILED'
  | 'PROPOSED'
  | 'PUBLISHED';

export type RestateReturnInput = {
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
  returnId: string | number;
};

export type ReturnActInput = {
  expectedVersion: number;
  idempotencyKey: string;
  returnId: string | number;
};

export type ReturnAsk =
  | 'PRINCIPLES'
  | 'SATISFACTION'
  | 'SELF_ASSESSMENT';

export type ReturnSource =
  | 'ASSOCIATION_IMPORT'
  | 'FORM'
  | 'IMPORT';

export type ReturnStatus =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'NOT_BEGUN'
  | 'PREPARED'
  | 'QUERIED'
  | 'RESTATED'
  | 'SUBMITTED';

export type ReviewPolicyInput = {
  /** 1: one officer accepts; 2: one approves, and another accepts. */
  acceptances: number;
  idempotencyKey: string;
};

export type RevokeApiKeyInput = {
  apiKeyId: string | number;
  idempotencyKey: string;
};

export type RuleOnOperationInput = {
  adoptionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  operationName: string;
  reason: string;
  ruling: Ruling;
};

export type Ruling =
  | 'ALLOWED'
  | 'REFUSED';

/** Imports an uploaded file as its preview showed it. */
export type RunImportInput = {
  /** Of the preview that was looked at. */
  digest: string;
  idempotencyKey: string;
  jobId: string | number;
};

/** The whole measurement: what is left out of it is blank. */
export type SatisfactionInput = {
  answered?: number | null | undefined;
  asked?: number | null | undefined;
  method?: SatisfactionMethod | null | undefined;
  methodWords?: string | null | undefined;
  note?: string | null | undefined;
  scaleHigh?: string | null | undefined;
  scaleLow?: string | null | undefined;
  score?: string | null | undefined;
  /** The revision of the cell that was seen before it was written; 0 where it was not there. */
  seen?: number | null | undefined;
  state: ObservationState;
  takenFrom?: string | null | undefined;
  takenTo?: string | null | undefined;
};

export type SatisfactionMethod =
  | 'COMPLAINTS_ANALYSIS'
  | 'INTERVIEWS'
  | 'OTHER'
  | 'PANEL'
  | 'SURVEY';

export type SeatRole =
  | 'ASSOCIATION_ADMIN'
  | 'ASSOCIATION_EDITOR'
  | 'ASSOCIATION_OFFICER'
  | 'CONSUMER_ANALYST'
  | 'MEMBER_ADMIN'
  | 'MEMBER_APPROVER'
  | 'MEMBER_REPORTER'
  | 'OPERATOR';

export type SelfAnswer =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'NOT_MET'
  | 'PARTLY';

/** A whole answer: what is left out of it is blank. */
export type SelfAssessmentInput = {
  action?: string | null | undefined;
  answer?: SelfAnswer | null | undefined;
  dueOn?: string | null | undefined;
  evidence?: string | null | undefined;
  key: string;
  owner?: string | null | undefined;
  reason?: string | null | undefined;
  /** The revision of the cell that was seen before it was written; 0 where it was not there. */
  seen?: number | null | undefined;
  topic: SelfTopic;
};

export type SelfTopic =
  | 'CLAUSE'
  | 'PRINCIPLE';

export type Seriousness =
  | 'ORDINARY'
  | 'SERIOUS'
  | 'SIGNIFICANT';

export type SetMailWishInput = {
  idempotencyKey: string;
  kind: NoticeKind;
  wanted: boolean;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SignificanceFactor =
  | 'EFFECT_ON_CUSTOMERS'
  | 'FREQUENCY'
  | 'INADEQUACY_SHOWN'
  | 'LOSS';

export type SizeBand =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

export type StrongerDirection =
  | 'EARLIER'
  | 'HIGHER'
  | 'LOWER'
  | 'SUPERSET';

export type Suppression =
  | 'DOMINATED'
  | 'FEW_RESPONDENTS'
  | 'NONE'
  | 'NO_DATA'
  | 'PROTECTS_ANOTHER';

export type TimeBandInput = {
  business?: boolean;
  /** Up to so many days; null for the last band. */
  days?: number | null | undefined;
  name: string;
};

export type TransitionActInput = {
  expectedVersion: number;
  idempotencyKey: string;
  transitionId: string | number;
};

export type TransitionStage =
  | 'CONFLICTS'
  | 'DONE'
  | 'NOT_BEGUN'
  | 'PAST_DEADLINE'
  | 'PREVIEWED';

export type TransitionStatus =
  | 'APPLIED'
  | 'OPEN'
  | 'UNDONE';

/** A made-up figure to try a check on. */
export type TriedFigureInput = {
  /** Null: it has no figure. */
  figure?: string | null | undefined;
  /** As it is written between braces: `opened[Home]`. */
  name: string;
};

export type WithdrawBreachInput = {
  breachId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
};

export type WithdrawEditionInput = {
  editionId: string | number;
  expectedVersion: number;
  idempotencyKey: string;
  reason: string;
};

export type WithholdReportInput = {
  expectedVersion: number;
  idempotencyKey: string;
  reportId: string | number;
};

export type WordChangeKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

export type WorkKind =
  | 'ADOPTION_TO_REGISTER'
  | 'BREACH_NOTICE_DUE'
  | 'BREACH_NOTIFIED'
  | 'BREACH_REMEDY_OVERDUE'
  | 'COMMITMENT_TO_SIGN'
  | 'EXTENSION_RULED_ON'
  | 'FIGURES_OUTLYING'
  | 'GAP_OVERDUE'
  | 'MOVE_OVERDUE'
  | 'QUERY_UNANSWERED'
  | 'REPORT_TO_PUBLISH'
  | 'RETURN_EXPIRED'
  | 'RETURN_LATE'
  | 'RETURN_TO_REVIEW'
  | 'RULING_AWAITED';

export type ExtensionOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ExtensionOfQuery = { adoption: { id: string, status: AdoptionStatus, version: number, viewerCan: Array<Ability>, member: { name: string }, code: { title: string }, edition: { number: number, effectiveOn: string | null, clauses: Array<{ key: string, number: string, depth: number, heading: string, text: string }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> }> }, extension: { number: number, effectiveFrom: string | null, operations: Array<{ name: string, kind: OperationKind, clauseKey: string | null, parameterKey: string | null, value: string | null, key: string | null, parentKey: string | null, position: number | null, clauseKind: ClauseKind | null, heading: string | null, text: string | null, reason: string | null, needsRuling: { why: string } | null, ruling: { ruling: Ruling, reason: string, personName: string | null, ruledAt: string } | null }> } | null, draftExtension: { number: number, status: ExtensionStatus, operations: Array<{ name: string, kind: OperationKind, clauseKey: string | null, parameterKey: string | null, value: string | null, key: string | null, parentKey: string | null, position: number | null, clauseKind: ClauseKind | null, heading: string | null, text: string | null, reason: string | null, needsRuling: { why: string } | null, ruling: { ruling: Ruling, reason: string, personName: string | null, ruledAt: string } | null }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } | null, rulings: Array<{ operationName: string, ruling: Ruling, reason: string, personName: string | null, ruledAt: string }> } | null };

export type ValuedParameterFragment = { clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> };

export type FirmOperationFragment = { name: string, kind: OperationKind, clauseKey: string | null, parameterKey: string | null, value: string | null, key: string | null, parentKey: string | null, position: number | null, clauseKind: ClauseKind | null, heading: string | null, text: string | null, reason: string | null, needsRuling: { why: string } | null, ruling: { ruling: Ruling, reason: string, personName: string | null, ruledAt: string } | null };

export type ExtendedCodeQueryVariables = Exact<{
  id: string | number;
  on: string;
}>;


export type ExtendedCodeQuery = { adoption: { id: string, draftCode: { on: string, clauses: Array<{ key: string, number: string, depth: number, kind: ClauseKind, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, takes: Array<OperationKind> }> } | null, effectiveCode: { on: string, clauses: Array<{ key: string, number: string, depth: number, kind: ClauseKind, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, takes: Array<OperationKind> }> } } | null };

export type ReadCodeFragment = { on: string, clauses: Array<{ key: string, number: string, depth: number, kind: ClauseKind, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, takes: Array<OperationKind> }> };

export type OperationRemarksQueryVariables = Exact<{
  adoptionId: string | number;
  operation: OperationInput;
}>;


export type OperationRemarksQuery = { operationRemarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> };

export type PutOperationMutationVariables = Exact<{
  input: PutOperationInput;
}>;


export type PutOperationMutation = { putOperation: { id: string } };

export type RemoveOperationMutationVariables = Exact<{
  input: RemoveOperationInput;
}>;


export type RemoveOperationMutation = { removeOperation: { id: string } };

export type DiscardExtensionMutationVariables = Exact<{
  input: AdoptionActInput;
}>;


export type DiscardExtensionMutation = { discardExtension: { id: string } };

export type AskForRulingMutationVariables = Exact<{
  input: AdoptionActInput;
}>;


export type AskForRulingMutation = { askForRuling: { id: string } };

export type ReopenExtensionMutationVariables = Exact<{
  input: AdoptionActInput;
}>;


export type ReopenExtensionMutation = { reopenExtension: { id: string } };

export type RuleOnOperationMutationVariables = Exact<{
  input: RuleOnOperationInput;
}>;


export type RuleOnOperationMutation = { ruleOnOperation: { id: string } };

export type PublishExtensionMutationVariables = Exact<{
  input: PublishExtensionInput;
}>;


export type PublishExtensionMutation = { publishExtension: { id: string } };

export type AdoptionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: AdoptionStatus | null | undefined;
  search?: string | null | undefined;
}>;


export type AdoptionsQuery = { adoptions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: AdoptionStatus, certificateNumber: string | null, registeredOn: string | null, broughtOver: boolean, member: { name: string }, code: { title: string }, edition: { number: number }, membership: { segment: string, sizeBand: SizeBand } }> } };

export type AdoptionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AdoptionPageQuery = { adoption: { certificateNumber: string | null, registeredOn: string | null, endedOn: string | null, broughtOver: boolean, shortForm: boolean, withPlan: boolean, id: string, status: AdoptionStatus, version: number, viewerCan: Array<Ability>, viewerActs: Array<AdoptionAct>, signers: Array<string>, commitmentText: string, commitmentTextHash: string, member: { name: string }, code: { title: string }, edition: { id: string, number: number, clauses: Array<{ key: string, number: string, heading: string }> }, membership: { segment: string, sizeBand: SizeBand, association: { name: string } }, questions: Array<{ key: string, group: string, text: string, clauseOfStandard: string }>, gaps: Array<{ id: string, clauseKey: string, gap: string, action: string, owner: string, dueOn: string, closedOn: string | null }>, commitment: { text: string, textHash: string, signerName: string, signedAt: string } | null, effectiveCode: { editionNumber: number, extensionNumber: number | null, clauses: Array<{ key: string, number: string, depth: number, heading: string, text: string, origin: ClauseOrigin, delivery: string | null, notApplicable: string | null, parameters: Array<{ key: string, label: string, unit: string, floor: string, value: string, own: boolean }> }> }, assessment: Array<{ question: string, answer: AssessmentAnswer, note: string | null, evidence: string | null, action: string | null, owner: string | null, dueOn: string | null }>, path: Array<{ step: PathStepKind, state: PathState, done: number, of: number, turn: SeatRole | null, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> }>, events: Array<{ id: string, status: AdoptionStatus, on: string, reason: string | null, personName: string | null }> } | null };

export type AdoptionWayFragment = { id: string, status: AdoptionStatus, version: number, viewerCan: Array<Ability>, viewerActs: Array<AdoptionAct>, signers: Array<string>, commitmentText: string, commitmentTextHash: string, assessment: Array<{ question: string, answer: AssessmentAnswer, note: string | null, evidence: string | null, action: string | null, owner: string | null, dueOn: string | null }>, path: Array<{ step: PathStepKind, state: PathState, done: number, of: number, turn: SeatRole | null, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> }>, events: Array<{ id: string, status: AdoptionStatus, on: string, reason: string | null, personName: string | null }> };

export type ConsiderCodeMutationVariables = Exact<{
  input: ConsiderCodeInput;
}>;


export type ConsiderCodeMutation = { considerCode: { id: string } };

export type AnswerAssessmentMutationVariables = Exact<{
  input: AnswerAssessmentInput;
}>;


export type AnswerAssessmentMutation = { answerAssessment: { id: string, status: AdoptionStatus, version: number, viewerCan: Array<Ability>, viewerActs: Array<AdoptionAct>, signers: Array<string>, commitmentText: string, commitmentTextHash: string, assessment: Array<{ question: string, answer: AssessmentAnswer, note: string | null, evidence: string | null, action: string | null, owner: string | null, dueOn: string | null }>, path: Array<{ step: PathStepKind, state: PathState, done: number, of: number, turn: SeatRole | null, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> }>, events: Array<{ id: string, status: AdoptionStatus, on: string, reason: string | null, personName: string | null }> } };

export type CompleteAssessmentMutationVariables = Exact<{
  input: AdoptionActInput;
}>;


export type CompleteAssessmentMutation = { completeAssessment: { id: string } };

export type CommitAdoptionMutationVariables = Exact<{
  input: CommitAdoptionInput;
}>;


export type CommitAdoptionMutation = { commitAdoption: { id: string } };

export type RegisterAdoptionMutationVariables = Exact<{
  input: RegisterAdoptionInput;
}>;


export type RegisterAdoptionMutation = { registerAdoption: { id: string } };

export type DeclineAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type DeclineAdoptionMutation = { declineAdoption: { id: string } };

export type WithdrawAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type WithdrawAdoptionMutation = { withdrawAdoption: { id: string } };

export type PutGapMutationVariables = Exact<{
  input: PutGapInput;
}>;


export type PutGapMutation = { putGap: { id: string } };

export type RemoveGapMutationVariables = Exact<{
  input: RemoveGapInput;
}>;


export type RemoveGapMutation = { removeGap: { id: string } };

export type PutUnderRemedyMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type PutUnderRemedyMutation = { putUnderRemedy: { id: string } };

export type SuspendAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type SuspendAdoptionMutation = { suspendAdoption: { id: string } };

export type ReinstateAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type ReinstateAdoptionMutation = { reinstateAdoption: { id: string } };

export type TerminateAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type TerminateAdoptionMutation = { terminateAdoption: { id: string } };

export type LapseAdoptionMutationVariables = Exact<{
  input: ReasonedAdoptionActInput;
}>;


export type LapseAdoptionMutation = { lapseAdoption: { id: string } };

export type AdoptionFileQueryVariables = Exact<{
  adoptionId: string | number;
  format: AdoptionFormat;
  on?: string | null | undefined;
}>;


export type AdoptionFileQuery = { adoptionFile: { fileName: string, mediaType: string, base64: string } | null };

export type MoveQueryVariables = Exact<{
  id: string | number;
}>;


export type MoveQuery = { transition: { id: string, status: TransitionStatus, version: number, undecided: number, conflicts: number, canBeUndone: boolean, effectiveFrom: string | null, appliedAt: string | null, undoneAt: string | null, adoption: { id: string, viewerCan: Array<Ability>, member: { name: string }, code: { title: string }, extension: { effectiveFrom: string | null } | null }, fromEdition: { id: string, number: number, effectiveOn: string | null, clauses: Array<{ key: string, number: string, heading: string, policy: AdaptationPolicy }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> }> }, toEdition: { id: string, number: number, effectiveOn: string | null, clauses: Array<{ key: string, number: string, heading: string, policy: AdaptationPolicy }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> }> }, operations: Array<{ name: string, kind: OperationKind, state: RebaseState, why: string, answers: Array<RebaseAnswer>, fields: Array<{ field: string, old: string | null, next: string | null, own: string | null }>, decision: { answer: RebaseAnswer, value: string | null, text: string | null, parentKey: string | null, key: string | null } | null }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } | null };

export type MoveEditionFragment = { id: string, number: number, effectiveOn: string | null, clauses: Array<{ key: string, number: string, heading: string, policy: AdaptationPolicy }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> }> };

export type RewordedClausesQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type RewordedClausesQuery = { comparison: { clauses: Array<{ key: string, before: { heading: string, text: string } | null, after: { heading: string, text: string } | null, heading: Array<{ change: WordChangeKind, text: string }>, text: Array<{ change: WordChangeKind, text: string }> }> } | null };

export type AdoptionMovesQueryVariables = Exact<{
  id: string | number;
}>;


export type AdoptionMovesQuery = { adoption: { id: string, version: number, endedOn: string | null, viewerCan: Array<Ability>, edition: { id: string, number: number }, nextEdition: { id: string, number: number, effectiveOn: string | null, releaseNotes: string | null } | null, deadline: { until: string, reason: string | null, past: boolean } | null, transitions: Array<{ id: string, status: TransitionStatus, version: number, undecided: number, canBeUndone: boolean, effectiveFrom: string | null, appliedAt: string | null, undoneAt: string | null, fromEdition: { number: number }, toEdition: { number: number } }> } | null };

export type BeginTransitionMutationVariables = Exact<{
  input: BeginTransitionInput;
}>;


export type BeginTransitionMutation = { beginTransition: { id: string } };

export type DecideOperationMutationVariables = Exact<{
  input: DecideOperationInput;
}>;


export type DecideOperationMutation = { decideOperation: { id: string } };

export type ApplyTransitionMutationVariables = Exact<{
  input: ApplyTransitionInput;
}>;


export type ApplyTransitionMutation = { applyTransition: { id: string } };

export type UndoTransitionMutationVariables = Exact<{
  input: TransitionActInput;
}>;


export type UndoTransitionMutation = { undoTransition: { id: string } };

export type BoardOfEditionQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardOfEditionQuery = { edition: { id: string, number: number, effectiveOn: string | null, adoptBy: string | null, code: { title: string } } | null, transitionBoard: { counts: Array<{ stage: TransitionStage, firms: number }>, rows: Array<{ adoptionId: string, memberName: string, editionNumber: number, stage: TransitionStage, undecided: number, conflicts: number, deadline: string | null, deadlineReason: string | null, effectiveFrom: string | null }> } | null };

export type AdoptionVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type AdoptionVersionQuery = { adoption: { id: string, version: number, viewerCan: Array<Ability> } | null };

export type ExtendDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendDeadlineMutation = { extendDeadline: { id: string } };

export type LogBreachMutationVariables = Exact<{
  input: LogBreachInput;
}>;


export type LogBreachMutation = { logBreach: { id: string } };

export type AmendBreachMutationVariables = Exact<{
  input: AmendBreachInput;
}>;


export type AmendBreachMutation = { amendBreach: { id: string } };

export type NotifyBreachMutationVariables = Exact<{
  input: BreachActInput;
}>;


export type NotifyBreachMutation = { notifyBreach: { id: string } };

export type WithdrawBreachMutationVariables = Exact<{
  input: WithdrawBreachInput;
}>;


export type WithdrawBreachMutation = { withdrawBreach: { id: string } };

export type LinkBreachMutationVariables = Exact<{
  input: LinkBreachInput;
}>;


export type LinkBreachMutation = { linkBreach: { id: string } };

export type AmendRootCauseMutationVariables = Exact<{
  input: AmendRootCauseInput;
}>;


export type AmendRootCauseMutation = { amendRootCause: { id: string } };

export type NoteBreachMutationVariables = Exact<{
  input: NoteBreachInput;
}>;


export type NoteBreachMutation = { noteBreach: { id: string } };

export type SetNoticePolicyMutationVariables = Exact<{
  input: NoticePolicyInput;
}>;


export type SetNoticePolicyMutation = { setNoticePolicy: { id: string, noticeDays: number } };

export type NoticePolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePolicyQuery = { me: { seat: { organization: { id: string, noticeDays: number } } | null } | null };

export type FactsOfBreachFragment = { clauseKey: string, clauseNumber: string, clauseHeading: string, clauseText: string, editionNumber: number, extensionNumber: number | null, happenedFrom: string, happenedUntil: string | null, foundOn: string, foundHow: BreachFinding, foundHowWords: string | null, cause: BreachCause, causeWords: string | null, description: string, customersAffected: number | null, moneyLost: string | null, currency: string | null, remedy: string | null, remedyStatus: RemedyStatus, remedyDueOn: string | null, remedyDoneOn: string | null, seriousness: Seriousness, seriousnessReason: string | null, systemic: boolean, factors: Array<{ factor: SignificanceFactor, weight: FactorWeight, words: string }> };

export type BreachesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: BreachFilter | null | undefined;
  clauseKey?: string | null | undefined;
  rootCauseId?: string | number | null | undefined;
}>;


export type BreachesQuery = { breaches: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, withdrawnAt: string | null, remedyOverdue: boolean, facts: { clauseNumber: string, clauseHeading: string, description: string, foundOn: string, customersAffected: number | null, seriousness: Seriousness, systemic: boolean, remedyStatus: RemedyStatus, remedyDueOn: string | null }, clock: { state: ClockState, by: string | null, daysLeft: number | null, words: string }, rootCause: { id: string, title: string } | null }> } };

export type RootCausesQueryVariables = Exact<{ [key: string]: never; }>;


export type RootCausesQuery = { rootCauses: Array<{ id: string, title: string, version: number, seriousness: Seriousness | null, seriousnessReason: string | null, customersAffected: number, customersUnknown: number, money: Array<{ currency: string, amount: string }>, proposal: { seriousness: Seriousness, why: string } | null, breaches: Array<{ id: string }> }> };

export type KeptCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptCodesQuery = { adoptions: { nodes: Array<{ id: string, registeredOn: string | null, code: { title: string } }> } };

export type ObligationsQueryVariables = Exact<{
  adoptionId: string | number;
  on: string;
}>;


export type ObligationsQuery = { obligations: Array<{ clauseKey: string, clauseNumber: string, clauseHeading: string, clauseText: string }> };

export type BreachPreviewQueryVariables = Exact<{
  adoptionId: string | number;
  breachId?: string | number | null | undefined;
  breach: BreachInput;
}>;


export type BreachPreviewQuery = { breachPreview: { proposal: { seriousness: Seriousness, why: string } | null, clock: { state: ClockState, words: string }, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } };

export type BreachQueryVariables = Exact<{
  id: string | number;
}>;


export type BreachQuery = { breach: { id: string, version: number, loggedAt: string, loggedBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null, asTold: boolean, viewerCan: Array<Ability>, adoption: { id: string, code: { title: string } }, facts: { clauseKey: string, clauseNumber: string, clauseHeading: string, clauseText: string, editionNumber: number, extensionNumber: number | null, happenedFrom: string, happenedUntil: string | null, foundOn: string, foundHow: BreachFinding, foundHowWords: string | null, cause: BreachCause, causeWords: string | null, description: string, customersAffected: number | null, moneyLost: string | null, currency: string | null, remedy: string | null, remedyStatus: RemedyStatus, remedyDueOn: string | null, remedyDoneOn: string | null, seriousness: Seriousness, seriousnessReason: string | null, systemic: boolean, factors: Array<{ factor: SignificanceFactor, weight: FactorWeight, words: string }> }, clock: { state: ClockState, words: string }, proposal: { why: string } | null, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, rootCause: { id: string, title: string } | null, notices: Array<{ id: string, number: number, way: NoticeWay, late: boolean, notifiedAt: string, notifiedBy: string | null, contentHash: string, seen: { words: string, seenAt: string, seenBy: string | null } | null }> } | null };

export type BreachNoticesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unseen: boolean;
  late: boolean;
  search?: string | null | undefined;
}>;


export type BreachNoticesQuery = { breachNotices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, way: NoticeWay, notifiedAt: string, member: { name: string }, facts: { clauseNumber: string, clauseHeading: string, seriousness: Seriousness, systemic: boolean }, clock: { state: ClockState }, seen: { seenAt: string, seenBy: string | null } | null }> } };

export type BreachNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type BreachNoticeQuery = { breachNotice: { id: string, number: number, way: NoticeWay, notifiedAt: string, notifiedBy: string | null, contentHash: string, rootCause: string | null, withdrawnReason: string | null, viewerCan: Array<Ability>, member: { name: string }, clock: { state: ClockState, words: string }, facts: { clauseKey: string, clauseNumber: string, clauseHeading: string, clauseText: string, editionNumber: number, extensionNumber: number | null, happenedFrom: string, happenedUntil: string | null, foundOn: string, foundHow: BreachFinding, foundHowWords: string | null, cause: BreachCause, causeWords: string | null, description: string, customersAffected: number | null, moneyLost: string | null, currency: string | null, remedy: string | null, remedyStatus: RemedyStatus, remedyDueOn: string | null, remedyDoneOn: string | null, seriousness: Seriousness, seriousnessReason: string | null, systemic: boolean, factors: Array<{ factor: SignificanceFactor, weight: FactorWeight, words: string }> }, versions: Array<{ id: string, number: number, way: NoticeWay, notifiedAt: string }>, seen: { words: string, seenAt: string, seenBy: string | null } | null } | null };

export type CreateCodeMutationVariables = Exact<{
  input: CreateCodeInput;
}>;


export type CreateCodeMutation = { createCode: { id: string } };

export type DraftEditionMutationVariables = Exact<{
  input: DraftEditionInput;
}>;


export type DraftEditionMutation = { draftEdition: { id: string } };

export type ImportEditionMutationVariables = Exact<{
  input: ImportEditionInput;
}>;


export type ImportEditionMutation = { importEdition: { id: string } };

export type PutClauseMutationVariables = Exact<{
  input: PutClauseInput;
}>;


export type PutClauseMutation = { putClause: { id: string, version: number } };

export type MoveClauseMutationVariables = Exact<{
  input: MoveClauseInput;
}>;


export type MoveClauseMutation = { moveClause: { id: string, version: number, clauses: Array<{ key: string, parentKey: string | null, number: string, depth: number, heading: string }> } };

export type RemoveClauseMutationVariables = Exact<{
  input: RemoveClauseInput;
}>;


export type RemoveClauseMutation = { removeClause: { id: string } };

export type PutParameterMutationVariables = Exact<{
  input: PutParameterInput;
}>;


export type PutParameterMutation = { putParameter: { id: string } };

export type RemoveParameterMutationVariables = Exact<{
  input: RemoveParameterInput;
}>;


export type RemoveParameterMutation = { removeParameter: { id: string } };

export type PutIndicatorMutationVariables = Exact<{
  input: PutIndicatorInput;
}>;


export type PutIndicatorMutation = { putIndicator: { id: string } };

export type RemoveIndicatorMutationVariables = Exact<{
  input: RemoveIndicatorInput;
}>;


export type RemoveIndicatorMutation = { removeIndicator: { id: string } };

export type PutComplaintListsMutationVariables = Exact<{
  input: PutComplaintListsInput;
}>;


export type PutComplaintListsMutation = { putComplaintLists: { id: string } };

export type PutAsksMutationVariables = Exact<{
  input: PutAsksInput;
}>;


export type PutAsksMutation = { putAsks: { id: string } };

export type PutTranslationMutationVariables = Exact<{
  input: PutTranslationInput;
}>;


export type PutTranslationMutation = { putTranslation: { id: string } };

export type RemoveTranslationMutationVariables = Exact<{
  input: RemoveTranslationInput;
}>;


export type RemoveTranslationMutation = { removeTranslation: { id: string } };

export type PublishEditionMutationVariables = Exact<{
  input: PublishEditionInput;
}>;


export type PublishEditionMutation = { publishEdition: { id: string } };

export type WithdrawEditionMutationVariables = Exact<{
  input: WithdrawEditionInput;
}>;


export type WithdrawEditionMutation = { withdrawEdition: { id: string } };

export type PutFigureCheckMutationVariables = Exact<{
  input: PutFigureCheckInput;
}>;


export type PutFigureCheckMutation = { putFigureCheck: { id: string } };

export type RemoveFigureCheckMutationVariables = Exact<{
  input: RemoveFigureCheckInput;
}>;


export type RemoveFigureCheckMutation = { removeFigureCheck: { id: string } };

export type EditionsComparedQueryVariables = Exact<{
  from: string | number;
  to: string | number;
}>;


export type EditionsComparedQuery = { from: { id: string, number: number, code: { id: string, title: string }, clauses: Array<{ key: string, number: string, heading: string }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, choices: Array<string> }> } | null, to: { id: string, number: number, code: { id: string, title: string }, clauses: Array<{ key: string, number: string, heading: string }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, choices: Array<string> }> } | null, comparison: { clauses: Array<{ key: string, changes: Array<ClauseChangeKind>, numberBefore: string | null, numberAfter: string | null, before: { heading: string, text: string, kind: ClauseKind, policy: AdaptationPolicy } | null, after: { heading: string, text: string, kind: ClauseKind, policy: AdaptationPolicy } | null, heading: Array<{ change: WordChangeKind, text: string }>, text: Array<{ change: WordChangeKind, text: string }> }>, parameters: Array<{ clauseKey: string, key: string, change: ParameterChangeKind, before: { label: string, unit: string, floor: string } | null, after: { label: string, unit: string, floor: string } | null }>, asks: Array<{ what: ReturnAsk, before: string | null, after: string | null }>, complaintLists: Array<{ list: string, before: Array<string>, after: Array<string> }>, indicators: Array<{ key: string, change: IndicatorChangeKind, fields: Array<string>, before: { label: string } | null, after: { label: string } | null }> } | null };

export type ComparedEditionFragment = { id: string, number: number, code: { id: string, title: string }, clauses: Array<{ key: string, number: string, heading: string }>, parameters: Array<{ clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, choices: Array<string> }> };

export type EditionsOfCodeQueryVariables = Exact<{
  id: string | number;
}>;


export type EditionsOfCodeQuery = { edition: { id: string, number: number, code: { editions: Array<{ id: string, number: number }> } } | null };

export type CodesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodesQuery = { codes: Array<{ id: string, key: string, title: string, summary: string, viewerCan: Array<Ability>, association: { name: string }, currentEdition: { id: string, number: number, effectiveOn: string | null } | null, editions: Array<{ id: string, number: number, status: EditionStatus, effectiveOn: string | null, adoptBy: string | null, language: string, publishedAt: string | null, withdrawnOn: string | null, complaintCategories: Array<string> }> }> };

export type EditionContentQueryVariables = Exact<{
  id: string | number;
}>;


export type EditionContentQuery = { edition: { id: string, number: number, status: EditionStatus, version: number, effectiveOn: string | null, adoptBy: string | null, releaseNotes: string | null, contentHash: string | null, language: string, withdrawnOn: string | null, withdrawnReason: string | null, complaintCategories: Array<string>, viewerCan: Array<Ability>, asks: Array<{ what: ReturnAsk, frequency: Frequency | null }>, complaintLists: { levels: Array<ComplaintLevel>, products: Array<string>, channels: Array<string>, redressUnit: string | null, redressParts: Array<string>, others: Array<string>, otherShare: string | null, outcomes: Array<{ name: string, upheld: boolean }>, timeBands: Array<{ name: string, days: number | null, business: boolean }> }, code: { id: string, key: string, title: string }, clauses: Array<{ id: string, key: string, parentKey: string | null, number: string, depth: number, position: number, kind: ClauseKind, policy: AdaptationPolicy, heading: string, text: string }>, parameters: Array<{ id: string, clauseKey: string, key: string, label: string, type: ParameterType, unit: string, stronger: StrongerDirection, floor: string, choices: Array<string> }>, indicators: Array<{ id: string, key: string, clauseKey: string, kind: IndicatorKind, label: string, numeratorLabel: string, denominatorLabel: string | null, unit: string, stronger: StrongerDirection | null, target: string | null, audience: Audience, breakdown: Array<string> }>, checks: Array<{ key: string, kind: CheckKind, frequency: Frequency | null, indicatorKey: string | null, least: string | null, most: string | null, ratio: string | null, robustZ: string | null, smallBase: string | null, first: boolean | null, improbableAbove: string | null, breaches: boolean | null, left: string | null, relation: CheckRelation | null, right: string | null, empties: CheckEmpties | null, level: RemarkLevel | null, says: string | null }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } | null };

export type TranslatedEditionQueryVariables = Exact<{
  id: string | number;
}>;


export type TranslatedEditionQuery = { edition: { id: string, number: number, status: EditionStatus, version: number, language: string, viewerCan: Array<Ability>, code: { title: string }, clauses: Array<{ key: string, number: string, heading: string, text: string, texts: Array<{ language: string, heading: string, text: string, stale: boolean }> }> } | null };

export type EditionFileQueryVariables = Exact<{
  editionId: string | number;
  format: EditionFormat;
}>;


export type EditionFileQuery = { editionFile: { fileName: string, mediaType: string, base64: string } | null };

export type CodeSchemaQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeSchemaQuery = { codeSchema: { fileName: string, mediaType: string, base64: string } };

export type CodeTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeTemplatesQuery = { codeTemplates: Array<{ key: string, title: string, forWhom: string, summary: string, clauseCount: number, parameterCount: number, indicatorCount: number, complaintCategories: Array<string>, clauses: Array<{ key: string, number: string, depth: number, heading: string, text: string }> }> };

export type CheckTrialQueryVariables = Exact<{
  editionId: string | number;
  left: string;
  relation: CheckRelation;
  right: string;
  empties: CheckEmpties;
  figures: Array<TriedFigureInput> | TriedFigureInput;
}>;


export type CheckTrialQuery = { checkTrial: { named: Array<string>, left: string | null, right: string | null, holds: boolean | null, remarks: Array<{ where: string, why: string }> } | null };

export type WorklistQueryVariables = Exact<{ [key: string]: never; }>;


export type WorklistQuery = { worklist: { totalCount: number, nodes: Array<{ id: string, kind: WorkKind, title: string, since: string, firmName: string | null, periodId: string | null, adoption: { id: string } | null, return: { id: string } | null, report: { id: string } | null, breach: { id: string } | null, breachNotice: { id: string } | null }> } };

export type OwnReturnsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnReturnsQuery = { ownReturns: Array<{ id: string, next: FirmStep, daysLeft: number, errors: number, warnings: number, openQueries: number, covers: Array<string>, period: { id: string, label: string }, adoption: { id: string, code: { title: string } }, return: { id: string, status: ReturnStatus, viewerCan: Array<Ability> } | null, expected: { state: DueState, status: ReturnStatus, receipt: Receipt | null, nil: boolean, dueOn: string, extended: boolean, lockOn: string | null, offCalendar: boolean, startsOn: string, endsOn: string, coveredBy: string | null, firstSubmittedAt: string | null } }> };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, role: KeyRole, prefix: string, lastDay: string | null, issuedAt: string, lastUsedAt: string | null, revokedAt: string | null, works: boolean, issuedBy: { name: string }, revokedBy: { name: string } | null }> };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export type IssueApiKeyMutation = { issueApiKey: { secret: string | null, key: { id: string, name: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { id: string } };

export type AdmitMemberMutationVariables = Exact<{
  input: AdmitMemberInput;
}>;


export type AdmitMemberMutation = { admitMember: { id: string } };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type MembersQuery = { memberships: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, segment: string, sizeBand: SizeBand, region: string | null, since: string, until: string | null, member: { id: string, name: string }, group: { name: string } | null }> } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { unreadNotices: number };

export type NoticesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
  kind?: NoticeKind | null | undefined;
}>;


export type NoticesQuery = { unreadNotices: number, notices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: NoticeKind, title: string, body: string, link: string, createdAt: string, readAt: string | null, mailState: MailState }> }, mailWishes: Array<{ kind: NoticeKind }> };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: number };

export type MarkAllNoticesReadMutationVariables = Exact<{
  input: MarkAllNoticesReadInput;
}>;


export type MarkAllNoticesReadMutation = { markAllNoticesRead: number };

export type MailWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailWishesQuery = { mailWishes: Array<{ kind: NoticeKind, wanted: boolean }> };

export type SetMailWishMutationVariables = Exact<{
  input: SetMailWishInput;
}>;


export type SetMailWishMutation = { setMailWish: Array<{ kind: NoticeKind, wanted: boolean }> };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint: { id: string } };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { people: Array<{ id: string, role: SeatRole, person: { name: string, email: string } }> };

export type PeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodsQuery = { periods: Array<{ id: string, label: string, startsOn: string, endsOn: string, dueOn: string, code: { id: string, title: string, viewerCan: Array<Ability> }, board: { due: number, received: number, notBegun: number, draft: number, submitted: number, queried: number, accepted: number, nil: number, late: number, timely: number, covered: number, suspended: number, restating: number } }>, codes: Array<{ id: string, title: string, viewerCan: Array<Ability> }> };

export type OpenPeriodMutationVariables = Exact<{
  input: OpenPeriodInput;
}>;


export type OpenPeriodMutation = { openPeriod: { id: string } };

export type QualityQueryVariables = Exact<{
  periodId: string | number;
}>;


export type QualityQuery = { period: { id: string, label: string, code: { title: string } } | null, qualitySignals: Array<{ id: string, kind: QualitySignal, words: string, firmName: string, returnId: string }> };

export type LateFirmsQueryVariables = Exact<{
  periodId: string | number;
}>;


export type LateFirmsQuery = { lateReturns: Array<{ adoptionId: string, firmName: string, dueOn: string, remindedAt: string | null }> };

export type RemindFirmsMutationVariables = Exact<{
  input: RemindFirmsInput;
}>;


export type RemindFirmsMutation = { remindFirms: { id: string } };

export type BoardCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardCodesQuery = { codes: Array<{ id: string, title: string }> };

export type BoardsQueryVariables = Exact<{
  codeId: string | number;
  most: number;
  cut: BoardCut;
}>;


export type BoardsQuery = { periods: Array<{ id: string, label: string, dueOn: string, board: { due: number, received: number, timely: number, receivedLate: number, outstanding: number, late: number, nil: number, covered: number, suspended: number, left: number, notYetRegistered: number, completeness: string | null, timeliness: string | null }, boardsBy: Array<{ category: string, board: { due: number, received: number, timely: number, receivedLate: number, outstanding: number, late: number, nil: number, covered: number, suspended: number, left: number, notYetRegistered: number, completeness: string | null, timeliness: string | null } }> }> };

export type ExpectedReturnsQueryVariables = Exact<{
  periodId: string | number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  state?: DueState | null | undefined;
  receipt?: Receipt | null | undefined;
  nil?: boolean | null | undefined;
  cut?: BoardCut | null | undefined;
  category?: string | null | undefined;
}>;


export type ExpectedReturnsQuery = { period: { id: string, label: string, startsOn: string, endsOn: string, dueOn: string, timelyOn: string | null, lockOn: string | null, code: { id: string, title: string, viewerCan: Array<Ability> } } | null, expectedReturns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, adoptionId: string, firmName: string, groupName: string | null, segment: string, sizeBand: SizeBand, state: DueState, receipt: Receipt | null, nil: boolean, coveredBy: string | null, startsOn: string, endsOn: string, offCalendar: boolean, dueOn: string, extended: boolean, status: ReturnStatus, returnId: string | null, firstSubmittedAt: string | null }> } };

export type OpenCalendarMutationVariables = Exact<{
  input: OpenCalendarInput;
}>;


export type OpenCalendarMutation = { openCalendar: Array<{ id: string }> };

export type GrantTermsMutationVariables = Exact<{
  input: GrantTermsInput;
}>;


export type GrantTermsMutation = { grantTerms: { id: string } };

export type CoverFirmMutationVariables = Exact<{
  input: CoverFirmInput;
}>;


export type CoverFirmMutation = { coverFirm: { id: string } };

export type PreviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type PreviewsQuery = { reportPreviews: Array<{ reportId: string, periodLabel: string, codeTitle: string, until: string | null, open: boolean, response: string | null, answeredAt: string | null, version: number, viewerCan: Array<Ability>, disputes: Array<{ indicatorKey: string, reason: string }>, figures: Array<{ indicatorKey: string, label: string, kind: IndicatorKind, unit: string, part: string, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, smallBase: boolean }> }> };

export type AnswerPreviewMutationVariables = Exact<{
  input: AnswerPreviewInput;
}>;


export type AnswerPreviewMutation = { answerPreview: { reportId: string, version: number } };

export type BenchmarkReleasesQueryVariables = Exact<{
  memberId: string | number;
}>;


export type BenchmarkReleasesQuery = { benchmarkReleases: Array<{ reference: string, title: string, associationName: string, vintage: number, supersededBy: string | null }> };

export type BenchmarkPageQueryVariables = Exact<{
  memberId: string | number;
  reference: string;
}>;


export type BenchmarkPageQuery = { benchmark: { segment: string, sizeBand: SizeBand, region: string | null, returnVersion: number, restatedSince: boolean, release: { reference: string, title: string, associationName: string, publishedAt: string, vintage: number, supersededBy: string | null, minimumRespondents: number }, rows: Array<{ indicatorKey: string, label: string, kind: IndicatorKind, unit: string, numeratorLabel: string, denominatorLabel: string | null, target: string | null, stronger: StrongerDirection | null, answer: string | null, meetsTarget: boolean | null, own: { value: string | null, numerator: string | null, denominator: string | null, rate: string | null }, released: Array<{ dimension: Dimension, category: string, respondents: number | null, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, suppression: Suppression, standing: QuartileStanding | null, words: string | null }>, parts: Array<{ category: string, own: { value: string | null, numerator: string | null, denominator: string | null, rate: string | null } | null, released: { dimension: Dimension, category: string, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, median: string | null, suppression: Suppression } }> }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { disclosurePolicy: { id: string, number: number, minimum: number, p: string | null, zeros: boolean, same: boolean, range: string, smallBase: number, setAt: string | null, setBy: string | null, dominance: Array<{ n: number, k: string }> }, disclosurePolicies: Array<{ id: string, number: number, minimum: number, p: string | null, zeros: boolean, same: boolean, range: string, smallBase: number, setAt: string | null, setBy: string | null, dominance: Array<{ n: number, k: string }> }>, disclosureWaivers: Array<{ id: string, since: string, until: string | null, statement: string, recordedBy: string | null, firm: { id: string, name: string } }> };

export type PolicyToldFragment = { id: string, number: number, minimum: number, p: string | null, zeros: boolean, same: boolean, range: string, smallBase: number, setAt: string | null, setBy: string | null, dominance: Array<{ n: number, k: string }> };

export type WaivingFirmsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaivingFirmsQuery = { memberships: { nodes: Array<{ id: string, until: string | null, member: { id: string, name: string } }> } };

export type TryPolicyQueryVariables = Exact<{
  policy: PolicyTrialInput;
}>;


export type TryPolicyQuery = { policyTrial: { reference: string, before: { shown: number, primary: number, further: number }, after: { shown: number, primary: number, further: number }, indicators: Array<{ indicatorKey: string, label: string, before: { shown: number, primary: number, further: number }, after: { shown: number, primary: number, further: number } }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } | null };

export type SetPolicyMutationVariables = Exact<{
  input: DisclosurePolicyInput;
}>;


export type SetPolicyMutation = { setDisclosurePolicy: { id: string } };

export type RecordWaiverMutationVariables = Exact<{
  input: RecordWaiverInput;
}>;


export type RecordWaiverMutation = { recordWaiver: { id: string } };

export type EndWaiverMutationVariables = Exact<{
  input: EndWaiverInput;
}>;


export type EndWaiverMutation = { endWaiver: { id: string } };

export type ReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportsQuery = { reports: Array<{ id: string, status: ReportStatus, compiledAt: string, due: number, reported: number, publicationReference: string | null, progress: { done: number, total: number } | null, period: { label: string }, code: { title: string } }>, periods: Array<{ id: string, label: string, endsOn: string, code: { title: string } }> };

export type ReportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportPageQuery = { report: { id: string, status: ReportStatus, version: number, compiledAt: string, due: number, reported: number, nil: number, minimumRespondents: number, comparedWith: string | null, publicationReference: string | null, viewerCan: Array<Ability>, refusal: string | null, compiledBy: string, proposedBy: string | null, proposedAt: string | null, embargoUntil: string | null, previewUntil: string | null, reason: string | null, corrects: string | null, engine: string, ledger: Array<string>, answers: Array<{ firmName: string, response: string | null, answeredAt: string | null, disputes: Array<{ indicatorKey: string, reason: string }> }>, progress: { done: number, total: number } | null, protection: { primary: number, further: number, cost: number, bound: number, proven: boolean, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }> } | null, policy: { number: number, minimum: number }, code: { title: string }, period: { id: string, label: string }, edition: { number: number }, series: Array<{ indicatorKey: string, label: string, kind: IndicatorKind, unit: string, audience: Audience, namedParts: Array<string> }>, cells: Array<{ indicatorKey: string, dimension: Dimension, category: string, due: number, reported: number, nil: number, respondents: number, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, q1: string | null, median: string | null, q3: string | null, meetingTarget: number | null, change: string | null, suppression: Suppression }> } | null };

export type CompileReportMutationVariables = Exact<{
  input: CompileReportInput;
}>;


export type CompileReportMutation = { compileReport: { id: string } };

export type PublishReportMutationVariables = Exact<{
  input: PublishReportInput;
}>;


export type PublishReportMutation = { publishReport: { id: string, publicationReference: string | null } };

export type ProposeReportMutationVariables = Exact<{
  input: ProposeReportInput;
}>;


export type ProposeReportMutation = { proposeReport: { id: string } };

export type WithholdReportMutationVariables = Exact<{
  input: WithholdReportInput;
}>;


export type WithholdReportMutation = { withholdReport: { id: string } };

export type ReportChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportChangesQuery = { report: { id: string, changes: Array<{ indicatorKey: string, dimension: Dimension, category: string, field: string, was: string | null, now: string | null }> } | null };

export type ReportNamedQueryVariables = Exact<{
  id: string | number;
  indicatorKey: string;
  part: string;
}>;


export type ReportNamedQuery = { report: { id: string, named: Array<{ place: number | null, firmName: string, certificateNumber: string, value: string | null, numerator: string | null, denominator: string | null, rate: string | null, smallBase: boolean }> } | null };

export type BesideAskedFragment = { asks: Array<ReturnAsk>, questions: Array<{ topic: SelfTopic, key: string, number: string, group: string, heading: string, text: string, notApplicable: string | null }>, previousSelfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null }> };

export type BesideContentFragment = { selfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null, revision: number, changedBy: string | null }>, satisfaction: { state: ObservationState, method: SatisfactionMethod | null, methodWords: string | null, asked: number | null, answered: number | null, score: string | null, scaleLow: string | null, scaleHigh: string | null, takenFrom: string | null, takenTo: string | null, note: string | null, revision: number, changedBy: string | null } | null };

export type ReturnEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnEvidenceQuery = { evidenceTaken: { kinds: string, endings: Array<string>, largest: number, most: number }, return: { id: string, versions: Array<{ id: string, number: number, submittedAt: string | null, evidence: Array<{ id: string, where: string | null, fileName: string, bytes: number, hash: string, addedAt: string, addedBy: string | null }> }> } | null };

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveEvidenceMutation = { removeEvidence: { id: string } };

export type ImportPeriodQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportPeriodQuery = { period: { id: string, label: string, code: { title: string, currentEdition: { indicators: Array<{ key: string, label: string, kind: IndicatorKind, breakdown: Array<string> }>, complaintFields: Array<{ field: string, heading: string }> } | null } } | null };

export type ImportTemplateQueryVariables = Exact<{
  periodId: string | number;
}>;


export type ImportTemplateQuery = { importTemplate: { fileName: string, mediaType: string, base64: string } };

export type ImportProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportProgressQuery = { importJob: { id: string, fileName: string, status: ImportStatus, rowsRead: number, rowsTotal: number | null, share: number, refusal: string | null, outcome: { firms: number, cells: number, alreadyImported: boolean } | null } | null };

export type ImportLookQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportLookQuery = { importJob: { id: string, preview: { sheetName: string | null, remembered: boolean, header: Array<string>, rowsRead: number, digest: string, sheets: Array<{ name: string, hidden: boolean }>, firms: Array<{ memberName: string, cells: number, startsOn: string, endsOn: string, offCalendar: boolean, joint: boolean }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, unusual: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, mapping: { sheet: string | null, firm: string | null, group: string | null, breakdown: string | null, span: string | null, joint: string | null, ignored: Array<string>, figures: Array<{ indicatorKey: string, role: FigureRole, column: string }>, complaints: Array<{ field: string, column: string }> } } | null } | null };

export type CheckImportMutationVariables = Exact<{
  input: CheckImportInput;
}>;


export type CheckImportMutation = { checkImport: { id: string } };

export type RunImportMutationVariables = Exact<{
  input: RunImportInput;
}>;


export type RunImportMutation = { runImport: { id: string } };

export type CancelImportMutationVariables = Exact<{
  input: ImportJobInput;
}>;


export type CancelImportMutation = { cancelImport: { id: string } };

export type ReturnsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  periodId?: string | number | null | undefined;
  status?: ReturnStatus | null | undefined;
  search?: string | null | undefined;
}>;


export type ReturnsQuery = { returns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, status: ReturnStatus, late: boolean, viewerCan: Array<Ability>, assignee: { name: string } | null, member: { name: string }, period: { id: string, label: string, dueOn: string } }> } };

export type ReturnPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnPageQuery = { return: { id: string, status: ReturnStatus, version: number, late: boolean, acceptedAt: string | null, viewerCan: Array<Ability>, covers: Array<string>, joint: boolean, asks: Array<ReturnAsk>, member: { name: string }, period: { id: string, label: string, dueOn: string }, edition: { number: number, complaintCategories: Array<string>, complaintLists: { levels: Array<ComplaintLevel>, products: Array<string>, channels: Array<string>, redressUnit: string | null, redressParts: Array<string>, outcomes: Array<{ name: string }>, timeBands: Array<{ name: string }> }, indicators: Array<{ key: string, kind: IndicatorKind, label: string, numeratorLabel: string, denominatorLabel: string | null, unit: string, breakdown: Array<string> }> }, previousObservations: Array<{ indicatorKey: string, breakdown: string, state: ObservationState, value: string | null, numerator: string | null, denominator: string | null }>, breaches: Array<{ id: string, facts: { foundOn: string, description: string } }>, breachNotices: Array<{ id: string, facts: { foundOn: string, description: string } }>, previousComplaints: Array<{ level: ComplaintLevel, category: string, product: string, state: ObservationState, openAtEnd: number | null }>, queries: Array<{ id: string, indicatorKey: string | null, breakdown: string | null, cell: string | null, reopens: boolean, question: string, askedAt: string, askedBy: string, answer: string | null, answeredAt: string | null, answeredBy: string | null }>, versions: Array<{ id: string, number: number, source: ReturnSource, preparedBy: string | null, submittedBy: string | null, submittedAt: string | null, approvedBy: string | null, acceptedBy: string | null, restatementReason: string | null, contentHash: string | null, changes: Array<{ cell: string, before: string | null, after: string | null }> }>, assignee: { name: string } | null, expected: { startsOn: string, endsOn: string, offCalendar: boolean, dueOn: string, extended: boolean, lockOn: string | null }, questions: Array<{ topic: SelfTopic, key: string, number: string, group: string, heading: string, text: string, notApplicable: string | null }>, previousSelfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null }>, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, current: { id: string, number: number, restates: number | null, restatementReason: string | null, openCells: Array<string> | null, nilAttestation: string | null, explanation: string | null, observations: Array<{ indicatorKey: string, breakdown: string, state: ObservationState, value: string | null, numerator: string | null, denominator: string | null, note: string | null, revision: number, changedBy: string | null }>, complaints: Array<{ level: ComplaintLevel, category: string, product: string, state: ObservationState, openAtStart: number | null, received: number | null, closed: number | null, upheld: number | null, openAtEnd: number | null, redressCount: number | null, redressAmount: string | null, note: string | null, revision: number, changedBy: string | null, parts: Array<{ dimension: ComplaintDimension, part: string, figure: string }> }>, selfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null, revision: number, changedBy: string | null }>, satisfaction: { state: ObservationState, method: SatisfactionMethod | null, methodWords: string | null, asked: number | null, answered: number | null, score: string | null, scaleLow: string | null, scaleHigh: string | null, takenFrom: string | null, takenTo: string | null, note: string | null, revision: number, changedBy: string | null } | null } | null } | null };

export type DraftContentFragment = { id: string, status: ReturnStatus, version: number, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, current: { id: string, number: number, restates: number | null, restatementReason: string | null, openCells: Array<string> | null, nilAttestation: string | null, explanation: string | null, observations: Array<{ indicatorKey: string, breakdown: string, state: ObservationState, value: string | null, numerator: string | null, denominator: string | null, note: string | null, revision: number, changedBy: string | null }>, complaints: Array<{ level: ComplaintLevel, category: string, product: string, state: ObservationState, openAtStart: number | null, received: number | null, closed: number | null, upheld: number | null, openAtEnd: number | null, redressCount: number | null, redressAmount: string | null, note: string | null, revision: number, changedBy: string | null, parts: Array<{ dimension: ComplaintDimension, part: string, figure: string }> }>, selfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null, revision: number, changedBy: string | null }>, satisfaction: { state: ObservationState, method: SatisfactionMethod | null, methodWords: string | null, asked: number | null, answered: number | null, score: string | null, scaleLow: string | null, scaleHigh: string | null, takenFrom: string | null, takenTo: string | null, note: string | null, revision: number, changedBy: string | null } | null } | null };

export type ReturnDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type ReturnDraftQuery = { return: { id: string, status: ReturnStatus, version: number, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, current: { id: string, number: number, restates: number | null, restatementReason: string | null, openCells: Array<string> | null, nilAttestation: string | null, explanation: string | null, observations: Array<{ indicatorKey: string, breakdown: string, state: ObservationState, value: string | null, numerator: string | null, denominator: string | null, note: string | null, revision: number, changedBy: string | null }>, complaints: Array<{ level: ComplaintLevel, category: string, product: string, state: ObservationState, openAtStart: number | null, received: number | null, closed: number | null, upheld: number | null, openAtEnd: number | null, redressCount: number | null, redressAmount: string | null, note: string | null, revision: number, changedBy: string | null, parts: Array<{ dimension: ComplaintDimension, part: string, figure: string }> }>, selfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null, revision: number, changedBy: string | null }>, satisfaction: { state: ObservationState, method: SatisfactionMethod | null, methodWords: string | null, asked: number | null, answered: number | null, score: string | null, scaleLow: string | null, scaleHigh: string | null, takenFrom: string | null, takenTo: string | null, note: string | null, revision: number, changedBy: string | null } | null } | null } | null };

export type CellHistoryQueryVariables = Exact<{
  id: string | number;
  cell: string;
}>;


export type CellHistoryQuery = { return: { id: string, history: Array<{ id: string, revision: number, before: string | null, after: string, at: string, personName: string | null }> } | null };

export type BeginReturnMutationVariables = Exact<{
  input: BeginReturnInput;
}>;


export type BeginReturnMutation = { beginReturn: { id: string } };

export type FillReturnMutationVariables = Exact<{
  input: FillReturnInput;
}>;


export type FillReturnMutation = { fillReturn: { id: string, status: ReturnStatus, version: number, remarks: Array<{ level: RemarkLevel, code: string, where: string, why: string }>, current: { id: string, number: number, restates: number | null, restatementReason: string | null, openCells: Array<string> | null, nilAttestation: string | null, explanation: string | null, observations: Array<{ indicatorKey: string, breakdown: string, state: ObservationState, value: string | null, numerator: string | null, denominator: string | null, note: string | null, revision: number, changedBy: string | null }>, complaints: Array<{ level: ComplaintLevel, category: string, product: string, state: ObservationState, openAtStart: number | null, received: number | null, closed: number | null, upheld: number | null, openAtEnd: number | null, redressCount: number | null, redressAmount: string | null, note: string | null, revision: number, changedBy: string | null, parts: Array<{ dimension: ComplaintDimension, part: string, figure: string }> }>, selfAssessments: Array<{ topic: SelfTopic, key: string, answer: SelfAnswer | null, evidence: string | null, reason: string | null, action: string | null, owner: string | null, dueOn: string | null, revision: number, changedBy: string | null }>, satisfaction: { state: ObservationState, method: SatisfactionMethod | null, methodWords: string | null, asked: number | null, answered: number | null, score: string | null, scaleLow: string | null, scaleHigh: string | null, takenFrom: string | null, takenTo: string | null, note: string | null, revision: number, changedBy: string | null } | null } | null } };

export type PrepareReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type PrepareReturnMutation = { prepareReturn: { id: string } };

export type ReopenReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type ReopenReturnMutation = { reopenReturn: { id: string } };

export type SubmitReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type SubmitReturnMutation = { submitReturn: { id: string } };

export type CorrectReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type CorrectReturnMutation = { correctReturn: { id: string } };

export type AcceptReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type AcceptReturnMutation = { acceptReturn: { id: string } };

export type ApproveReturnMutationVariables = Exact<{
  input: ReturnActInput;
}>;


export type ApproveReturnMutation = { approveReturn: { id: string } };

export type RestateReturnMutationVariables = Exact<{
  input: RestateReturnInput;
}>;


export type RestateReturnMutation = { restateReturn: { id: string } };

export type QueryReturnMutationVariables = Exact<{
  input: QueryReturnInput;
}>;


export type QueryReturnMutation = { queryReturn: { id: string } };

export type AnswerQueryMutationVariables = Exact<{
  input: AnswerQueryInput;
}>;


export type AnswerQueryMutation = { answerQuery: { id: string } };

export type OfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficersQuery = { officers: Array<{ id: string, name: string }> };

export type AssignReturnMutationVariables = Exact<{
  input: AssignReturnInput;
}>;


export type AssignReturnMutation = { assignReturn: { id: string } };

export type AssignReturnsMutationVariables = Exact<{
  input: AssignReturnsInput;
}>;


export type AssignReturnsMutation = { assignReturns: Array<{ id: string }> };

export type AcceptReturnsMutationVariables = Exact<{
  input: AcceptReturnsInput;
}>;


export type AcceptReturnsMutation = { acceptReturns: { id: string } };

export type ReviewPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewPolicyQuery = { me: { seat: { organization: { id: string, acceptances: number } } | null } | null };

export type SetReviewPolicyMutationVariables = Exact<{
  input: ReviewPolicyInput;
}>;


export type SetReviewPolicyMutation = { setReviewPolicy: { id: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { person: { name: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { abilities: Array<Ability>, person: { id: string, name: string, email: string }, seat: { id: string, role: SeatRole, organization: { id: string, name: string, kind: OrganizationKind } } | null, seats: Array<{ id: string, role: SeatRole, organization: { id: string, name: string } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ValuedParameterFragmentDoc = new TypedDocumentString(`
    fragment ValuedParameter on Parameter {
  clauseKey
  key
  label
  type
  unit
  stronger
  floor
  choices
}
    `, {"fragmentName":"ValuedParameter"}) as unknown as TypedDocumentString<ValuedParameterFragment, unknown>;
export const FirmOperationFragmentDoc = new TypedDocumentString(`
    fragment FirmOperation on Operation {
  name
  kind
  clauseKey
  parameterKey
  value
  key
  parentKey
  position
  clauseKind
  heading
  text
  reason
  needsRuling {
    why
  }
  ruling {
    ruling
    reason
    personName
    ruledAt
  }
}
    `, {"fragmentName":"FirmOperation"}) as unknown as TypedDocumentString<FirmOperationFragment, unknown>;
export const ReadCodeFragmentDoc = new TypedDocumentString(`
    fragment ReadCode on EffectiveCode {
  on
  clauses {
    key
    number
    depth
    kind
    heading
    text
    origin
    delivery
    notApplicable
    takes
  }
}
    `, {"fragmentName":"ReadCode"}) as unknown as TypedDocumentString<ReadCodeFragment, unknown>;
export const AdoptionWayFragmentDoc = new TypedDocumentString(`
    fragment AdoptionWay on Adoption {
  id
  status
  version
  viewerCan
  viewerActs
  signers
  assessment {
    question
    answer
    note
    evidence
    action
    owner
    dueOn
  }
  path {
    step
    state
    done
    of
    turn
    remarks {
      level
      code
      where
      why
    }
  }
  commitmentText
  commitmentTextHash
  events {
    id
    status
    on
    reason
    personName
  }
}
    `, {"fragmentName":"AdoptionWay"}) as unknown as TypedDocumentString<AdoptionWayFragment, unknown>;
export const MoveEditionFragmentDoc = new TypedDocumentString(`
    fragment MoveEdition on Edition {
  id
  number
  effectiveOn
  clauses {
    key
    number
    heading
    policy
  }
  parameters {
    clauseKey
    key
    label
    type
    unit
    stronger
    floor
    choices
  }
}
    `, {"fragmentName":"MoveEdition"}) as unknown as TypedDocumentString<MoveEditionFragment, unknown>;
export const FactsOfBreachFragmentDoc = new TypedDocumentString(`
    fragment FactsOfBreach on BreachFacts {
  clauseKey
  clauseNumber
  clauseHeading
  clauseText
  editionNumber
  extensionNumber
  happenedFrom
  happenedUntil
  foundOn
  foundHow
  foundHowWords
  cause
  causeWords
  description
  customersAffected
  moneyLost
  currency
  remedy
  remedyStatus
  remedyDueOn
  remedyDoneOn
  factors {
    factor
    weight
    words
  }
  seriousness
  seriousnessReason
  systemic
}
    `, {"fragmentName":"FactsOfBreach"}) as unknown as TypedDocumentString<FactsOfBreachFragment, unknown>;
export const ComparedEditionFragmentDoc = new TypedDocumentString(`
    fragment ComparedEdition on Edition {
  id
  number
  code {
    id
    title
  }
  clauses {
    key
    number
    heading
  }
  parameters {
    clauseKey
    key
    label
    type
    unit
    stronger
    choices
  }
}
    `, {"fragmentName":"ComparedEdition"}) as unknown as TypedDocumentString<ComparedEditionFragment, unknown>;
export const PolicyToldFragmentDoc = new TypedDocumentString(`
    fragment PolicyTold on DisclosurePolicy {
  id
  number
  minimum
  p
  dominance {
    n
    k
  }
  zeros
  same
  range
  smallBase
  setAt
  setBy
}
    `, {"fragmentName":"PolicyTold"}) as unknown as TypedDocumentString<PolicyToldFragment, unknown>;
export const BesideAskedFragmentDoc = new TypedDocumentString(`
    fragment BesideAsked on Return {
  asks
  questions {
    topic
    key
    number
    group
    heading
    text
    notApplicable
  }
  previousSelfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
  }
}
    `, {"fragmentName":"BesideAsked"}) as unknown as TypedDocumentString<BesideAskedFragment, unknown>;
export const BesideContentFragmentDoc = new TypedDocumentString(`
    fragment BesideContent on ReturnVersion {
  selfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
    revision
    changedBy
  }
  satisfaction {
    state
    method
    methodWords
    asked
    answered
    score
    scaleLow
    scaleHigh
    takenFrom
    takenTo
    note
    revision
    changedBy
  }
}
    `, {"fragmentName":"BesideContent"}) as unknown as TypedDocumentString<BesideContentFragment, unknown>;
export const DraftContentFragmentDoc = new TypedDocumentString(`
    fragment DraftContent on Return {
  id
  status
  version
  remarks {
    level
    code
    where
    why
  }
  current {
    id
    number
    restates
    restatementReason
    openCells
    nilAttestation
    explanation
    ...BesideContent
    observations {
      indicatorKey
      breakdown
      state
      value
      numerator
      denominator
      note
      revision
      changedBy
    }
    complaints {
      level
      category
      product
      state
      openAtStart
      received
      closed
      upheld
      openAtEnd
      redressCount
      redressAmount
      parts {
        dimension
        part
        figure
      }
      note
      revision
      changedBy
    }
  }
}
    fragment BesideContent on ReturnVersion {
  selfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
    revision
    changedBy
  }
  satisfaction {
    state
    method
    methodWords
    asked
    answered
    score
    scaleLow
    scaleHigh
    takenFrom
    takenTo
    note
    revision
    changedBy
  }
}`, {"fragmentName":"DraftContent"}) as unknown as TypedDocumentString<DraftContentFragment, unknown>;
export const ExtensionOfDocument = new TypedDocumentString(`
    query ExtensionOf($id: ID!) {
  adoption(id: $id) {
    id
    status
    version
    viewerCan
    member {
      name
    }
    code {
      title
    }
    edition {
      number
      effectiveOn
      clauses {
        key
        number
        depth
        heading
        text
      }
      parameters {
        ...ValuedParameter
      }
    }
    extension {
      number
      effectiveFrom
      operations {
        ...FirmOperation
      }
    }
    draftExtension {
      number
      status
      operations {
        ...FirmOperation
      }
      remarks {
        level
        code
        where
        why
      }
    }
    rulings {
      operationName
      ruling
      reason
      personName
      ruledAt
    }
  }
}
    fragment ValuedParameter on Parameter {
  clauseKey
  key
  label
  type
  unit
  stronger
  floor
  choices
}
fragment FirmOperation on Operation {
  name
  kind
  clauseKey
  parameterKey
  value
  key
  parentKey
  position
  clauseKind
  heading
  text
  reason
  needsRuling {
    why
  }
  ruling {
    ruling
    reason
    personName
    ruledAt
  }
}`) as unknown as TypedDocumentString<ExtensionOfQuery, ExtensionOfQueryVariables>;
export const ExtendedCodeDocument = new TypedDocumentString(`
    query ExtendedCode($id: ID!, $on: Date!) {
  adoption(id: $id) {
    id
    draftCode {
      ...ReadCode
    }
    effectiveCode(on: $on) {
      ...ReadCode
    }
  }
}
    fragment ReadCode on EffectiveCode {
  on
  clauses {
    key
    number
    depth
    kind
    heading
    text
    origin
    delivery
    notApplicable
    takes
  }
}`) as unknown as TypedDocumentString<ExtendedCodeQuery, ExtendedCodeQueryVariables>;
export const OperationRemarksDocument = new TypedDocumentString(`
    query OperationRemarks($adoptionId: ID!, $operation: OperationInput!) {
  operationRemarks(adoptionId: $adoptionId, operation: $operation) {
    level
    code
    where
    why
  }
}
    `) as unknown as TypedDocumentString<OperationRemarksQuery, OperationRemarksQueryVariables>;
export const PutOperationDocument = new TypedDocumentString(`
    mutation PutOperation($input: PutOperationInput!) {
  putOperation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutOperationMutation, PutOperationMutationVariables>;
export const RemoveOperationDocument = new TypedDocumentString(`
    mutation RemoveOperation($input: RemoveOperationInput!) {
  removeOperation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveOperationMutation, RemoveOperationMutationVariables>;
export const DiscardExtensionDocument = new TypedDocumentString(`
    mutation DiscardExtension($input: AdoptionActInput!) {
  discardExtension(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DiscardExtensionMutation, DiscardExtensionMutationVariables>;
export const AskForRulingDocument = new TypedDocumentString(`
    mutation AskForRuling($input: AdoptionActInput!) {
  askForRuling(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskForRulingMutation, AskForRulingMutationVariables>;
export const ReopenExtensionDocument = new TypedDocumentString(`
    mutation ReopenExtension($input: AdoptionActInput!) {
  reopenExtension(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenExtensionMutation, ReopenExtensionMutationVariables>;
export const RuleOnOperationDocument = new TypedDocumentString(`
    mutation RuleOnOperation($input: RuleOnOperationInput!) {
  ruleOnOperation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RuleOnOperationMutation, RuleOnOperationMutationVariables>;
export const PublishExtensionDocument = new TypedDocumentString(`
    mutation PublishExtension($input: PublishExtensionInput!) {
  publishExtension(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishExtensionMutation, PublishExtensionMutationVariables>;
export const AdoptionsDocument = new TypedDocumentString(`
    query Adoptions($first: Int!, $after: String, $status: AdoptionStatus, $search: String) {
  adoptions(first: $first, after: $after, status: $status, search: $search) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      status
      certificateNumber
      registeredOn
      broughtOver
      member {
        name
      }
      code {
        title
      }
      edition {
        number
      }
      membership {
        segment
        sizeBand
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptionsQuery, AdoptionsQueryVariables>;
export const AdoptionPageDocument = new TypedDocumentString(`
    query AdoptionPage($id: ID!) {
  adoption(id: $id) {
    ...AdoptionWay
    certificateNumber
    registeredOn
    endedOn
    broughtOver
    member {
      name
    }
    code {
      title
    }
    edition {
      id
      number
      clauses {
        key
        number
        heading
      }
    }
    membership {
      segment
      sizeBand
      association {
        name
      }
    }
    shortForm
    withPlan
    questions {
      key
      group
      text
      clauseOfStandard
    }
    gaps {
      id
      clauseKey
      gap
      action
      owner
      dueOn
      closedOn
    }
    commitment {
      text
      textHash
      signerName
      signedAt
    }
    effectiveCode {
      editionNumber
      extensionNumber
      clauses {
        key
        number
        depth
        heading
        text
        origin
        delivery
        notApplicable
        parameters {
          key
          label
          unit
          floor
          value
          own
        }
      }
    }
  }
}
    fragment AdoptionWay on Adoption {
  id
  status
  version
  viewerCan
  viewerActs
  signers
  assessment {
    question
    answer
    note
    evidence
    action
    owner
    dueOn
  }
  path {
    step
    state
    done
    of
    turn
    remarks {
      level
      code
      where
      why
    }
  }
  commitmentText
  commitmentTextHash
  events {
    id
    status
    on
    reason
    personName
  }
}`) as unknown as TypedDocumentString<AdoptionPageQuery, AdoptionPageQueryVariables>;
export const ConsiderCodeDocument = new TypedDocumentString(`
    mutation ConsiderCode($input: ConsiderCodeInput!) {
  considerCode(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsiderCodeMutation, ConsiderCodeMutationVariables>;
export const AnswerAssessmentDocument = new TypedDocumentString(`
    mutation AnswerAssessment($input: AnswerAssessmentInput!) {
  answerAssessment(input: $input) {
    ...AdoptionWay
  }
}
    fragment AdoptionWay on Adoption {
  id
  status
  version
  viewerCan
  viewerActs
  signers
  assessment {
    question
    answer
    note
    evidence
    action
    owner
    dueOn
  }
  path {
    step
    state
    done
    of
    turn
    remarks {
      level
      code
      where
      why
    }
  }
  commitmentText
  commitmentTextHash
  events {
    id
    status
    on
    reason
    personName
  }
}`) as unknown as TypedDocumentString<AnswerAssessmentMutation, AnswerAssessmentMutationVariables>;
export const CompleteAssessmentDocument = new TypedDocumentString(`
    mutation CompleteAssessment($input: AdoptionActInput!) {
  completeAssessment(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CompleteAssessmentMutation, CompleteAssessmentMutationVariables>;
export const CommitAdoptionDocument = new TypedDocumentString(`
    mutation CommitAdoption($input: CommitAdoptionInput!) {
  commitAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CommitAdoptionMutation, CommitAdoptionMutationVariables>;
export const RegisterAdoptionDocument = new TypedDocumentString(`
    mutation RegisterAdoption($input: RegisterAdoptionInput!) {
  registerAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterAdoptionMutation, RegisterAdoptionMutationVariables>;
export const DeclineAdoptionDocument = new TypedDocumentString(`
    mutation DeclineAdoption($input: ReasonedAdoptionActInput!) {
  declineAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineAdoptionMutation, DeclineAdoptionMutationVariables>;
export const WithdrawAdoptionDocument = new TypedDocumentString(`
    mutation WithdrawAdoption($input: ReasonedAdoptionActInput!) {
  withdrawAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawAdoptionMutation, WithdrawAdoptionMutationVariables>;
export const PutGapDocument = new TypedDocumentString(`
    mutation PutGap($input: PutGapInput!) {
  putGap(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutGapMutation, PutGapMutationVariables>;
export const RemoveGapDocument = new TypedDocumentString(`
    mutation RemoveGap($input: RemoveGapInput!) {
  removeGap(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveGapMutation, RemoveGapMutationVariables>;
export const PutUnderRemedyDocument = new TypedDocumentString(`
    mutation PutUnderRemedy($input: ReasonedAdoptionActInput!) {
  putUnderRemedy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutUnderRemedyMutation, PutUnderRemedyMutationVariables>;
export const SuspendAdoptionDocument = new TypedDocumentString(`
    mutation SuspendAdoption($input: ReasonedAdoptionActInput!) {
  suspendAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuspendAdoptionMutation, SuspendAdoptionMutationVariables>;
export const ReinstateAdoptionDocument = new TypedDocumentString(`
    mutation ReinstateAdoption($input: ReasonedAdoptionActInput!) {
  reinstateAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReinstateAdoptionMutation, ReinstateAdoptionMutationVariables>;
export const TerminateAdoptionDocument = new TypedDocumentString(`
    mutation TerminateAdoption($input: ReasonedAdoptionActInput!) {
  terminateAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TerminateAdoptionMutation, TerminateAdoptionMutationVariables>;
export const LapseAdoptionDocument = new TypedDocumentString(`
    mutation LapseAdoption($input: ReasonedAdoptionActInput!) {
  lapseAdoption(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LapseAdoptionMutation, LapseAdoptionMutationVariables>;
export const AdoptionFileDocument = new TypedDocumentString(`
    query AdoptionFile($adoptionId: ID!, $format: AdoptionFormat!, $on: Date) {
  adoptionFile(adoptionId: $adoptionId, format: $format, on: $on) {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<AdoptionFileQuery, AdoptionFileQueryVariables>;
export const MoveDocument = new TypedDocumentString(`
    query Move($id: ID!) {
  transition(id: $id) {
    id
    status
    version
    undecided
    conflicts
    canBeUndone
    effectiveFrom
    appliedAt
    undoneAt
    adoption {
      id
      viewerCan
      member {
        name
      }
      code {
        title
      }
      extension {
        effectiveFrom
      }
    }
    fromEdition {
      ...MoveEdition
    }
    toEdition {
      ...MoveEdition
    }
    operations {
      name
      kind
      state
      why
      answers
      fields {
        field
        old
        next
        own
      }
      decision {
        answer
        value
        text
        parentKey
        key
      }
    }
    remarks {
      level
      code
      where
      why
    }
  }
}
    fragment MoveEdition on Edition {
  id
  number
  effectiveOn
  clauses {
    key
    number
    heading
    policy
  }
  parameters {
    clauseKey
    key
    label
    type
    unit
    stronger
    floor
    choices
  }
}`) as unknown as TypedDocumentString<MoveQuery, MoveQueryVariables>;
export const RewordedClausesDocument = new TypedDocumentString(`
    query RewordedClauses($from: ID!, $to: ID!) {
  comparison(fromEditionId: $from, toEditionId: $to) {
    clauses {
      key
      before {
        heading
        text
      }
      after {
        heading
        text
      }
      heading {
        change
        text
      }
      text {
        change
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RewordedClausesQuery, RewordedClausesQueryVariables>;
export const AdoptionMovesDocument = new TypedDocumentString(`
    query AdoptionMoves($id: ID!) {
  adoption(id: $id) {
    id
    version
    endedOn
    viewerCan
    edition {
      id
      number
    }
    nextEdition {
      id
      number
      effectiveOn
      releaseNotes
    }
    deadline {
      until
      reason
      past
    }
    transitions {
      id
      status
      version
      undecided
      canBeUndone
      effectiveFrom
      appliedAt
      undoneAt
      fromEdition {
        number
      }
      toEdition {
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptionMovesQuery, AdoptionMovesQueryVariables>;
export const BeginTransitionDocument = new TypedDocumentString(`
    mutation BeginTransition($input: BeginTransitionInput!) {
  beginTransition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BeginTransitionMutation, BeginTransitionMutationVariables>;
export const DecideOperationDocument = new TypedDocumentString(`
    mutation DecideOperation($input: DecideOperationInput!) {
  decideOperation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DecideOperationMutation, DecideOperationMutationVariables>;
export const ApplyTransitionDocument = new TypedDocumentString(`
    mutation ApplyTransition($input: ApplyTransitionInput!) {
  applyTransition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApplyTransitionMutation, ApplyTransitionMutationVariables>;
export const UndoTransitionDocument = new TypedDocumentString(`
    mutation UndoTransition($input: TransitionActInput!) {
  undoTransition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoTransitionMutation, UndoTransitionMutationVariables>;
export const BoardOfEditionDocument = new TypedDocumentString(`
    query BoardOfEdition($id: ID!) {
  edition(id: $id) {
    id
    number
    effectiveOn
    adoptBy
    code {
      title
    }
  }
  transitionBoard(editionId: $id) {
    counts {
      stage
      firms
    }
    rows {
      adoptionId
      memberName
      editionNumber
      stage
      undecided
      conflicts
      deadline
      deadlineReason
      effectiveFrom
    }
  }
}
    `) as unknown as TypedDocumentString<BoardOfEditionQuery, BoardOfEditionQueryVariables>;
export const AdoptionVersionDocument = new TypedDocumentString(`
    query AdoptionVersion($id: ID!) {
  adoption(id: $id) {
    id
    version
    viewerCan
  }
}
    `) as unknown as TypedDocumentString<AdoptionVersionQuery, AdoptionVersionQueryVariables>;
export const ExtendDeadlineDocument = new TypedDocumentString(`
    mutation ExtendDeadline($input: ExtendDeadlineInput!) {
  extendDeadline(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ExtendDeadlineMutation, ExtendDeadlineMutationVariables>;
export const LogBreachDocument = new TypedDocumentString(`
    mutation LogBreach($input: LogBreachInput!) {
  logBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LogBreachMutation, LogBreachMutationVariables>;
export const AmendBreachDocument = new TypedDocumentString(`
    mutation AmendBreach($input: AmendBreachInput!) {
  amendBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendBreachMutation, AmendBreachMutationVariables>;
export const NotifyBreachDocument = new TypedDocumentString(`
    mutation NotifyBreach($input: BreachActInput!) {
  notifyBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyBreachMutation, NotifyBreachMutationVariables>;
export const WithdrawBreachDocument = new TypedDocumentString(`
    mutation WithdrawBreach($input: WithdrawBreachInput!) {
  withdrawBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawBreachMutation, WithdrawBreachMutationVariables>;
export const LinkBreachDocument = new TypedDocumentString(`
    mutation LinkBreach($input: LinkBreachInput!) {
  linkBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<LinkBreachMutation, LinkBreachMutationVariables>;
export const AmendRootCauseDocument = new TypedDocumentString(`
    mutation AmendRootCause($input: AmendRootCauseInput!) {
  amendRootCause(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AmendRootCauseMutation, AmendRootCauseMutationVariables>;
export const NoteBreachDocument = new TypedDocumentString(`
    mutation NoteBreach($input: NoteBreachInput!) {
  noteBreach(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<NoteBreachMutation, NoteBreachMutationVariables>;
export const SetNoticePolicyDocument = new TypedDocumentString(`
    mutation SetNoticePolicy($input: NoticePolicyInput!) {
  setNoticePolicy(input: $input) {
    id
    noticeDays
  }
}
    `) as unknown as TypedDocumentString<SetNoticePolicyMutation, SetNoticePolicyMutationVariables>;
export const NoticePolicyDocument = new TypedDocumentString(`
    query NoticePolicy {
  me {
    seat {
      organization {
        id
        noticeDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoticePolicyQuery, NoticePolicyQueryVariables>;
export const BreachesDocument = new TypedDocumentString(`
    query Breaches($first: Int!, $after: String, $filter: BreachFilter, $clauseKey: String, $rootCauseId: ID) {
  breaches(
    first: $first
    after: $after
    filter: $filter
    clauseKey: $clauseKey
    rootCauseId: $rootCauseId
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      withdrawnAt
      remedyOverdue
      facts {
        clauseNumber
        clauseHeading
        description
        foundOn
        customersAffected
        seriousness
        systemic
        remedyStatus
        remedyDueOn
      }
      clock {
        state
        by
        daysLeft
        words
      }
      rootCause {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreachesQuery, BreachesQueryVariables>;
export const RootCausesDocument = new TypedDocumentString(`
    query RootCauses {
  rootCauses {
    id
    title
    version
    seriousness
    seriousnessReason
    customersAffected
    customersUnknown
    money {
      currency
      amount
    }
    proposal {
      seriousness
      why
    }
    breaches {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RootCausesQuery, RootCausesQueryVariables>;
export const KeptCodesDocument = new TypedDocumentString(`
    query KeptCodes {
  adoptions(first: 100) {
    nodes {
      id
      registeredOn
      code {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptCodesQuery, KeptCodesQueryVariables>;
export const ObligationsDocument = new TypedDocumentString(`
    query Obligations($adoptionId: ID!, $on: Date!) {
  obligations(adoptionId: $adoptionId, on: $on) {
    clauseKey
    clauseNumber
    clauseHeading
    clauseText
  }
}
    `) as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const BreachPreviewDocument = new TypedDocumentString(`
    query BreachPreview($adoptionId: ID!, $breachId: ID, $breach: BreachInput!) {
  breachPreview(adoptionId: $adoptionId, breachId: $breachId, breach: $breach) {
    proposal {
      seriousness
      why
    }
    clock {
      state
      words
    }
    remarks {
      level
      code
      where
      why
    }
  }
}
    `) as unknown as TypedDocumentString<BreachPreviewQuery, BreachPreviewQueryVariables>;
export const BreachDocument = new TypedDocumentString(`
    query Breach($id: ID!) {
  breach(id: $id) {
    id
    version
    loggedAt
    loggedBy
    withdrawnAt
    withdrawnReason
    asTold
    viewerCan
    adoption {
      id
      code {
        title
      }
    }
    facts {
      ...FactsOfBreach
    }
    clock {
      state
      words
    }
    proposal {
      why
    }
    remarks {
      level
      code
      where
      why
    }
    rootCause {
      id
      title
    }
    notices {
      id
      number
      way
      late
      notifiedAt
      notifiedBy
      contentHash
      seen {
        words
        seenAt
        seenBy
      }
    }
  }
}
    fragment FactsOfBreach on BreachFacts {
  clauseKey
  clauseNumber
  clauseHeading
  clauseText
  editionNumber
  extensionNumber
  happenedFrom
  happenedUntil
  foundOn
  foundHow
  foundHowWords
  cause
  causeWords
  description
  customersAffected
  moneyLost
  currency
  remedy
  remedyStatus
  remedyDueOn
  remedyDoneOn
  factors {
    factor
    weight
    words
  }
  seriousness
  seriousnessReason
  systemic
}`) as unknown as TypedDocumentString<BreachQuery, BreachQueryVariables>;
export const BreachNoticesDocument = new TypedDocumentString(`
    query BreachNotices($first: Int!, $after: String, $unseen: Boolean!, $late: Boolean!, $search: String) {
  breachNotices(
    first: $first
    after: $after
    unseen: $unseen
    late: $late
    search: $search
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      way
      notifiedAt
      member {
        name
      }
      facts {
        clauseNumber
        clauseHeading
        seriousness
        systemic
      }
      clock {
        state
      }
      seen {
        seenAt
        seenBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BreachNoticesQuery, BreachNoticesQueryVariables>;
export const BreachNoticeDocument = new TypedDocumentString(`
    query BreachNotice($id: ID!) {
  breachNotice(id: $id) {
    id
    number
    way
    notifiedAt
    notifiedBy
    contentHash
    rootCause
    withdrawnReason
    viewerCan
    member {
      name
    }
    clock {
      state
      words
    }
    facts {
      ...FactsOfBreach
    }
    versions {
      id
      number
      way
      notifiedAt
    }
    seen {
      words
      seenAt
      seenBy
    }
  }
}
    fragment FactsOfBreach on BreachFacts {
  clauseKey
  clauseNumber
  clauseHeading
  clauseText
  editionNumber
  extensionNumber
  happenedFrom
  happenedUntil
  foundOn
  foundHow
  foundHowWords
  cause
  causeWords
  description
  customersAffected
  moneyLost
  currency
  remedy
  remedyStatus
  remedyDueOn
  remedyDoneOn
  factors {
    factor
    weight
    words
  }
  seriousness
  seriousnessReason
  systemic
}`) as unknown as TypedDocumentString<BreachNoticeQuery, BreachNoticeQueryVariables>;
export const CreateCodeDocument = new TypedDocumentString(`
    mutation CreateCode($input: CreateCodeInput!) {
  createCode(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CreateCodeMutation, CreateCodeMutationVariables>;
export const DraftEditionDocument = new TypedDocumentString(`
    mutation DraftEdition($input: DraftEditionInput!) {
  draftEdition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftEditionMutation, DraftEditionMutationVariables>;
export const ImportEditionDocument = new TypedDocumentString(`
    mutation ImportEdition($input: ImportEditionInput!) {
  importEdition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ImportEditionMutation, ImportEditionMutationVariables>;
export const PutClauseDocument = new TypedDocumentString(`
    mutation PutClause($input: PutClauseInput!) {
  putClause(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PutClauseMutation, PutClauseMutationVariables>;
export const MoveClauseDocument = new TypedDocumentString(`
    mutation MoveClause($input: MoveClauseInput!) {
  moveClause(input: $input) {
    id
    version
    clauses {
      key
      parentKey
      number
      depth
      heading
    }
  }
}
    `) as unknown as TypedDocumentString<MoveClauseMutation, MoveClauseMutationVariables>;
export const RemoveClauseDocument = new TypedDocumentString(`
    mutation RemoveClause($input: RemoveClauseInput!) {
  removeClause(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveClauseMutation, RemoveClauseMutationVariables>;
export const PutParameterDocument = new TypedDocumentString(`
    mutation PutParameter($input: PutParameterInput!) {
  putParameter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutParameterMutation, PutParameterMutationVariables>;
export const RemoveParameterDocument = new TypedDocumentString(`
    mutation RemoveParameter($input: RemoveParameterInput!) {
  removeParameter(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveParameterMutation, RemoveParameterMutationVariables>;
export const PutIndicatorDocument = new TypedDocumentString(`
    mutation PutIndicator($input: PutIndicatorInput!) {
  putIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutIndicatorMutation, PutIndicatorMutationVariables>;
export const RemoveIndicatorDocument = new TypedDocumentString(`
    mutation RemoveIndicator($input: RemoveIndicatorInput!) {
  removeIndicator(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveIndicatorMutation, RemoveIndicatorMutationVariables>;
export const PutComplaintListsDocument = new TypedDocumentString(`
    mutation PutComplaintLists($input: PutComplaintListsInput!) {
  putComplaintLists(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutComplaintListsMutation, PutComplaintListsMutationVariables>;
export const PutAsksDocument = new TypedDocumentString(`
    mutation PutAsks($input: PutAsksInput!) {
  putAsks(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutAsksMutation, PutAsksMutationVariables>;
export const PutTranslationDocument = new TypedDocumentString(`
    mutation PutTranslation($input: PutTranslationInput!) {
  putTranslation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutTranslationMutation, PutTranslationMutationVariables>;
export const RemoveTranslationDocument = new TypedDocumentString(`
    mutation RemoveTranslation($input: RemoveTranslationInput!) {
  removeTranslation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveTranslationMutation, RemoveTranslationMutationVariables>;
export const PublishEditionDocument = new TypedDocumentString(`
    mutation PublishEdition($input: PublishEditionInput!) {
  publishEdition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishEditionMutation, PublishEditionMutationVariables>;
export const WithdrawEditionDocument = new TypedDocumentString(`
    mutation WithdrawEdition($input: WithdrawEditionInput!) {
  withdrawEdition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawEditionMutation, WithdrawEditionMutationVariables>;
export const PutFigureCheckDocument = new TypedDocumentString(`
    mutation PutFigureCheck($input: PutFigureCheckInput!) {
  putFigureCheck(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PutFigureCheckMutation, PutFigureCheckMutationVariables>;
export const RemoveFigureCheckDocument = new TypedDocumentString(`
    mutation RemoveFigureCheck($input: RemoveFigureCheckInput!) {
  removeFigureCheck(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveFigureCheckMutation, RemoveFigureCheckMutationVariables>;
export const EditionsComparedDocument = new TypedDocumentString(`
    query EditionsCompared($from: ID!, $to: ID!) {
  from: edition(id: $from) {
    ...ComparedEdition
  }
  to: edition(id: $to) {
    ...ComparedEdition
  }
  comparison(fromEditionId: $from, toEditionId: $to) {
    clauses {
      key
      changes
      numberBefore
      numberAfter
      before {
        heading
        text
        kind
        policy
      }
      after {
        heading
        text
        kind
        policy
      }
      heading {
        change
        text
      }
      text {
        change
        text
      }
    }
    parameters {
      clauseKey
      key
      change
      before {
        label
        unit
        floor
      }
      after {
        label
        unit
        floor
      }
    }
    asks {
      what
      before
      after
    }
    complaintLists {
      list
      before
      after
    }
    indicators {
      key
      change
      fields
      before {
        label
      }
      after {
        label
      }
    }
  }
}
    fragment ComparedEdition on Edition {
  id
  number
  code {
    id
    title
  }
  clauses {
    key
    number
    heading
  }
  parameters {
    clauseKey
    key
    label
    type
    unit
    stronger
    choices
  }
}`) as unknown as TypedDocumentString<EditionsComparedQuery, EditionsComparedQueryVariables>;
export const EditionsOfCodeDocument = new TypedDocumentString(`
    query EditionsOfCode($id: ID!) {
  edition(id: $id) {
    id
    number
    code {
      editions {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionsOfCodeQuery, EditionsOfCodeQueryVariables>;
export const CodesDocument = new TypedDocumentString(`
    query Codes {
  codes {
    id
    key
    title
    summary
    viewerCan
    association {
      name
    }
    currentEdition {
      id
      number
      effectiveOn
    }
    editions {
      id
      number
      status
      effectiveOn
      adoptBy
      language
      publishedAt
      withdrawnOn
      complaintCategories
    }
  }
}
    `) as unknown as TypedDocumentString<CodesQuery, CodesQueryVariables>;
export const EditionContentDocument = new TypedDocumentString(`
    query EditionContent($id: ID!) {
  edition(id: $id) {
    id
    number
    status
    version
    effectiveOn
    adoptBy
    releaseNotes
    contentHash
    language
    withdrawnOn
    withdrawnReason
    complaintCategories
    asks {
      what
      frequency
    }
    complaintLists {
      levels
      products
      channels
      outcomes {
        name
        upheld
      }
      timeBands {
        name
        days
        business
      }
      redressUnit
      redressParts
      others
      otherShare
    }
    viewerCan
    code {
      id
      key
      title
    }
    clauses {
      id
      key
      parentKey
      number
      depth
      position
      kind
      policy
      heading
      text
    }
    parameters {
      id
      clauseKey
      key
      label
      type
      unit
      stronger
      floor
      choices
    }
    indicators {
      id
      key
      clauseKey
      kind
      label
      numeratorLabel
      denominatorLabel
      unit
      stronger
      target
      audience
      breakdown
    }
    checks {
      key
      kind
      frequency
      indicatorKey
      least
      most
      ratio
      robustZ
      smallBase
      first
      improbableAbove
      breaches
      left
      relation
      right
      empties
      level
      says
    }
    remarks {
      level
      code
      where
      why
    }
  }
}
    `) as unknown as TypedDocumentString<EditionContentQuery, EditionContentQueryVariables>;
export const TranslatedEditionDocument = new TypedDocumentString(`
    query TranslatedEdition($id: ID!) {
  edition(id: $id) {
    id
    number
    status
    version
    language
    viewerCan
    code {
      title
    }
    clauses {
      key
      number
      heading
      text
      texts {
        language
        heading
        text
        stale
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TranslatedEditionQuery, TranslatedEditionQueryVariables>;
export const EditionFileDocument = new TypedDocumentString(`
    query EditionFile($editionId: ID!, $format: EditionFormat!) {
  editionFile(editionId: $editionId, format: $format) {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<EditionFileQuery, EditionFileQueryVariables>;
export const CodeSchemaDocument = new TypedDocumentString(`
    query CodeSchema {
  codeSchema {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<CodeSchemaQuery, CodeSchemaQueryVariables>;
export const CodeTemplatesDocument = new TypedDocumentString(`
    query CodeTemplates {
  codeTemplates {
    key
    title
    forWhom
    summary
    clauseCount
    parameterCount
    indicatorCount
    complaintCategories
    clauses {
      key
      number
      depth
      heading
      text
    }
  }
}
    `) as unknown as TypedDocumentString<CodeTemplatesQuery, CodeTemplatesQueryVariables>;
export const CheckTrialDocument = new TypedDocumentString(`
    query CheckTrial($editionId: ID!, $left: String!, $relation: CheckRelation!, $right: String!, $empties: CheckEmpties!, $figures: [TriedFigureInput!]!) {
  checkTrial(
    editionId: $editionId
    left: $left
    relation: $relation
    right: $right
    empties: $empties
    figures: $figures
  ) {
    named
    left
    right
    holds
    remarks {
      where
      why
    }
  }
}
    `) as unknown as TypedDocumentString<CheckTrialQuery, CheckTrialQueryVariables>;
export const WorklistDocument = new TypedDocumentString(`
    query Worklist {
  worklist(first: 100) {
    totalCount
    nodes {
      id
      kind
      title
      since
      firmName
      periodId
      adoption {
        id
      }
      return {
        id
      }
      report {
        id
      }
      breach {
        id
      }
      breachNotice {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorklistQuery, WorklistQueryVariables>;
export const OwnReturnsDocument = new TypedDocumentString(`
    query OwnReturns {
  ownReturns {
    id
    next
    daysLeft
    errors
    warnings
    openQueries
    covers
    period {
      id
      label
    }
    adoption {
      id
      code {
        title
      }
    }
    return {
      id
      status
      viewerCan
    }
    expected {
      state
      status
      receipt
      nil
      dueOn
      extended
      lockOn
      offCalendar
      startsOn
      endsOn
      coveredBy
      firstSubmittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnReturnsQuery, OwnReturnsQueryVariables>;
export const ApiKeysDocument = new TypedDocumentString(`
    query ApiKeys {
  apiKeys {
    id
    name
    role
    prefix
    lastDay
    issuedAt
    lastUsedAt
    revokedAt
    works
    issuedBy {
      name
    }
    revokedBy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const IssueApiKeyDocument = new TypedDocumentString(`
    mutation IssueApiKey($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) {
    secret
    key {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const AdmitMemberDocument = new TypedDocumentString(`
    mutation AdmitMember($input: AdmitMemberInput!) {
  admitMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdmitMemberMutation, AdmitMemberMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($first: Int!, $after: String, $search: String) {
  memberships(first: $first, after: $after, search: $search) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      segment
      sizeBand
      region
      since
      until
      member {
        id
        name
      }
      group {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const UnreadNoticesDocument = new TypedDocumentString(`
    query UnreadNotices {
  unreadNotices
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesDocument = new TypedDocumentString(`
    query Notices($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {
  notices(first: $first, after: $after, unread: $unread, kind: $kind) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      title
      body
      link
      createdAt
      readAt
      mailState
    }
  }
  unreadNotices
  mailWishes {
    kind
  }
}
    `) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input)
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const MarkAllNoticesReadDocument = new TypedDocumentString(`
    mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {
  markAllNoticesRead(input: $input)
}
    `) as unknown as TypedDocumentString<MarkAllNoticesReadMutation, MarkAllNoticesReadMutationVariables>;
export const MailWishesDocument = new TypedDocumentString(`
    query MailWishes {
  mailWishes {
    kind
    wanted
  }
}
    `) as unknown as TypedDocumentString<MailWishesQuery, MailWishesQueryVariables>;
export const SetMailWishDocument = new TypedDocumentString(`
    mutation SetMailWish($input: SetMailWishInput!) {
  setMailWish(input: $input) {
    kind
    wanted
  }
}
    `) as unknown as TypedDocumentString<SetMailWishMutation, SetMailWishMutationVariables>;
export const AppointDocument = new TypedDocumentString(`
    mutation Appoint($input: AppointInput!) {
  appoint(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppointMutation, AppointMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  people {
    id
    role
    person {
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PeriodsDocument = new TypedDocumentString(`
    query Periods {
  periods {
    id
    label
    startsOn
    endsOn
    dueOn
    code {
      id
      title
      viewerCan
    }
    board {
      due
      received
      notBegun
      draft
      submitted
      queried
      accepted
      nil
      late
      timely
      covered
      suspended
      restating
    }
  }
  codes {
    id
    title
    viewerCan
  }
}
    `) as unknown as TypedDocumentString<PeriodsQuery, PeriodsQueryVariables>;
export const OpenPeriodDocument = new TypedDocumentString(`
    mutation OpenPeriod($input: OpenPeriodInput!) {
  openPeriod(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenPeriodMutation, OpenPeriodMutationVariables>;
export const QualityDocument = new TypedDocumentString(`
    query Quality($periodId: ID!) {
  period(id: $periodId) {
    id
    label
    code {
      title
    }
  }
  qualitySignals(periodId: $periodId) {
    id
    kind
    words
    firmName
    returnId
  }
}
    `) as unknown as TypedDocumentString<QualityQuery, QualityQueryVariables>;
export const LateFirmsDocument = new TypedDocumentString(`
    query LateFirms($periodId: ID!) {
  lateReturns(periodId: $periodId) {
    adoptionId
    firmName
    dueOn
    remindedAt
  }
}
    `) as unknown as TypedDocumentString<LateFirmsQuery, LateFirmsQueryVariables>;
export const RemindFirmsDocument = new TypedDocumentString(`
    mutation RemindFirms($input: RemindFirmsInput!) {
  remindFirms(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemindFirmsMutation, RemindFirmsMutationVariables>;
export const BoardCodesDocument = new TypedDocumentString(`
    query BoardCodes {
  codes {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<BoardCodesQuery, BoardCodesQueryVariables>;
export const BoardsDocument = new TypedDocumentString(`
    query Boards($codeId: ID!, $most: Int!, $cut: BoardCut!) {
  periods(codeId: $codeId, most: $most) {
    id
    label
    dueOn
    board {
      due
      received
      timely
      receivedLate
      outstanding
      late
      nil
      covered
      suspended
      left
      notYetRegistered
      completeness
      timeliness
    }
    boardsBy(cut: $cut) {
      category
      board {
        due
        received
        timely
        receivedLate
        outstanding
        late
        nil
        covered
        suspended
        left
        notYetRegistered
        completeness
        timeliness
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardsQuery, BoardsQueryVariables>;
export const ExpectedReturnsDocument = new TypedDocumentString(`
    query ExpectedReturns($periodId: ID!, $after: String, $search: String, $state: DueState, $receipt: Receipt, $nil: Boolean, $cut: BoardCut, $category: String) {
  period(id: $periodId) {
    id
    label
    startsOn
    endsOn
    dueOn
    timelyOn
    lockOn
    code {
      id
      title
      viewerCan
    }
  }
  expectedReturns(
    periodId: $periodId
    first: 50
    after: $after
    search: $search
    state: $state
    receipt: $receipt
    nil: $nil
    cut: $cut
    category: $category
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      adoptionId
      firmName
      groupName
      segment
      sizeBand
      state
      receipt
      nil
      coveredBy
      startsOn
      endsOn
      offCalendar
      dueOn
      extended
      status
      returnId
      firstSubmittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ExpectedReturnsQuery, ExpectedReturnsQueryVariables>;
export const OpenCalendarDocument = new TypedDocumentString(`
    mutation OpenCalendar($input: OpenCalendarInput!) {
  openCalendar(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenCalendarMutation, OpenCalendarMutationVariables>;
export const GrantTermsDocument = new TypedDocumentString(`
    mutation GrantTerms($input: GrantTermsInput!) {
  grantTerms(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantTermsMutation, GrantTermsMutationVariables>;
export const CoverFirmDocument = new TypedDocumentString(`
    mutation CoverFirm($input: CoverFirmInput!) {
  coverFirm(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CoverFirmMutation, CoverFirmMutationVariables>;
export const PreviewsDocument = new TypedDocumentString(`
    query Previews {
  reportPreviews {
    reportId
    periodLabel
    codeTitle
    until
    open
    response
    disputes {
      indicatorKey
      reason
    }
    answeredAt
    version
    viewerCan
    figures {
      indicatorKey
      label
      kind
      unit
      part
      value
      numerator
      denominator
      rate
      smallBase
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewsQuery, PreviewsQueryVariables>;
export const AnswerPreviewDocument = new TypedDocumentString(`
    mutation AnswerPreview($input: AnswerPreviewInput!) {
  answerPreview(input: $input) {
    reportId
    version
  }
}
    `) as unknown as TypedDocumentString<AnswerPreviewMutation, AnswerPreviewMutationVariables>;
export const BenchmarkReleasesDocument = new TypedDocumentString(`
    query BenchmarkReleases($memberId: ID!) {
  benchmarkReleases(memberId: $memberId) {
    reference
    title
    associationName
    vintage
    supersededBy
  }
}
    `) as unknown as TypedDocumentString<BenchmarkReleasesQuery, BenchmarkReleasesQueryVariables>;
export const BenchmarkPageDocument = new TypedDocumentString(`
    query BenchmarkPage($memberId: ID!, $reference: String!) {
  benchmark(memberId: $memberId, reference: $reference) {
    segment
    sizeBand
    region
    returnVersion
    restatedSince
    release {
      reference
      title
      associationName
      publishedAt
      vintage
      supersededBy
      minimumRespondents
    }
    rows {
      indicatorKey
      label
      kind
      unit
      numeratorLabel
      denominatorLabel
      target
      stronger
      answer
      meetsTarget
      own {
        value
        numerator
        denominator
        rate
      }
      released {
        dimension
        category
        respondents
        value
        numerator
        denominator
        rate
        q1
        median
        q3
        suppression
        standing
        words
      }
      parts {
        category
        own {
          value
          numerator
          denominator
          rate
        }
        released {
          dimension
          category
          value
          numerator
          denominator
          rate
          median
          suppression
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenchmarkPageQuery, BenchmarkPageQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies {
  disclosurePolicy {
    ...PolicyTold
  }
  disclosurePolicies {
    ...PolicyTold
  }
  disclosureWaivers {
    id
    since
    until
    statement
    recordedBy
    firm {
      id
      name
    }
  }
}
    fragment PolicyTold on DisclosurePolicy {
  id
  number
  minimum
  p
  dominance {
    n
    k
  }
  zeros
  same
  range
  smallBase
  setAt
  setBy
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const WaivingFirmsDocument = new TypedDocumentString(`
    query WaivingFirms {
  memberships(first: 100) {
    nodes {
      id
      until
      member {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaivingFirmsQuery, WaivingFirmsQueryVariables>;
export const TryPolicyDocument = new TypedDocumentString(`
    query TryPolicy($policy: PolicyTrialInput!) {
  policyTrial(policy: $policy) {
    reference
    before {
      shown
      primary
      further
    }
    after {
      shown
      primary
      further
    }
    indicators {
      indicatorKey
      label
      before {
        shown
        primary
        further
      }
      after {
        shown
        primary
        further
      }
    }
    remarks {
      level
      code
      where
      why
    }
  }
}
    `) as unknown as TypedDocumentString<TryPolicyQuery, TryPolicyQueryVariables>;
export const SetPolicyDocument = new TypedDocumentString(`
    mutation SetPolicy($input: DisclosurePolicyInput!) {
  setDisclosurePolicy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetPolicyMutation, SetPolicyMutationVariables>;
export const RecordWaiverDocument = new TypedDocumentString(`
    mutation RecordWaiver($input: RecordWaiverInput!) {
  recordWaiver(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordWaiverMutation, RecordWaiverMutationVariables>;
export const EndWaiverDocument = new TypedDocumentString(`
    mutation EndWaiver($input: EndWaiverInput!) {
  endWaiver(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndWaiverMutation, EndWaiverMutationVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports {
  reports {
    id
    status
    compiledAt
    due
    reported
    publicationReference
    progress {
      done
      total
    }
    period {
      label
    }
    code {
      title
    }
  }
  periods {
    id
    label
    endsOn
    code {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportPageDocument = new TypedDocumentString(`
    query ReportPage($id: ID!) {
  report(id: $id) {
    id
    status
    version
    compiledAt
    due
    reported
    nil
    minimumRespondents
    comparedWith
    publicationReference
    viewerCan
    refusal
    compiledBy
    proposedBy
    proposedAt
    embargoUntil
    previewUntil
    answers {
      firmName
      response
      answeredAt
      disputes {
        indicatorKey
        reason
      }
    }
    reason
    corrects
    engine
    ledger
    progress {
      done
      total
    }
    protection {
      primary
      further
      cost
      bound
      proven
      remarks {
        level
        code
        where
        why
      }
    }
    policy {
      number
      minimum
    }
    code {
      title
    }
    period {
      id
      label
    }
    edition {
      number
    }
    series {
      indicatorKey
      label
      kind
      unit
      audience
      namedParts
    }
    cells {
      indicatorKey
      dimension
      category
      due
      reported
      nil
      respondents
      value
      numerator
      denominator
      rate
      q1
      median
      q3
      meetingTarget
      change
      suppression
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPageQuery, ReportPageQueryVariables>;
export const CompileReportDocument = new TypedDocumentString(`
    mutation CompileReport($input: CompileReportInput!) {
  compileReport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CompileReportMutation, CompileReportMutationVariables>;
export const PublishReportDocument = new TypedDocumentString(`
    mutation PublishReport($input: PublishReportInput!) {
  publishReport(input: $input) {
    id
    publicationReference
  }
}
    `) as unknown as TypedDocumentString<PublishReportMutation, PublishReportMutationVariables>;
export const ProposeReportDocument = new TypedDocumentString(`
    mutation ProposeReport($input: ProposeReportInput!) {
  proposeReport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeReportMutation, ProposeReportMutationVariables>;
export const WithholdReportDocument = new TypedDocumentString(`
    mutation WithholdReport($input: WithholdReportInput!) {
  withholdReport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithholdReportMutation, WithholdReportMutationVariables>;
export const ReportChangesDocument = new TypedDocumentString(`
    query ReportChanges($id: ID!) {
  report(id: $id) {
    id
    changes {
      indicatorKey
      dimension
      category
      field
      was
      now
    }
  }
}
    `) as unknown as TypedDocumentString<ReportChangesQuery, ReportChangesQueryVariables>;
export const ReportNamedDocument = new TypedDocumentString(`
    query ReportNamed($id: ID!, $indicatorKey: String!, $part: String!) {
  report(id: $id) {
    id
    named(indicatorKey: $indicatorKey, part: $part, first: 500) {
      place
      firmName
      certificateNumber
      value
      numerator
      denominator
      rate
      smallBase
    }
  }
}
    `) as unknown as TypedDocumentString<ReportNamedQuery, ReportNamedQueryVariables>;
export const ReturnEvidenceDocument = new TypedDocumentString(`
    query ReturnEvidence($id: ID!) {
  evidenceTaken {
    kinds
    endings
    largest
    most
  }
  return(id: $id) {
    id
    versions {
      id
      number
      submittedAt
      evidence {
        id
        where
        fileName
        bytes
        hash
        addedAt
        addedBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnEvidenceQuery, ReturnEvidenceQueryVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($input: RemoveEvidenceInput!) {
  removeEvidence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const ImportPeriodDocument = new TypedDocumentString(`
    query ImportPeriod($id: ID!) {
  period(id: $id) {
    id
    label
    code {
      title
      currentEdition {
        indicators {
          key
          label
          kind
          breakdown
        }
        complaintFields {
          field
          heading
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPeriodQuery, ImportPeriodQueryVariables>;
export const ImportTemplateDocument = new TypedDocumentString(`
    query ImportTemplate($periodId: ID!) {
  importTemplate(periodId: $periodId) {
    fileName
    mediaType
    base64
  }
}
    `) as unknown as TypedDocumentString<ImportTemplateQuery, ImportTemplateQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    query ImportProgress($id: ID!) {
  importJob(id: $id) {
    id
    fileName
    status
    rowsRead
    rowsTotal
    share
    refusal
    outcome {
      firms
      cells
      alreadyImported
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProgressQuery, ImportProgressQueryVariables>;
export const ImportLookDocument = new TypedDocumentString(`
    query ImportLook($id: ID!) {
  importJob(id: $id) {
    id
    preview {
      sheets {
        name
        hidden
      }
      sheetName
      remembered
      header
      rowsRead
      digest
      firms {
        memberName
        cells
        startsOn
        endsOn
        offCalendar
        joint
      }
      remarks {
        level
        code
        where
        why
      }
      unusual {
        level
        code
        where
        why
      }
      mapping {
        sheet
        firm
        group
        breakdown
        span
        joint
        ignored
        figures {
          indicatorKey
          role
          column
        }
        complaints {
          field
          column
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportLookQuery, ImportLookQueryVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($input: CheckImportInput!) {
  checkImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($input: RunImportInput!) {
  runImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($input: ImportJobInput!) {
  cancelImport(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ReturnsDocument = new TypedDocumentString(`
    query Returns($first: Int!, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {
  returns(
    first: $first
    after: $after
    periodId: $periodId
    status: $status
    search: $search
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      status
      late
      viewerCan
      assignee {
        name
      }
      member {
        name
      }
      period {
        id
        label
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReturnsQuery, ReturnsQueryVariables>;
export const ReturnPageDocument = new TypedDocumentString(`
    query ReturnPage($id: ID!) {
  return(id: $id) {
    id
    status
    version
    late
    acceptedAt
    viewerCan
    member {
      name
    }
    period {
      id
      label
      dueOn
    }
    edition {
      number
      complaintCategories
      complaintLists {
        levels
        products
        channels
        outcomes {
          name
        }
        timeBands {
          name
        }
        redressUnit
        redressParts
      }
      indicators {
        key
        kind
        label
        numeratorLabel
        denominatorLabel
        unit
        breakdown
      }
    }
    previousObservations {
      indicatorKey
      breakdown
      state
      value
      numerator
      denominator
    }
    breaches {
      id
      facts {
        foundOn
        description
      }
    }
    breachNotices {
      id
      facts {
        foundOn
        description
      }
    }
    previousComplaints {
      level
      category
      product
      state
      openAtEnd
    }
    queries {
      id
      indicatorKey
      breakdown
      cell
      reopens
      question
      askedAt
      askedBy
      answer
      answeredAt
      answeredBy
    }
    versions {
      id
      number
      source
      preparedBy
      submittedBy
      submittedAt
      approvedBy
      acceptedBy
      restatementReason
      contentHash
      changes {
        cell
        before
        after
      }
    }
    covers
    joint
    assignee {
      name
    }
    expected {
      startsOn
      endsOn
      offCalendar
      dueOn
      extended
      lockOn
    }
    ...BesideAsked
    ...DraftContent
  }
}
    fragment BesideAsked on Return {
  asks
  questions {
    topic
    key
    number
    group
    heading
    text
    notApplicable
  }
  previousSelfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
  }
}
fragment BesideContent on ReturnVersion {
  selfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
    revision
    changedBy
  }
  satisfaction {
    state
    method
    methodWords
    asked
    answered
    score
    scaleLow
    scaleHigh
    takenFrom
    takenTo
    note
    revision
    changedBy
  }
}
fragment DraftContent on Return {
  id
  status
  version
  remarks {
    level
    code
    where
    why
  }
  current {
    id
    number
    restates
    restatementReason
    openCells
    nilAttestation
    explanation
    ...BesideContent
    observations {
      indicatorKey
      breakdown
      state
      value
      numerator
      denominator
      note
      revision
      changedBy
    }
    complaints {
      level
      category
      product
      state
      openAtStart
      received
      closed
      upheld
      openAtEnd
      redressCount
      redressAmount
      parts {
        dimension
        part
        figure
      }
      note
      revision
      changedBy
    }
  }
}`) as unknown as TypedDocumentString<ReturnPageQuery, ReturnPageQueryVariables>;
export const ReturnDraftDocument = new TypedDocumentString(`
    query ReturnDraft($id: ID!) {
  return(id: $id) {
    ...DraftContent
  }
}
    fragment BesideContent on ReturnVersion {
  selfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
    revision
    changedBy
  }
  satisfaction {
    state
    method
    methodWords
    asked
    answered
    score
    scaleLow
    scaleHigh
    takenFrom
    takenTo
    note
    revision
    changedBy
  }
}
fragment DraftContent on Return {
  id
  status
  version
  remarks {
    level
    code
    where
    why
  }
  current {
    id
    number
    restates
    restatementReason
    openCells
    nilAttestation
    explanation
    ...BesideContent
    observations {
      indicatorKey
      breakdown
      state
      value
      numerator
      denominator
      note
      revision
      changedBy
    }
    complaints {
      level
      category
      product
      state
      openAtStart
      received
      closed
      upheld
      openAtEnd
      redressCount
      redressAmount
      parts {
        dimension
        part
        figure
      }
      note
      revision
      changedBy
    }
  }
}`) as unknown as TypedDocumentString<ReturnDraftQuery, ReturnDraftQueryVariables>;
export const CellHistoryDocument = new TypedDocumentString(`
    query CellHistory($id: ID!, $cell: String!) {
  return(id: $id) {
    id
    history(cell: $cell) {
      id
      revision
      before
      after
      at
      personName
    }
  }
}
    `) as unknown as TypedDocumentString<CellHistoryQuery, CellHistoryQueryVariables>;
export const BeginReturnDocument = new TypedDocumentString(`
    mutation BeginReturn($input: BeginReturnInput!) {
  beginReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<BeginReturnMutation, BeginReturnMutationVariables>;
export const FillReturnDocument = new TypedDocumentString(`
    mutation FillReturn($input: FillReturnInput!) {
  fillReturn(input: $input) {
    ...DraftContent
  }
}
    fragment BesideContent on ReturnVersion {
  selfAssessments {
    topic
    key
    answer
    evidence
    reason
    action
    owner
    dueOn
    revision
    changedBy
  }
  satisfaction {
    state
    method
    methodWords
    asked
    answered
    score
    scaleLow
    scaleHigh
    takenFrom
    takenTo
    note
    revision
    changedBy
  }
}
fragment DraftContent on Return {
  id
  status
  version
  remarks {
    level
    code
    where
    why
  }
  current {
    id
    number
    restates
    restatementReason
    openCells
    nilAttestation
    explanation
    ...BesideContent
    observations {
      indicatorKey
      breakdown
      state
      value
      numerator
      denominator
      note
      revision
      changedBy
    }
    complaints {
      level
      category
      product
      state
      openAtStart
      received
      closed
      upheld
      openAtEnd
      redressCount
      redressAmount
      parts {
        dimension
        part
        figure
      }
      note
      revision
      changedBy
    }
  }
}`) as unknown as TypedDocumentString<FillReturnMutation, FillReturnMutationVariables>;
export const PrepareReturnDocument = new TypedDocumentString(`
    mutation PrepareReturn($input: ReturnActInput!) {
  prepareReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PrepareReturnMutation, PrepareReturnMutationVariables>;
export const ReopenReturnDocument = new TypedDocumentString(`
    mutation ReopenReturn($input: ReturnActInput!) {
  reopenReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenReturnMutation, ReopenReturnMutationVariables>;
export const SubmitReturnDocument = new TypedDocumentString(`
    mutation SubmitReturn($input: ReturnActInput!) {
  submitReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitReturnMutation, SubmitReturnMutationVariables>;
export const CorrectReturnDocument = new TypedDocumentString(`
    mutation CorrectReturn($input: ReturnActInput!) {
  correctReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectReturnMutation, CorrectReturnMutationVariables>;
export const AcceptReturnDocument = new TypedDocumentString(`
    mutation AcceptReturn($input: ReturnActInput!) {
  acceptReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReturnMutation, AcceptReturnMutationVariables>;
export const ApproveReturnDocument = new TypedDocumentString(`
    mutation ApproveReturn($input: ReturnActInput!) {
  approveReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveReturnMutation, ApproveReturnMutationVariables>;
export const RestateReturnDocument = new TypedDocumentString(`
    mutation RestateReturn($input: RestateReturnInput!) {
  restateReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RestateReturnMutation, RestateReturnMutationVariables>;
export const QueryReturnDocument = new TypedDocumentString(`
    mutation QueryReturn($input: QueryReturnInput!) {
  queryReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<QueryReturnMutation, QueryReturnMutationVariables>;
export const AnswerQueryDocument = new TypedDocumentString(`
    mutation AnswerQuery($input: AnswerQueryInput!) {
  answerQuery(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerQueryMutation, AnswerQueryMutationVariables>;
export const OfficersDocument = new TypedDocumentString(`
    query Officers {
  officers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OfficersQuery, OfficersQueryVariables>;
export const AssignReturnDocument = new TypedDocumentString(`
    mutation AssignReturn($input: AssignReturnInput!) {
  assignReturn(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignReturnMutation, AssignReturnMutationVariables>;
export const AssignReturnsDocument = new TypedDocumentString(`
    mutation AssignReturns($input: AssignReturnsInput!) {
  assignReturns(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssignReturnsMutation, AssignReturnsMutationVariables>;
export const AcceptReturnsDocument = new TypedDocumentString(`
    mutation AcceptReturns($input: AcceptReturnsInput!) {
  acceptReturns(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReturnsMutation, AcceptReturnsMutationVariables>;
export const ReviewPolicyDocument = new TypedDocumentString(`
    query ReviewPolicy {
  me {
    seat {
      organization {
        id
        acceptances
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewPolicyQuery, ReviewPolicyQueryVariables>;
export const SetReviewPolicyDocument = new TypedDocumentString(`
    mutation SetReviewPolicy($input: ReviewPolicyInput!) {
  setReviewPolicy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetReviewPolicyMutation, SetReviewPolicyMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    person {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    person {
      id
      name
      email
    }
    abilities
    seat {
      id
      role
      organization {
        id
        name
        kind
      }
    }
    seats {
      id
      role
      organization {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;