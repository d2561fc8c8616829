import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Context, HeldSeat, SignedIn, Viewer } from '../context.ts';
import { refuse } from '../refusal.ts';

const FAILURES_ALLOWED = 10;
const FORGOTTEN_AFTER_SECONDS = 15 * 60;

const failures = new RateLimiterMemory({ points: FAILURES_ALLOWED, duration: FORGOTTEN_AFTER_SECONDS });

/**
 * Signs a person in: sets the session's cookies and answers who it is.
 * Refuses SIGN_IN_FAILED, with the same words whether the address or the password is wrong, and TOO_MANY_ATTEMPTS after ten
 * failures for one address within fifteen minutes.
 */
export async function signIn(
  context: Context,
  input: { email: string; password: string },
): Promise<SignedIn> {
  const email = input.email.trim().toLowerCase();
  const tried = await failures.get(email);
  if (tried && tried.consumedPoints >= FAILURES_ALLOWED) {
    refuse(
      'TOO_MANY_ATTEMPTS',
      'Too many failed attempts for this address. Wait fifteen minutes and try again.',
    );
  }
  const entered = await context.desk.signIn(email, input.password);
  if (!entered) {
    await failures.consume(email).catch((answer: unknown) => {
      if (!(answer instanceof RateLimiterRes)) throw answer;
    });
    refuse('SIGN_IN_FAILED', 'E-mail address and password do not fit together.');
  }
  await failures.delete(email);
  context.setCookies(entered.cookies);
  const person =
    (await context.desk.personOf(entered.accountId)) ??
    refuse('FORBIDDEN', 'You hold no seat yet: ask an administrator of your organization to appoint you.');
  const seat = seatInUse(person, null);
  context.signedIn = person;
  context.viewer = seat && viewerIn(person, seat);
  context.loaders.clear();
  await context.reading.turnTo(context.viewer);
  return person;
}

/** Ends the session, here and in the database. */
export async function signOut(context: Context): Promise<boolean> {
  if (context.signedIn) context.setCookies(await context.desk.signOut(context.headers));
  return true;
}

/** The seat that was asked for, if the person holds it; else the first; null where there is none. */
export function seatInUse(person: SignedIn, wanted: string | null): HeldSeat | null {
  return person.seats.find((seat) => seat.id === wanted) ?? person.seats[0] ?? null;
}

/** The person in one of their seats, as the rest of the house knows them. */
export function viewerIn(person: SignedIn, seat: HeldSeat): Viewer {
  return {
    personId: person.personId,
    name: person.name,
    email: person.email,
    seatId: seat.id,
    role: seat.role,
    organizationId: seat.organizationId,
  };
}
