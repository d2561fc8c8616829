import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import type { Database } from '../../db/client.ts';
import { enterByKey } from '../../db/identity/api-keys.ts';
import { DESK_TABLES, operatorExists, personIdByEmail, personOfAccount } from '../../db/identity/desk.ts';
import type { Desk } from '../context.ts';
import { hashOf } from './api-keys.ts';

interface DeskSettings {
  /** Signs session cookies; at least 32 characters, the same over restarts. */
  secret: string;
  /** Where browsers find this installation; https makes the cookies secure. */
  address: string;
}

/**
 * The sign-in desk on better-auth: e-mail and password, sessions in the database. Nothing else in the house knows the library.
 */
export function openDesk(database: Database, settings: DeskSettings): Desk {
  const auth = betterAuth({
    secret: settings.secret,
    baseURL: settings.address,
    database: drizzleAdapter(database.identity.db, { provider: 'pg', schema: DESK_TABLES }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    advanced: { cookiePrefix: 'accord', useSecureCookies: settings.address.startsWith('https:') },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  return {
    async openAccount({ name, email, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const known = await internalAdapter.findUserByEmail(email);
      if (known) return known.user.id;
      const account = await internalAdapter.createUser(
        { name, email, emailVerified: false },
        { method: 'email-password' },
      );
      if (password) {
        const hash = await passwords.hash(password);
        await internalAdapter.linkAccount({
          userId: account.id,
          providerId: 'credential',
          accountId: account.id,
          password: hash,
        });
      }
      return account.id;
    },
    async signIn(email, password) {
      try {
        const { headers, response } = await auth.api.signInEmail({
          body: { email, password },
          returnHeaders: true,
        });
        return { cookies: headers.getSetCookie(), accountId: response.user.id };
      } catch (error) {
        if (error instanceof APIError && error.status !== 'INTERNAL_SERVER_ERROR') return null;
        throw error;
      }
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true });
      return answer.headers.getSetCookie();
    },
    async accountOf(headers) {
      if (!headers.has('cookie')) return null;
      const session = await auth.api.getSession({ headers });
      return session?.user.id ?? null;
    },
    personOf: (accountId) => personOfAccount(database.identity, accountId),
    keyOf: (secret, now) => enterByKey(database.identity, hashOf(secret), now),
    hasOperator: () => operatorExists(database.identity),
    personIdOf: (email) => personIdByEmail(database.identity, email),
  };
}
