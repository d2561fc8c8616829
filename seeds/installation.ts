import { uuidv7 } from 'uuidv7';
import type { Desk } from '../api/context.ts';
import type { Database } from '../db/client.ts';
import { addOrganizations, addPerson, addSeat } from '../db/identity/write.ts';
import { within } from '../db/scope.ts';

interface FirstPerson {
  name: string;
  email: string;
  password: string;
}

/**
 * Founds an installation: its operator organization and the first operator, whom nobody can appoint through the actions because
 * nobody is there yet. Answers false, and changes nothing, where the installation has an operator.
 */
export async function foundInstallation(
  database: Database,
  desk: Desk,
  first: FirstPerson,
): Promise<boolean> {
  const [organizationId, personId] = [uuidv7(), uuidv7()];
  const asker = { personId, organizationId, role: 'OPERATOR' as const };
  if (await desk.hasOperator()) return false;
  const accountId = await desk.openAccount(first);
  await within(database.app, asker, { access: 'CHANGE', action: 'foundInstallation' }, async (tx) => {
    await addOrganizations(tx, [
      { id: organizationId, kind: 'OPERATOR', name: 'Operator', slug: 'operator' },
    ]);
    await addPerson(tx, { id: personId, accountId, name: first.name, email: first.email });
    await addSeat(tx, { id: uuidv7(), personId, organizationId, role: 'OPERATOR' });
  });
  return true;
}
