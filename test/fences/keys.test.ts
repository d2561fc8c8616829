import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY_ROLES } from '../../schema/words-key.ts';
import { Person } from '../ask.ts';
import { issue } from '../rooms/keys.ts';
import { openScheme } from '../rooms/reporting.ts';
import { openWorld, PASSWORD, type World } from '../world.ts';
import { asking, contract, rootFields } from './asking.ts';
import { as } from './shelf.ts';

// Written down by hand: what somebody answers for, and what is a person's own.
const FOR_PEOPLE = [
  ...['appoint', 'createAssociation', 'createConsumerOrganization', 'issueApiKey', 'revokeApiKey'],
  ...['setNoticePolicy', 'setDisclosurePolicy', 'setReviewPolicy'],
  ...['commitAdoption', 'registerAdoption', 'declineAdoption', 'withdrawAdoption', 'putUnderRemedy'],
  ...['suspendAdoption', 'reinstateAdoption', 'terminateAdoption', 'lapseAdoption', 'extendDeadline'],
  ...['publishEdition', 'withdrawEdition', 'publishExtension', 'ruleOnOperation', 'applyTransition'],
  ...['undoTransition', 'grantTerms', 'submitReturn', 'restateReturn', 'approveReturn', 'acceptReturn'],
  ...[
    'acceptReturns',
    'answerPreview',
    'publishReport',
    'proposeReport',
    'withholdReport',
    'recordWaiver',
    'endWaiver',
  ],
  ...['notices', 'unreadNotices', 'mailWishes', 'markNoticesRead', 'markAllNoticesRead', 'setMailWish'],
];

const schema = contract('schema');
const FIELDS = (['Query', 'Mutation'] as const).flatMap((root) =>
  rootFields(schema, root)
    .filter((field) => !['signIn', 'signOut'].includes(field))
    .map((field) => ({ root, field })),
);

let world: World;
let seats: { role: string; person: Person; program: Person }[];
let firmId: string;

beforeAll(async () => {
  world = await openWorld();
  const { association, join } = await openScheme(world, 'programs');
  const firm = await join('Alpha', 'SMALL');
  firmId = firm.id;
  const people = {
    MEMBER_REPORTER: [firm.reporter, firm.admin],
    ASSOCIATION_EDITOR: [association.editor, association.admin],
    ASSOCIATION_OFFICER: [association.officer, association.admin],
  } as const;
  seats = [];
  for (const role of KEY_ROLES) {
    const [person, admin] = people[role];
    seats.push({ role, person, program: Person.byKey(admin, (await issue(admin, { role })).secret) });
  }
});
afterAll(() => world.close());

describe('what is for people', () => {
  it('is told of fields that there are', () => {
    expect(FIELDS.map(({ field }) => field)).toEqual(expect.arrayContaining(FOR_PEOPLE));
  });

  it.each(FIELDS)(
    'is kept from programs, and nothing else of their seat is: $field',
    async ({ root, field }) => {
      for (const { role, person, program } of seats) {
        const { document, variables } = asking(schema, root, field, { password: PASSWORD });
        const codes: unknown[] = [];
        for (const who of [person, program]) {
          const { errors } = await who.send('/graphql', document, variables);
          codes.push(errors?.[0]?.extensions?.code);
        }
        const [ofPerson, ofProgram] = codes;
        expect(ofProgram, role).not.toBe('UNFORESEEN');
        if (ofPerson === 'FORBIDDEN') expect(ofProgram, role).toBe('FORBIDDEN');
        else if (FOR_PEOPLE.includes(field)) expect(ofProgram, role).toBe('PERSON_NEEDED');
        else expect(['FORBIDDEN', 'PERSON_NEEDED', 'NOT_SIGNED_IN'], role).not.toContain(ofProgram);
      }
    },
  );
});

describe('the rows of keys', () => {
  const key = (organizationId: string, role: string) =>
    ({
      id: crypto.randomUUID(),
      organization_id: organizationId,
      role,
      name: 'x',
      prefix: 'x',
      issued_at: '2026-01-01',
    }) as const;

  it('show their hash to nobody with a seat', async () => {
    const seat = { organizationId: firmId, role: 'MEMBER_ADMIN' } as const;
    expect(await as(world, seat, (sql) => sql`select hash from accord.api_keys`)).toEqual({
      refused: '42501',
    });
    const seen = await as(world, seat, async (sql) => (await sql`select id from accord.api_keys`).length);
    expect(seen).toEqual({ done: 1 });
  });

  it('take no seat that a key may not have, and no key by a key', async () => {
    const personId = crypto.randomUUID();
    const put = (role: string) =>
      as(world, { organizationId: firmId, role: 'MEMBER_ADMIN', personId }, async (sql) => {
        await sql`insert into accord.api_keys ${sql({ ...key(firmId, role), hash: 'x', issued_by_id: personId })}`;
      });
    for (const role of ['MEMBER_APPROVER', 'MEMBER_ADMIN', 'OPERATOR', 'ASSOCIATION_OFFICER']) {
      expect(await put(role), role).toEqual({ refused: '42501' });
    }
    // The right one stops only at the person, who is made up.
    expect(await put('MEMBER_REPORTER')).toEqual({ refused: '23503' });
    const byKey = await as(world, { organizationId: firmId, role: 'MEMBER_ADMIN', personId }, async (sql) => {
      await sql`select set_config('accord.key', ${crypto.randomUUID()}, true)`;
      await sql`insert into accord.api_keys ${sql({ ...key(firmId, 'MEMBER_REPORTER'), hash: 'x', issued_by_id: personId })}`;
    });
    expect(byKey).toEqual({ refused: '42501' });
  });
});
