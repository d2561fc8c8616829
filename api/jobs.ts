import type { Database } from '../db/client.ts';
import { alone } from '../db/notices/post.ts';
import { failLeftImports } from '../db/returns/jobs.ts';
import { sweep } from './arrival.ts';
import { LEFT_AFTER_MS } from './evidence.ts';
import type { PostOffice } from './notices/post-office.ts';
import { remindOfDue } from './notices/remind-of-due.ts';
import { sendMails } from './notices/send-mails.ts';
import { ARRIVING, clearUnlinked } from './returns/evidence-store.ts';
import { LEFT_BEHIND } from './returns/import-jobs.ts';

interface Parts {
  database: Database;
  office: PostOffice;
  address: string;
  /** Folder of the files that bear returns out; without it, none is cleared up. */
  evidence?: string;
  now?: () => Date;
  /** Is told of what went wrong; the next round tries again. */
  complain(error: unknown): void;
}

/** What the house does by itself, until it is closed. */
export interface Jobs {
  /** Ends after what is under way: a mail that is being sent, an association that is being reminded. */
  close(): Promise<void>;
}

const EVERY_MS = 60_000;
/** Clearing up looks at every file, so it is done once in so many rounds. */
const CLEARS_EVERY = 60;

/** One round: imports that a killed process left, reminders, then mails. Of several processes one does it, and the others pass. */
export async function workOnce(
  { database, office, address, now = () => new Date(), complain }: Parts,
  signal?: AbortSignal,
): Promise<void> {
  await alone(database.post, 'jobs', async () => {
    await failLeftImports(database.post, LEFT_BEHIND).catch(complain);
    await remindOfDue(database, now()).catch(complain);
    await sendMails({ post: database.post, office, address, now, signal });
  });
}

/** Takes away what nobody came back for: files that were left while they came, and evidence that no return names any more. */
export async function clearEvidence({ database, evidence, now = () => new Date() }: Parts): Promise<void> {
  if (!evidence) return;
  await sweep(evidence, ARRIVING, LEFT_AFTER_MS);
  await clearUnlinked(database.post, evidence, now().getTime());
}

/** Begins the rounds: the first at once, each further one a minute after the one before it has ended. */
export function startJobs(parts: Parts): Jobs {
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let rounds = 0;
  const round = async (): Promise<void> => {
    if (rounds % CLEARS_EVERY === 0) await clearEvidence(parts).catch(parts.complain);
    rounds += 1;
    await workOnce(parts, closing.signal).catch(parts.complain);
    if (!closing.signal.aborted) timer = setTimeout(begin, EVERY_MS);
  };
  let running = Promise.resolve();
  const begin = () => {
    running = round();
  };
  begin();
  return {
    async close() {
      closing.abort();
      clearTimeout(timer);
      await running;
      parts.office.close();
    },
  };
}
