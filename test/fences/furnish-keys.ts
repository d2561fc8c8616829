import { Person } from '../ask.ts';
import { issue, SEEN } from '../rooms/keys.ts';

/** The key of a firm's own system. */
export interface Keyed {
  apiKeyId: string;
}

/** Gives a firm or an association a key, which asks once, and one that was revoked. */
export async function furnishKey({ admin, ...of }: { admin: Person; reporter?: Person }): Promise<Keyed> {
  const role = of.reporter ? 'MEMBER_REPORTER' : 'ASSOCIATION_OFFICER';
  const { key, secret } = await issue(admin, { role });
  await Person.byKey(admin, secret).ask('{ askingKey { id } }');
  const spent = await issue(admin, { role });
  await admin.act('revokeApiKey', { apiKeyId: spent.key.id }, SEEN);
  return { apiKeyId: key.id };
}
