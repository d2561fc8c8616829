/**
 * The closed lists of Accord: every status, kind and role, under the name that the domain gives it.
 * Imports nothing, so that database, rules, API and seeds can all speak the same words.
 */

export const ORGANIZATION_KINDS = ['ASSOCIATION', 'MEMBER', 'CONSUMER_ORGANIZATION', 'OPERATOR'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const SEAT_ROLES = [
  'ASSOCIATION_EDITOR',
  'ASSOCIATION_OFFICER',
  'ASSOCIATION_ADMIN',
  'MEMBER_REPORTER',
  'MEMBER_APPROVER',
  'MEMBER_ADMIN',
  'CONSUMER_ANALYST',
  'OPERATOR',
] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export const SIZE_BANDS = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export const EDITION_STATUSES = ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

export const CLAUSE_KINDS = [
  'PRINCIPLE',
  'OBJECTIVE',
  'SCOPE',
  'DEFINITION',
  'PROMISE',
  'PROVISION',
  'LIMITATION',
  'REMEDY',
  'PROCEDURE',
  'CONTACT',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

export const ADAPTATION_POLICIES = ['VERBATIM', 'PARAMETERS', 'EXTENSIBLE', 'CONDITIONAL'] as const;
export type AdaptationPolicy = (typeof ADAPTATION_POLICIES)[number];

/** CHOICE is a set of members of a closed list; the others have values that stand in a line. */
export const PARAMETER_TYPES = [
  'NUMBER',
  'DURATION',
  'MONEY',
  'PERCENTAGE',
  'CHOICE',
  'YES_NO',
  'DATE',
  'TIME',
] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** Which end protects the customer more; SUPERSET is for choices, EARLIER for dates and times of day. */
export const STRONGER_DIRECTIONS = ['LOWER', 'HIGHER', 'SUPERSET', 'EARLIER'] as const;
export type StrongerDirection = (typeof STRONGER_DIRECTIONS)[number];

export const INDICATOR_KINDS = ['COUNT', 'RATIO', 'DURATION', 'SCORE', 'AMOUNT', 'YES_NO'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const AUDIENCES = ['NAMED', 'AGGREGATE', 'ASSOCIATION'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const ADOPTION_STATUSES = [
  'CONSIDERING',
  'ASSESSED',
  'COMMITTED',
  'REGISTERED',
  'UNDER_REMEDY',
  'SUSPENDED',
  'WITHDRAWN',
  'TERMINATED',
  'LAPSED',
] as const;
export type AdoptionStatus = (typeof ADOPTION_STATUSES)[number];

/** What can be done to an adoption; `api/rules/steps` says from which status, by whom and to which. */
export const ADOPTION_ACTS = [
  'ASSESS',
  'COMMIT',
  'REGISTER',
  'DECLINE',
  'PUT_UNDER_REMEDY',
  'SUSPEND',
  'REINSTATE',
  'WITHDRAW',
  'TERMINATE',
  'LAPSE',
] as const;
export type AdoptionAct = (typeof ADOPTION_ACTS)[number];

export const ASSESSMENT_ANSWERS = ['YES', 'WITH_A_PLAN', 'NO', 'NOT_APPLICABLE'] as const;
export type AssessmentAnswer = (typeof ASSESSMENT_ANSWERS)[number];

/** UNDER_REVIEW: an officer has been asked to rule on what could weaken the code. */
export const EXTENSION_STATUSES = ['DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'SUPERSEDED'] as const;
export type ExtensionStatus = (typeof EXTENSION_STATUSES)[number];

/** Where a clause of an effective code comes from. */
export const CLAUSE_ORIGINS = ['MASTER', 'STRENGTHENED', 'ADDED'] as const;
export type ClauseOrigin = (typeof CLAUSE_ORIGINS)[number];

/** What a member may do to the master code. */
export const OPERATION_KINDS = [
  'SET_PARAMETER',
  'ADD_CLAUSE',
  'DESCRIBE_DELIVERY',
  'DECLARE_NOT_APPLICABLE',
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** An officer's recorded decision about one operation as it stands. */
export const RULINGS = ['ALLOWED', 'REFUSED'] as const;
export type Ruling = (typeof RULINGS)[number];

/** How one value of a parameter stands to another. */
export const STRENGTHS = ['EQUAL', 'STRONGER', 'WEAKER', 'INCOMPARABLE'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What differs in a clause between two codes. RENUMBERED: it stands elsewhere only because others do. */
export const CLAUSE_CHANGES = [
  'ADDED',
  'REMOVED',
  'MOVED',
  'REWORDED',
  'RECLASSIFIED',
  'RENUMBERED',
] as const;
export type ClauseChangeKind = (typeof CLAUSE_CHANGES)[number];

export const WORD_CHANGES = ['SAME', 'REMOVED', 'ADDED'] as const;
export type WordChangeKind = (typeof WORD_CHANGES)[number];

export const PARAMETER_CHANGES = ['ADDED', 'REMOVED', 'STRONGER', 'WEAKER', 'OTHER'] as const;
export type ParameterChangeKind = (typeof PARAMETER_CHANGES)[number];

export const INDICATOR_CHANGES = ['ADDED', 'REMOVED', 'CHANGED'] as const;
export type IndicatorChangeKind = (typeof INDICATOR_CHANGES)[number];

/** What becomes of an operation of a member when the master code moves to another edition. */
export const REBASE_STATES = [
  'CARRIED',
  'MOVED',
  'REDUNDANT',
  'NEEDS_REVIEW',
  'CONFLICTS',
  'ORPHANED',
] as const;
export type RebaseState = (typeof REBASE_STATES)[number];

/** What a member may decide about an operation that does not simply come along. */
export const REBASE_ANSWERS = ['KEEP', 'DROP', 'SET_VALUE', 'REPLACE_TEXT', 'PUT_UNDER', 'RENAME'] as const;
export type RebaseAnswerKind = (typeof REBASE_ANSWERS)[number];

/** In which forms an edition leaves the house: its own document, or an OSCAL catalog. */
export const EDITION_FORMATS = ['JSON', 'OSCAL'] as const;
export type EditionFormat = (typeof EDITION_FORMATS)[number];

/** In which forms a firm's code leaves the house: an OSCAL profile of its extension, or a text to read. */
export const ADOPTION_FORMATS = ['OSCAL', 'HTML', 'DOCX'] as const;
export type AdoptionFormat = (typeof ADOPTION_FORMATS)[number];

/** In which forms anybody may take home what a firm promised. */
export const PROMISE_FORMATS = ['HTML', 'DOCX'] as const;
export type PromiseFormat = (typeof PROMISE_FORMATS)[number];

export const TRANSITION_STATUSES = ['OPEN', 'APPLIED', 'UNDONE'] as const;
export type TransitionStatus = (typeof TRANSITION_STATUSES)[number];

/** How far one adopter is on the way to an edition. */
export const TRANSITION_STAGES = ['NOT_BEGUN', 'PREVIEWED', 'CONFLICTS', 'DONE', 'PAST_DEADLINE'] as const;
export type TransitionStage = (typeof TRANSITION_STAGES)[number];

/** NOT_BEGUN is what an expected return is called before anybody of the firm has opened it. */
export const RETURN_STATUSES = [
  'NOT_BEGUN',
  'DRAFT',
  'PREPARED',
  'SUBMITTED',
  'QUERIED',
  'ACCEPTED',
  'RESTATED',
] as const;
export type ReturnStatus = (typeof RETURN_STATUSES)[number];

export const RETURN_SOURCES = ['FORM', 'IMPORT', 'ASSOCIATION_IMPORT'] as const;
export type ReturnSource = (typeof RETURN_SOURCES)[number];

/** The five kinds of empty; REPORTED is the one that carries figures, and zero is a figure. */
export const OBSERVATION_STATES = [
  'REPORTED',
  'NIL',
  'NOT_APPLICABLE',
  'NOT_AVAILABLE',
  'NOT_REPORTED',
] as const;
export type ObservationState = (typeof OBSERVATION_STATES)[number];

/** What a column of an imported sheet holds; SHARE is a fraction of the denominator's column, STATE says in words why a cell is empty. */
export const FIGURE_ROLES = ['VALUE', 'NUMERATOR', 'DENOMINATOR', 'SHARE', 'STATE', 'NOTE'] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** The three levels of complaint are separate series and are never added. */
export const COMPLAINT_LEVELS = ['FIRM', 'ASSOCIATION', 'REGULATOR'] as const;
export type ComplaintLevel = (typeof COMPLAINT_LEVELS)[number];

export const REMARK_LEVELS = ['ERROR', 'WARNING', 'ADVICE'] as const;
export type RemarkLevel = (typeof REMARK_LEVELS)[number];

/** COMPILING and FAILED are not for publication; a PROPOSED report waits for the second person. */
export const REPORT_STATUSES = ['COMPILING', 'FAILED', 'COMPILED', 'PROPOSED', 'PUBLISHED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** How a cell of a report is cut: the whole sector, one dimension of it, two at once, or the firms of two periods. */
export const DIMENSIONS = [
  'SECTOR',
  'SEGMENT',
  'SIZE_BAND',
  'REGION',
  'SEGMENT_SIZE',
  'SEGMENT_REGION',
  'SIZE_REGION',
  'BREAKDOWN',
  'LIKE_FOR_LIKE',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Why a cell carries no figure. */
export const SUPPRESSIONS = ['NONE', 'FEW_RESPONDENTS', 'DOMINATED', 'PROTECTS_ANOTHER', 'NO_DATA'] as const;
export type Suppression = (typeof SUPPRESSIONS)[number];

export const WORK_KINDS = [
  'COMMITMENT_TO_SIGN',
  'ADOPTION_TO_REGISTER',
  'RULING_AWAITED',
  'EXTENSION_RULED_ON',
  'MOVE_OVERDUE',
  'GAP_OVERDUE',
  'RETURN_LATE',
  'RETURN_EXPIRED',
  'RETURN_TO_REVIEW',
  'FIGURES_OUTLYING',
  'QUERY_UNANSWERED',
  'BREACH_NOTICE_DUE',
  'BREACH_REMEDY_OVERDUE',
  'BREACH_NOTIFIED',
  'REPORT_TO_PUBLISH',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** What a seat may be entitled to do; `api/rules/access` says which roles are. */
export const ABILITIES = [
  'MANAGE_ASSOCIATIONS',
  'MANAGE_MEMBERS',
  'MANAGE_PEOPLE',
  'MANAGE_KEYS',
  'READ_CODES',
  'EDIT_CODE',
  'WITHDRAW_EDITION',
  'READ_ADOPTIONS',
  'ASSESS',
  'CLOSE_GAP',
  'COMMIT',
  'REGISTER_ADOPTION',
  'EXTEND',
  'RULE_ON_EXTENSION',
  'MOVE_TO_EDITION',
  'EXTEND_DEADLINE',
  'SANCTION_ADOPTION',
  'WITHDRAW_ADOPTION',
  'OPEN_PERIOD',
  'READ_RETURNS',
  'FILL_RETURN',
  'SUBMIT_RETURN',
  'RESTATE_RETURN',
  'IMPORT_RETURNS',
  'REVIEW_RETURN',
  'APPROVE_RETURN',
  'ASSIGN_RETURN',
  'ANSWER_QUERY',
  'READ_BREACHES',
  'LOG_BREACH',
  'NOTIFY_BREACH',
  'NOTE_BREACH',
  'READ_REPORTS',
  'READ_BENCHMARK',
  'COMPILE_REPORT',
  'PROPOSE_REPORT',
  'PUBLISH_REPORT',
  'READ_PREVIEWS',
  'ANSWER_PREVIEW',
  'SET_POLICY',
  'READ_AUDIT',
] as const;
export type Ability = (typeof ABILITIES)[number];
