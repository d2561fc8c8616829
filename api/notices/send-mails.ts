import type { Pool } from '../../db/client.ts';
import { type ClaimedMail, claimMails, type Outcome, settleMail } from '../../db/notices/post.ts';
import { mailOf, nextTry } from '../rules/mail.ts';
import { type PostOffice, Undelivered } from './post-office.ts';

interface Sending {
  post: Pool;
  office: PostOffice;
  /** Address of the installation, which links lead to. */
  address: string;
  now: () => Date;
  /** Ends the work between two mails. */
  signal?: AbortSignal;
}

const AT_ONCE = 5;
const BATCH = 50;
/** Longer than a whole batch lasts, though each mail of it met a server that hangs until it is given up. */
const LEASE_SECONDS = 900;

/**
 * Sends the mails whose time has come, and answers how many were taken. A mail is taken up before it is sent and written down as sent
 * after, so that of two workers one sends it; only who ends between the two, or whose server takes the mail and never says so, lets it
 * be sent again when the lease ends, under the same message id.
 */
export async function sendMails(sending: Sending): Promise<number> {
  let sent = 0;
  while (!sending.signal?.aborted) {
    const claim = { most: BATCH, leaseSeconds: LEASE_SECONDS, at: sending.now() };
    const batch = await claimMails(sending.post, claim);
    const outcomes = await deliverAll(sending, batch);
    sent += outcomes.filter((outcome) => outcome === 'SENT').length;
    if (batch.length < BATCH || outcomes.every((outcome) => outcome === 'UNREACHABLE')) break;
  }
  return sent;
}

type Delivered = 'SENT' | 'FAILED' | 'UNREACHABLE';

/** Several at once; each goes to the end before the work is left. */
async function deliverAll(sending: Sending, batch: readonly ClaimedMail[]): Promise<Delivered[]> {
  const waiting = [...batch];
  const outcomes: Delivered[] = [];
  const carry = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
      outcomes.push(await deliver(sending, mail));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, carry));
  return outcomes;
}

async function deliver(
  { post, office, address, now, signal }: Sending,
  claimed: ClaimedMail,
): Promise<Delivered> {
  if (signal?.aborted) {
    await settleMail(
      post,
      claimed,
      { state: 'WAITING', failure: 'Accord was closing.', nextTry: now() },
      now(),
    );
    return 'FAILED';
  }
  try {
    await office.send(mailOf(claimed, address));
    await settleMail(post, claimed, { state: 'SENT' }, now());
    return 'SENT';
  } catch (error) {
    if (!(error instanceof Undelivered)) throw error;
    await settleMail(post, claimed, afterFailure(claimed.attempt, error, now()), now());
    return error.unreachable ? 'UNREACHABLE' : 'FAILED';
  }
}

function afterFailure(attempt: number, { message: failure, forGood }: Undelivered, now: Date): Outcome {
  const again = forGood ? null : nextTry(attempt, now);
  return again ? { state: 'WAITING', failure, nextTry: again } : { state: 'GIVEN_UP', failure };
}
