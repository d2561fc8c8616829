import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abilitiesOf, mayRole, needsTwoPeople, ROLES_OF, seatFits } from '../../api/rules/access.ts';
import {
  ABILITIES,
  type Ability,
  ORGANIZATION_KINDS,
  type OrganizationKind,
  SEAT_ROLES,
  type SeatRole,
  SIZE_BANDS,
} from '../../schema/words.ts';

/** The table of the domain, read by rows: what each role may do, and by silence what it may not. */
const ROWS: Record<SeatRole, readonly Ability[]> = {
  ASSOCIATION_EDITOR: ['READ_CODES', 'EDIT_CODE', 'WITHDRAW_EDITION', 'READ_ADOPTIONS'],
  ASSOCIATION_OFFICER: [
    'READ_CODES',
    'READ_ADOPTIONS',
    'REGISTER_ADOPTION',
    'RULE_ON_EXTENSION',
    'EXTEND_DEADLINE',
    'SANCTION_ADOPTION',
    'OPEN_PERIOD',
    'READ_RETURNS',
    'IMPORT_RETURNS',
    'REVIEW_RETURN',
    'APPROVE_RETURN',
    'ASSIGN_RETURN',
    'READ_BREACHES',
    'NOTE_BREACH',
    'READ_REPORTS',
    'COMPILE_REPORT',
    'PROPOSE_REPORT',
  ],
  ASSOCIATION_ADMIN: [
    'MANAGE_MEMBERS',
    'MANAGE_PEOPLE',
    'MANAGE_KEYS',
    'READ_CODES',
    'EDIT_CODE',
    'WITHDRAW_EDITION',
    'READ_ADOPTIONS',
    'REGISTER_ADOPTION',
    'RULE_ON_EXTENSION',
    'EXTEND_DEADLINE',
    'SANCTION_ADOPTION',
    'OPEN_PERIOD',
    'READ_RETURNS',
    'IMPORT_RETURNS',
    'REVIEW_RETURN',
    'APPROVE_RETURN',
    'ASSIGN_RETURN',
    'READ_BREACHES',
    'NOTE_BREACH',
    'READ_REPORTS',
    'COMPILE_REPORT',
    'PROPOSE_REPORT',
    'PUBLISH_REPORT',
    'SET_POLICY',
    'READ_AUDIT',
  ],
  MEMBER_REPORTER: [
    'READ_CODES',
    'READ_ADOPTIONS',
    'READ_RETURNS',
    'FILL_RETURN',
    'IMPORT_RETURNS',
    'ANSWER_QUERY',
    'READ_BREACHES',
    'LOG_BREACH',
    'NOTIFY_BREACH',
    'READ_BENCHMARK',
    'READ_PREVIEWS',
  ],
  MEMBER_APPROVER: [
    'READ_CODES',
    'READ_ADOPTIONS',
    'COMMIT',
    'READ_RETURNS',
    'SUBMIT_RETURN',
    'RESTATE_RETURN',
    'ANSWER_QUERY',
    'READ_BREACHES',
    'NOTIFY_BREACH',
    'READ_BENCHMARK',
    'READ_PREVIEWS',
    'ANSWER_PREVIEW',
  ],
  MEMBER_ADMIN: [
    'MANAGE_PEOPLE',
    'MANAGE_KEYS',
    'READ_CODES',
    'READ_ADOPTIONS',
    'ASSESS',
    'CLOSE_GAP',
    'EXTEND',
    'MOVE_TO_EDITION',
    'WITHDRAW_ADOPTION',
    'READ_RETURNS',
    'READ_BREACHES',
    'READ_BENCHMARK',
    'READ_PREVIEWS',
  ],
  CONSUMER_ANALYST: [],
  OPERATOR: ['MANAGE_ASSOCIATIONS'],
};

describe('who is entitled to what', () => {
  const pairs = SEAT_ROLES.flatMap((role) =>
    ABILITIES.map((ability) => [role, ROWS[role].includes(ability) ? 'may' : 'may not', ability] as const),
  );

  it.each(pairs)('%s %s %s', (role, wanted, ability) => {
    expect(mayRole(role, ability)).toBe(wanted === 'may');
  });

  it.each(ABILITIES)('%s is held by somebody, and by nobody twice', (ability) => {
    expect(ROLES_OF[ability]).not.toEqual([]);
    expect(new Set(ROLES_OF[ability]).size).toBe(ROLES_OF[ability].length);
  });

  it.each(SEAT_ROLES)('%s has a list of its abilities', (role) => {
    expect(abilitiesOf(role)).toEqual(ROWS[role]);
  });
});

describe('what must never be', () => {
  const holders = (ability: Ability) => [...ROLES_OF[ability]];

  it('the association’s administrator can do all that its editor and its officer can', () => {
    const either = [...abilitiesOf('ASSOCIATION_EDITOR'), ...abilitiesOf('ASSOCIATION_OFFICER')];
    expect(abilitiesOf('ASSOCIATION_ADMIN')).toEqual(expect.arrayContaining(either));
  });

  it('nobody signs what the same seat prepared', () => {
    expect(holders('FILL_RETURN').filter((role) => mayRole(role, 'SUBMIT_RETURN'))).toEqual([]);
    expect(holders('ASSESS').filter((role) => mayRole(role, 'COMMIT'))).toEqual([]);
  });

  it('nobody reviews what the same seat submitted, and no member registers itself', () => {
    expect(holders('REVIEW_RETURN').filter((role) => mayRole(role, 'SUBMIT_RETURN'))).toEqual([]);
    expect(holders('REGISTER_ADOPTION').filter((role) => seatFits(role, 'MEMBER'))).toEqual([]);
  });

  it('nobody rules on what the same seat asks for, and no member grants itself more time or lifts a sanction', () => {
    expect(holders('RULE_ON_EXTENSION').filter((role) => mayRole(role, 'EXTEND'))).toEqual([]);
    const powers = ['RULE_ON_EXTENSION', 'EXTEND_DEADLINE', 'SANCTION_ADOPTION'] as const;
    for (const power of powers) {
      expect(holders(power).filter((role) => !seatFits(role, 'ASSOCIATION'))).toEqual([]);
    }
  });

  it('consumer organizations and the operator read nothing of members', () => {
    const reads = ABILITIES.filter((ability) => ability.startsWith('READ_'));
    const outsiders = SEAT_ROLES.filter(
      (role) => seatFits(role, 'CONSUMER_ORGANIZATION') || seatFits(role, 'OPERATOR'),
    );
    expect(outsiders).toHaveLength(2);
    expect(outsiders.flatMap((role) => reads.filter((ability) => mayRole(role, ability)))).toEqual([]);
  });
});

describe('which seats an organization has', () => {
  const SEATS: Record<OrganizationKind, readonly SeatRole[]> = {
    ASSOCIATION: ['ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'],
    MEMBER: ['MEMBER_REPORTER', 'MEMBER_APPROVER', 'MEMBER_ADMIN'],
    CONSUMER_ORGANIZATION: ['CONSUMER_ANALYST'],
    OPERATOR: ['OPERATOR'],
  };

  it.each(ORGANIZATION_KINDS)('%s', (kind) => {
    expect(SEAT_ROLES.filter((role) => seatFits(role, kind))).toEqual(SEATS[kind]);
  });
});

describe('two people (Annex C)', () => {
  it('are needed in all but micro and small firms', () => {
    expect(SIZE_BANDS.filter(needsTwoPeople)).toEqual(['MEDIUM', 'LARGE']);
  });
});

it('tells the same by role as by ability', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SEAT_ROLES), fc.constantFrom(...ABILITIES), (role, ability) => {
      expect(abilitiesOf(role).includes(ability)).toBe(mayRole(role, ability));
      expect(ROLES_OF[ability].includes(role)).toBe(mayRole(role, ability));
    }),
  );
});
