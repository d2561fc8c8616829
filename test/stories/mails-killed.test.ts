import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mailbox, openMailbox } from '../rooms/mailbox.ts';
import { foundAssociation } from '../rooms/parties.ts';
import { openWorld, type World } from '../world.ts';
import { end } from './killing.ts';

const MAILS = 120;
/** How many mails the server has when the sender is killed, each time. */
const KILLED_AFTER = [7, 31, 58];
/** Longer than a lease. */
const LEASE_MINUTES = 16;

let world: World;
let box: Mailbox;
const children: ChildProcess[] = [];

beforeAll(async () => {
  world = await openWorld();
  box = await openMailbox();
  box.slow = 25;
  await foundAssociation(world, 'post');
  await world.behind`insert into accord.notices
    (id, association_id, organization_id, person_id, kind, key, title, body, link, created_at, mail_state, mail_not_before)
    select gen_random_uuid(), s.organization_id, s.organization_id, s.person_id, 'QUERY_ANSWERED', 'mail ' || n, 'Mail ' || n, 'A body.',
      '/returns', now(), 'WAITING', now()
    from accord.seats s, generate_series(1, ${MAILS}) n where s.role = 'ASSOCIATION_OFFICER'`;
});
afterAll(async () => {
  for (const child of children) await end(child);
  await box.close();
  await world.close();
});

const fixture = fileURLToPath(new URL('../fixtures/send-mails.ts', import.meta.url));
const loader = createRequire(import.meta.url).resolve('tsx');

/** A process that sends what waits, by a clock so many leases ahead. */
function sender(leases: number): ChildProcess {
  const minutes = String(leases * LEASE_MINUTES);
  const args = ['--import', loader, fixture, world.url, box.url, minutes];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

const idsIn = async (state: string) =>
  (await world.behind<{ id: string }[]>`select id from accord.notices where mail_state = ${state}`).map(
    ({ id }) => `<${id}@accord.example>`,
  );

describe('the sender of mails killed with kill -9', () => {
  it('loses none, and sends again only what the server had taken and it had not written down', async () => {
    const inTheWindow = new Set<string>();
    for (const [round, killedAfter] of KILLED_AFTER.entries()) {
      const child = sender(round);
      while (box.received.length < killedAfter) await sleep(2);
      await end(child);
      // What the server was in the middle of taking is taken by now or never; what the database was, too.
      await sleep(300);
      const taken = new Set(box.received.map(({ messageId }) => messageId));
      for (const id of await idsIn('SENDING')) if (taken.has(id)) inTheWindow.add(id);
      for (const id of await idsIn('SENT')) expect(taken.has(id)).toBe(true);
    }
    await once(sender(KILLED_AFTER.length), 'exit');
    expect((await idsIn('SENT')).length).toBe(MAILS);
    const times = new Map<string, number>();
    for (const { messageId } of box.received) times.set(messageId, (times.get(messageId) ?? 0) + 1);
    expect(times.size).toBe(MAILS);
    const twice = [...times].filter(([, count]) => count > 1).map(([id]) => id);
    expect(twice.filter((id) => !inTheWindow.has(id))).toEqual([]);
    // Five go out at once, so that a kill catches five at the most.
    expect(box.received.length - MAILS).toBeLessThanOrEqual(KILLED_AFTER.length * 5);
  }, 240_000);
});
