import type { AuthProvider } from 'react-admin';
import { ask, Refused, seatInUse } from '../parts/ask.ts';
import { kept } from '../parts/kept.ts';
import { Me, SignIn, SignOut } from './queries.ts';

/** Signing in and out, as the admin's frame asks for it. Who may do what is for the server to say. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    seatInUse.clear();
    await ask(SignIn, { input: { email, password } });
  },
  async logout() {
    kept.forgetAll();
    seatInUse.clear();
    await ask(SignOut).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
    });
  },
  async checkAuth() {
    const { me } = await ask(Me);
    if (!me) throw new Error('Sign in first.');
  },
  async checkError(error: unknown) {
    if (error instanceof Refused && error.code === 'NOT_SIGNED_IN') throw error;
  },
  async getIdentity() {
    const { me } = await ask(Me);
    return { id: me?.person.id ?? '', fullName: me?.person.name ?? '' };
  },
  async getPermissions() {
    return (await ask(Me)).me?.abilities ?? [];
  },
};
