import { uuidv7 } from 'uuidv7';
import { organizationsById } from '../../db/identity/read.ts';
import { addOrganizations, addPerson, addSeat } from '../../db/identity/write.ts';
import type { OrganizationKind, SeatRole } from '../../schema/words.ts';
import { act, type Change } from '../act.ts';
import type { Context } from '../context.ts';
import { found, refuse } from '../refusal.ts';
import { seatFits } from '../rules/access.ts';

interface Appointee {
  name: string;
  email: string;
  password?: string | null;
}

export interface AppointInput extends Appointee {
  idempotencyKey: string;
  organizationId: string;
  role: SeatRole;
}

/**
 * Gives a person a seat in the viewer's organization, or in a member of the viewer's association.
 * Refuses BAD_INPUT (e-mail, password, role that does not fit the organization), NOT_FOUND, ALREADY_EXISTS.
 */
export async function appoint(context: Context, input: AppointInput): Promise<string> {
  const account = await openAccount(context, input);
  return act(context, { action: 'appoint', input }, async (change) => {
    const organization = found(
      (await organizationsById(change.tx, [input.organizationId])).get(input.organizationId),
      'organization',
    );
    if (!seatFits(input.role, organization.kind)) {
      refuse('BAD_INPUT', `${input.role} is not a seat of ${organization.name}.`, { path: ['role'] });
    }
    return seat(change, account, { ...input, organizationId: organization.id });
  });
}

export interface FoundOrganizationInput {
  idempotencyKey: string;
  name: string;
  slug: string;
  adminName: string;
  adminEmail: string;
  adminPassword?: string | null;
}

/** Founds an association with its first administrator; the answer is its id. Refuses BAD_INPUT, ALREADY_EXISTS. */
export function createAssociation(context: Context, input: FoundOrganizationInput): Promise<string> {
  return foundOrganization(context, 'createAssociation', input, 'ASSOCIATION', 'ASSOCIATION_ADMIN');
}

/** Takes a consumer organization in, with its first analyst; the answer is its id. Refuses BAD_INPUT, ALREADY_EXISTS. */
export function createConsumerOrganization(context: Context, input: FoundOrganizationInput): Promise<string> {
  return foundOrganization(
    context,
    'createConsumerOrganization',
    input,
    'CONSUMER_ORGANIZATION',
    'CONSUMER_ANALYST',
  );
}

async function foundOrganization(
  context: Context,
  action: string,
  input: FoundOrganizationInput,
  kind: OrganizationKind,
  role: SeatRole,
): Promise<string> {
  const appointee = { name: input.adminName, email: input.adminEmail, password: input.adminPassword };
  if (!/^[a-z][a-z0-9-]{1,30}$/.test(input.slug)) {
    refuse('BAD_INPUT', 'A slug has 2 to 31 lower-case letters, digits and dashes.', { path: ['slug'] });
  }
  const account = await openAccount(context, appointee);
  return act(context, { action, input }, async (change) => {
    const id = uuidv7();
    await addOrganizations(change.tx, [{ id, kind, name: input.name, slug: input.slug }]);
    await seat(change, account, { ...appointee, organizationId: id, role });
    return id;
  });
}

interface Account {
  accountId: string;
  personId: string | null;
}

async function openAccount(context: Context, person: Appointee): Promise<Account> {
  const email = person.email.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) {
    refuse('BAD_INPUT', `“${person.email}” is not an e-mail address.`, { path: ['email'] });
  }
  if (person.name.trim() === '') refuse('BAD_INPUT', 'A person has a name.', { path: ['name'] });
  if (person.password && person.password.length < 10) {
    refuse('BAD_INPUT', 'A password has at least 10 characters.', { path: ['password'] });
  }
  const personId = await context.desk.personIdOf(email);
  // An account without a seat sees nothing, so it may be opened before the action that gives the seat is sure to succeed.
  const accountId = await context.desk.openAccount({
    name: person.name.trim(),
    email,
    password: person.password ?? null,
  });
  return { accountId, personId };
}

async function seat(
  { tx }: Change,
  account: Account,
  wanted: { name: string; email: string; organizationId: string; role: SeatRole },
): Promise<string> {
  const personId = account.personId ?? uuidv7();
  if (!account.personId) {
    await addPerson(tx, {
      id: personId,
      accountId: account.accountId,
      name: wanted.name.trim(),
      email: wanted.email.trim().toLowerCase(),
    });
  }
  const id = uuidv7();
  const given = await addSeat(tx, { id, personId, organizationId: wanted.organizationId, role: wanted.role });
  if (!given) refuse('ALREADY_EXISTS', `${wanted.name} holds this seat already.`);
  return id;
}
