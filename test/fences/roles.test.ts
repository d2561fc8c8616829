import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEAT_ROLES } from '../../schema/words.ts';
import type { Person } from '../ask.ts';
import { openScheme } from '../rooms/reporting.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { asking, contract, rootFields } from './asking.ts';

// The table of the domain, written down by hand: who comes to do what.
const EDITORS = ['ASSOCIATION_EDITOR', 'ASSOCIATION_ADMIN'];
const OFFICERS = ['ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'];
const THE_ASSOCIATIONS_ADMIN = ['ASSOCIATION_ADMIN'];
const ASSOCIATION = ['ASSOCIATION_EDITOR', 'ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'];
const REPORTERS = ['MEMBER_REPORTER'];
const APPROVERS = ['MEMBER_APPROVER'];
const THE_FIRMS_ADMIN = ['MEMBER_ADMIN'];
const MEMBER = ['MEMBER_REPORTER', 'MEMBER_APPROVER', 'MEMBER_ADMIN'];
const OPERATORS = ['OPERATOR'];
const EVERYBODY = [...ASSOCIATION, ...MEMBER, 'CONSUMER_ANALYST', 'OPERATOR'];

const QUERIES: Record<string, string[]> = {
  me: EVERYBODY,
  memberships: THE_ASSOCIATIONS_ADMIN,
  people: [...THE_ASSOCIATIONS_ADMIN, ...THE_FIRMS_ADMIN],
  apiKeys: [...THE_ASSOCIATIONS_ADMIN, ...THE_FIRMS_ADMIN],
  askingKey: EVERYBODY,
  auditEntries: THE_ASSOCIATIONS_ADMIN,
  codes: [...ASSOCIATION, ...MEMBER],
  code: [...ASSOCIATION, ...MEMBER],
  edition: [...ASSOCIATION, ...MEMBER],
  adoptions: [...ASSOCIATION, ...MEMBER],
  adoption: [...ASSOCIATION, ...MEMBER],
  comparison: [...ASSOCIATION, ...MEMBER],
  codeTemplates: EDITORS,
  checkTrial: EDITORS,
  editionFile: [...ASSOCIATION, ...MEMBER],
  adoptionFile: [...ASSOCIATION, ...MEMBER],
  codeSchema: EVERYBODY,
  operationRemarks: THE_FIRMS_ADMIN,
  transition: [...ASSOCIATION, ...MEMBER],
  transitionBoard: [...ASSOCIATION, ...MEMBER],
  periods: [...OFFICERS, ...MEMBER],
  period: [...OFFICERS, ...MEMBER],
  returns: [...OFFICERS, ...MEMBER],
  expectedReturns: [...OFFICERS, ...MEMBER],
  ownReturns: [...OFFICERS, ...MEMBER],
  qualitySignals: OFFICERS,
  return: [...OFFICERS, ...MEMBER],
  evidenceTaken: [...OFFICERS, ...MEMBER],
  importPreview: [...OFFICERS, ...REPORTERS],
  importTemplate: [...OFFICERS, ...REPORTERS],
  importJob: [...OFFICERS, ...REPORTERS],
  breaches: [...OFFICERS, ...MEMBER],
  breach: [...OFFICERS, ...MEMBER],
  rootCauses: [...OFFICERS, ...MEMBER],
  obligations: [...OFFICERS, ...MEMBER],
  breachPreview: REPORTERS,
  breachNotices: [...OFFICERS, ...MEMBER],
  breachNotice: [...OFFICERS, ...MEMBER],
  worklist: EVERYBODY,
  officers: OFFICERS,
  notices: EVERYBODY,
  unreadNotices: EVERYBODY,
  mailWishes: EVERYBODY,
  lateReturns: OFFICERS,
  disclosurePolicy: OFFICERS,
  disclosurePolicies: OFFICERS,
  disclosureWaivers: OFFICERS,
  policyTrial: THE_ASSOCIATIONS_ADMIN,
  reports: OFFICERS,
  report: OFFICERS,
  benchmarkReleases: MEMBER,
  benchmark: MEMBER,
  reportPreviews: MEMBER,
};

const MUTATIONS: Record<string, string[]> = {
  signIn: EVERYBODY,
  signOut: EVERYBODY,
  createAssociation: OPERATORS,
  createConsumerOrganization: OPERATORS,
  admitMember: THE_ASSOCIATIONS_ADMIN,
  importMembers: THE_ASSOCIATIONS_ADMIN,
  appoint: [...THE_ASSOCIATIONS_ADMIN, ...THE_FIRMS_ADMIN],
  issueApiKey: [...THE_ASSOCIATIONS_ADMIN, ...THE_FIRMS_ADMIN],
  revokeApiKey: [...THE_ASSOCIATIONS_ADMIN, ...THE_FIRMS_ADMIN],
  createCode: EDITORS,
  draftEdition: EDITORS,
  putClause: EDITORS,
  removeClause: EDITORS,
  putParameter: EDITORS,
  putIndicator: EDITORS,
  putComplaintLists: EDITORS,
  putAsks: EDITORS,
  putFigureCheck: EDITORS,
  removeFigureCheck: EDITORS,
  moveClause: EDITORS,
  removeParameter: EDITORS,
  removeIndicator: EDITORS,
  putTranslation: EDITORS,
  removeTranslation: EDITORS,
  withdrawEdition: EDITORS,
  publishEdition: EDITORS,
  importEdition: EDITORS,
  considerCode: THE_FIRMS_ADMIN,
  answerAssessment: THE_FIRMS_ADMIN,
  completeAssessment: THE_FIRMS_ADMIN,
  commitAdoption: APPROVERS,
  registerAdoption: OFFICERS,
  declineAdoption: OFFICERS,
  withdrawAdoption: THE_FIRMS_ADMIN,
  putUnderRemedy: OFFICERS,
  suspendAdoption: OFFICERS,
  reinstateAdoption: OFFICERS,
  terminateAdoption: OFFICERS,
  lapseAdoption: OFFICERS,
  extendDeadline: OFFICERS,
  putGap: THE_FIRMS_ADMIN,
  removeGap: THE_FIRMS_ADMIN,
  putOperation: THE_FIRMS_ADMIN,
  removeOperation: THE_FIRMS_ADMIN,
  discardExtension: THE_FIRMS_ADMIN,
  askForRuling: THE_FIRMS_ADMIN,
  reopenExtension: THE_FIRMS_ADMIN,
  ruleOnOperation: OFFICERS,
  beginTransition: THE_FIRMS_ADMIN,
  decideOperation: THE_FIRMS_ADMIN,
  applyTransition: THE_FIRMS_ADMIN,
  undoTransition: THE_FIRMS_ADMIN,
  publishExtension: THE_FIRMS_ADMIN,
  openPeriod: OFFICERS,
  openCalendar: OFFICERS,
  grantTerms: OFFICERS,
  coverFirm: OFFICERS,
  uncoverFirm: OFFICERS,
  beginReturn: REPORTERS,
  fillReturn: REPORTERS,
  prepareReturn: REPORTERS,
  reopenReturn: REPORTERS,
  correctReturn: REPORTERS,
  removeEvidence: REPORTERS,
  restateReturn: APPROVERS,
  submitReturn: APPROVERS,
  importReturns: [...OFFICERS, ...REPORTERS],
  checkImport: [...OFFICERS, ...REPORTERS],
  runImport: [...OFFICERS, ...REPORTERS],
  cancelImport: [...OFFICERS, ...REPORTERS],
  queryReturn: OFFICERS,
  answerQuery: [...REPORTERS, ...APPROVERS],
  approveReturn: OFFICERS,
  assignReturn: OFFICERS,
  assignReturns: OFFICERS,
  acceptReturn: OFFICERS,
  acceptReturns: OFFICERS,
  logBreach: REPORTERS,
  amendBreach: REPORTERS,
  linkBreach: REPORTERS,
  amendRootCause: REPORTERS,
  withdrawBreach: REPORTERS,
  notifyBreach: [...REPORTERS, ...APPROVERS],
  noteBreach: OFFICERS,
  setNoticePolicy: THE_ASSOCIATIONS_ADMIN,
  remindFirms: OFFICERS,
  markNoticesRead: EVERYBODY,
  markAllNoticesRead: EVERYBODY,
  setMailWish: EVERYBODY,
  setDisclosurePolicy: THE_ASSOCIATIONS_ADMIN,
  setReviewPolicy: THE_ASSOCIATIONS_ADMIN,
  compileReport: OFFICERS,
  recordWaiver: THE_ASSOCIATIONS_ADMIN,
  endWaiver: THE_ASSOCIATIONS_ADMIN,
  proposeReport: OFFICERS,
  answerPreview: APPROVERS,
  withholdReport: OFFICERS,
  publishReport: THE_ASSOCIATIONS_ADMIN,
};

const schema = contract('schema');
const FIELDS = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.entries(root === 'Query' ? QUERIES : MUTATIONS).map(([field, entitled]) => ({
    root,
    field,
    entitled,
  })),
);

let world: World;
let people: Map<string, Person>;

/** Who signs out is nobody afterwards: each question of a session's own fields is asked by somebody new. */
let emails: Map<string, string>;

beforeAll(async () => {
  world = await openWorld();
  const { association, join } = await openScheme(world, 'roles');
  const firm = await join('Alpha', 'SMALL');
  await world.operator.act('createConsumerOrganization', {
    ...{ name: 'Watch', slug: 'watch', adminName: 'Cora', adminEmail: 'cora@watch.example' },
    adminPassword: PASSWORD,
  });
  emails = new Map([
    ['ASSOCIATION_EDITOR', 'editor@roles.example'],
    ['ASSOCIATION_OFFICER', 'officer@roles.example'],
    ['ASSOCIATION_ADMIN', `admin@${association.slug}.example`],
    ['MEMBER_REPORTER', firm.reporterEmail],
    ['MEMBER_APPROVER', 'pat@roles-1.example'],
    ['MEMBER_ADMIN', firm.adminEmail],
    ['CONSUMER_ANALYST', 'cora@watch.example'],
    ['OPERATOR', 'operator@accord.example'],
  ]);
  people = new Map();
  for (const [role, email] of emails) people.set(role, await world.signIn(email));
});
afterAll(() => world.close());

describe('the table of roles', () => {
  it('knows every root field and every role', async () => {
    expect(Object.keys(QUERIES).sort()).toEqual(rootFields(schema, 'Query').sort());
    expect(Object.keys(MUTATIONS).sort()).toEqual(rootFields(schema, 'Mutation').sort());
    expect([...people.keys()].sort()).toEqual([...SEAT_ROLES].sort());
    for (const [role, person] of people) {
      expect(await person.ask('{ me { seat { role } } }')).toEqual({ me: { seat: { role } } });
    }
  });

  it.each(FIELDS)('holds for $root.$field', async ({ root, field, entitled }) => {
    for (const [role, email] of emails) {
      const person = field === 'signOut' ? await world.signIn(email) : people.get(role);
      if (!person) throw new Error(`Nobody sits as ${role}`);
      const given =
        field === 'signIn' ? { email, password: PASSWORD } : { password: PASSWORD, adminPassword: PASSWORD };
      const { document, variables } = asking(schema, root, field, given);
      const { errors } = await person.send('/graphql', document, variables);
      const code = errors?.[0]?.extensions?.code;
      if (entitled.includes(role)) {
        expect(
          ['FORBIDDEN', 'NOT_SIGNED_IN', 'UNFORESEEN'],
          `${role} ${JSON.stringify(errors)}`,
        ).not.toContain(code);
      } else {
        expect(code, `${role} was answered`).toBe('FORBIDDEN');
        expect(errors).toHaveLength(1);
      }
    }
  });
});
