import type { Context } from '../api/context.ts';
import { appoint, createAssociation, createConsumerOrganization } from '../api/identity/appoint.ts';
import type { SeatRole } from '../schema/words.ts';
import { ASSOCIATION, CONSUMER_ORGANIZATION } from './sector.ts';
import type { Stage } from './stage.ts';

/** The password of every demonstration sign-in. It opens invented data and nothing else. */
export const DEMONSTRATION_PASSWORD = 'demonstration';

export const OPERATOR = {
  name: 'Ola Berg',
  email: 'operator@accord.example',
  password: DEMONSTRATION_PASSWORD,
};

export const ADMIN = { name: 'Ada Lind', email: 'admin@openline.example' };
const EDITOR = { name: 'Edith Vale', email: 'editor@openline.example' };
const OFFICER = { name: 'Oscar Reed', email: 'officer@openline.example' };
const ANALYST = { name: 'Cleo Hart', email: 'analyst@subscribers.example' };

/** The people of the firm whose seats can be tried. */
export const SHOWN_PEOPLE = {
  MEMBER_ADMIN: { name: 'Mia Stone', email: 'admin@harbour.example' },
  MEMBER_REPORTER: { name: 'Rex Holm', email: 'reporter@harbour.example' },
  MEMBER_APPROVER: { name: 'Ava Brook', email: 'approver@harbour.example' },
} as const;

/** The association's people, each in their seat, ready to act. */
export interface AssociationPeople {
  id: string;
  admin: Context;
  editor: Context;
  officer: Context;
}

/** Founds the invented association and the consumer organization, and seats their people. */
export async function seatAssociation(stage: Stage): Promise<AssociationPeople> {
  const operator = await stage.person(OPERATOR.email);
  const id = await createAssociation(operator, {
    ...stage.key(),
    ...ASSOCIATION,
    adminName: ADMIN.name,
    adminEmail: ADMIN.email,
    adminPassword: DEMONSTRATION_PASSWORD,
  });
  await createConsumerOrganization(operator, {
    ...stage.key(),
    ...CONSUMER_ORGANIZATION,
    adminName: ANALYST.name,
    adminEmail: ANALYST.email,
    adminPassword: DEMONSTRATION_PASSWORD,
  });
  const admin = await stage.person(ADMIN.email);
  await seat(stage, admin, id, 'ASSOCIATION_EDITOR', EDITOR, DEMONSTRATION_PASSWORD);
  await seat(stage, admin, id, 'ASSOCIATION_OFFICER', OFFICER, DEMONSTRATION_PASSWORD);
  return { id, admin, editor: await stage.person(EDITOR.email), officer: await stage.person(OFFICER.email) };
}

/** Appoints somebody. Without a password the person can not sign in yet. */
export async function seat(
  stage: Stage,
  by: Context,
  organizationId: string,
  role: SeatRole,
  person: { name: string; email: string },
  password: string | null = null,
): Promise<void> {
  await appoint(by, { ...stage.key(), organizationId, role, ...person, password });
}

/** What to print once the sector is there: who can sign in, and as what. */
export function signInLines(): string[] {
  const rows: [string, string][] = [
    [ADMIN.email, 'association, administrator'],
    [EDITOR.email, 'association, code editor'],
    [OFFICER.email, 'association, compliance officer'],
    [SHOWN_PEOPLE.MEMBER_ADMIN.email, 'member, administrator'],
    [SHOWN_PEOPLE.MEMBER_REPORTER.email, 'member, reporter'],
    [SHOWN_PEOPLE.MEMBER_APPROVER.email, 'member, approver'],
    [ANALYST.email, 'consumer organization, analyst'],
    [OPERATOR.email, 'operator of the installation'],
  ];
  return [
    `Demonstration sign-ins (password: ${DEMONSTRATION_PASSWORD})`,
    ...rows.map(([email, seatName]) => `  ${email.padEnd(32)} ${seatName}`),
  ];
}
