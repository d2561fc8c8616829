import type { Ability, OrganizationKind, SeatRole, SizeBand } from '../../schema/words.ts';
import { ABILITIES } from '../../schema/words.ts';

const E = 'ASSOCIATION_EDITOR';
const O = 'ASSOCIATION_OFFICER';
const A = 'ASSOCIATION_ADMIN';
const R = 'MEMBER_REPORTER';
const P = 'MEMBER_APPROVER';
const M = 'MEMBER_ADMIN';

/** Which seats are entitled to what: the table of the domain, and the only place that says it. */
export const ROLES_OF: Record<Ability, readonly SeatRole[]> = {
  MANAGE_ASSOCIATIONS: ['OPERATOR'],
  MANAGE_MEMBERS: [A],
  MANAGE_PEOPLE: [A, M],
  MANAGE_KEYS: [A, M],
  READ_CODES: [E, O, A, R, P, M],
  EDIT_CODE: [E, A],
  WITHDRAW_EDITION: [E, A],
  READ_ADOPTIONS: [E, O, A, R, P, M],
  ASSESS: [M],
  CLOSE_GAP: [M],
  COMMIT: [P],
  REGISTER_ADOPTION: [O, A],
  EXTEND: [M],
  RULE_ON_EXTENSION: [O, A],
  MOVE_TO_EDITION: [M],
  EXTEND_DEADLINE: [O, A],
  SANCTION_ADOPTION: [O, A],
  WITHDRAW_ADOPTION: [M],
  OPEN_PERIOD: [O, A],
  READ_RETURNS: [O, A, R, P, M],
  FILL_RETURN: [R],
  SUBMIT_RETURN: [P],
  RESTATE_RETURN: [P],
  IMPORT_RETURNS: [R, O, A],
  REVIEW_RETURN: [O, A],
  APPROVE_RETURN: [O, A],
  ASSIGN_RETURN: [O, A],
  ANSWER_QUERY: [R, P],
  READ_BREACHES: [O, A, R, P, M],
  LOG_BREACH: [R],
  NOTIFY_BREACH: [R, P],
  NOTE_BREACH: [O, A],
  READ_REPORTS: [O, A],
  READ_BENCHMARK: [R, P, M],
  COMPILE_REPORT: [O, A],
  PROPOSE_REPORT: [O, A],
  PUBLISH_REPORT: [A],
  READ_PREVIEWS: [R, P, M],
  ANSWER_PREVIEW: [P],
  SET_POLICY: [A],
  READ_AUDIT: [A],
};

/** True where a seat of this role is entitled to the ability. */
export function mayRole(role: SeatRole, ability: Ability): boolean {
  return ROLES_OF[ability].includes(role);
}

/** Everything that a seat of this role is entitled to. */
export function abilitiesOf(role: SeatRole): Ability[] {
  return ABILITIES.filter((ability) => mayRole(role, ability));
}

const KIND_OF: Record<SeatRole, OrganizationKind> = {
  ASSOCIATION_EDITOR: 'ASSOCIATION',
  ASSOCIATION_OFFICER: 'ASSOCIATION',
  ASSOCIATION_ADMIN: 'ASSOCIATION',
  MEMBER_REPORTER: 'MEMBER',
  MEMBER_APPROVER: 'MEMBER',
  MEMBER_ADMIN: 'MEMBER',
  CONSUMER_ANALYST: 'CONSUMER_ORGANIZATION',
  OPERATOR: 'OPERATOR',
};

/** True where an organization of this kind has seats of this role. */
export function seatFits(role: SeatRole, kind: OrganizationKind): boolean {
  return KIND_OF[role] === kind;
}

/** Whether a return is signed by another person than the one who prepared it: all but micro and small firms (Annex C). */
export function needsTwoPeople(sizeBand: SizeBand): boolean {
  return sizeBand === 'MEDIUM' || sizeBand === 'LARGE';
}
