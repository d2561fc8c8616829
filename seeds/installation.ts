import postgres from 'postgres';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../api/context.ts';

interface FirstPerson {
  name: string;
  email: string;
  password: string;
}

/**
 * Founds an installation: its operator organization and the first operator, whom nobody can appoint through the actions because
 * nobody is there yet. Answers false, and changes nothing, where an operator exists.
 */
export async function foundInstallation(url: string, desk: Desk, first: FirstPerson): Promise<boolean> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connection: { role: 'accord_app' } });
  try {
    const accountId = await desk.openAccount(first);
    if (await desk.personOf(accountId)) return false;
    await sql.begin(async (tx) => {
      const [personId, organizationId] = [uuidv7(), uuidv7()];
      await tx`select set_config('accord.role', 'OPERATOR', true), set_config('accord.action', 'foundInstallation', true),
        set_config('accord.person', ${personId}, true), set_config('accord.organization', ${organizationId}, true)`;
      await tx`insert into accord.organizations (id, kind, name, slug) values (${organizationId}, 'OPERATOR', 'Operator', 'operator')`;
      await tx`insert into accord.people (id, account_id, name, email) values (${personId}, ${accountId}, ${first.name}, ${first.email})`;
      await tx`insert into accord.seats (id, person_id, organization_id, role)
        values (${uuidv7()}, ${personId}, ${organizationId}, 'OPERATOR')`;
    });
    return true;
  } finally {
    await sql.end();
  }
}
