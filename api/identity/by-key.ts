import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Desk, Viewer } from '../context.ts';
import { REQUESTS_OF_A_KEY } from '../limits.ts';
import { refuse } from '../refusal.ts';

const requests = new RateLimiterMemory({
  points: REQUESTS_OF_A_KEY.most,
  duration: REQUESTS_OF_A_KEY.seconds,
});

/** The secret that a request carries in `Authorization: Bearer …`, or null where it carries none. */
export function secretIn(authorization: string | undefined): string | null {
  const [, secret = null] = /^Bearer +(\S*) *$/i.exec(authorization ?? '') ?? [];
  return secret;
}

/**
 * Who asks by the key with this secret: the seat it was issued for, in the name of the person who issued it. Refuses KEY_REFUSED in the same words
 * whether it is unknown, revoked or past its last day, and TOO_MANY_REQUESTS beyond what one key may ask in a minute.
 */
export async function viewerByKey(desk: Desk, secret: string, now: Date): Promise<Viewer> {
  const holder =
    (await desk.keyOf(secret, now)) ??
    refuse(
      'KEY_REFUSED',
      'This API key does not work. Ask an administrator of your organization for another.',
    );
  const { keyId, organizationId, role, personId, name, email } = holder;
  await requests.consume(keyId).catch((answer: unknown) => {
    if (!(answer instanceof RateLimiterRes)) throw answer;
    const seconds = Math.ceil(answer.msBeforeNext / 1000);
    refuse(
      'TOO_MANY_REQUESTS',
      `A key may ask ${REQUESTS_OF_A_KEY.most} times in ${REQUESTS_OF_A_KEY.seconds} seconds. Go on in ${seconds} seconds.`,
    );
  });
  return { keyId, seatId: keyId, organizationId, role, personId, name, email };
}
