import { type Context, contextOf, type Desk } from '../api/context.ts';
import { seatInUse, viewerIn } from '../api/identity/sign-in.ts';
import type { Database } from '../db/client.ts';
import type { Work } from '../db/scope.ts';

/** Firms that play at once: enough to keep the database busy while one waits for its disk. */
const PLAYING_AT_ONCE = 6;

/** Where the demonstration plays: people act in their own seats, by the same actions as everybody, at the moments the play tells. */
export class Stage {
  #acts = 0;
  #today = '2024-01-01';

  constructor(
    readonly database: Database,
    readonly desk: Desk,
    /** Tells the acts of this stage from those of others. */
    private readonly name = 'sector',
  ) {}

  /** A stage beside this one, with a clock of its own, on which others play at the same time. */
  beside(name: string): Stage {
    const stage = new Stage(this.database, this.desk, `${this.name}-${name}`);
    stage.on(this.#today);
    return stage;
  }

  /** From now on it is noon of this day. */
  on(day: string): void {
    this.#today = day;
  }

  /** A key for the next act: the play is always the same, and so are its keys. */
  key(): { idempotencyKey: string } {
    this.#acts += 1;
    return { idempotencyKey: `demonstration-${this.name}-${this.#acts}` };
  }

  /** The person with this e-mail address, in their seat in the organization where told. */
  async person(email: string, organizationId?: string): Promise<Context> {
    const accountId = await this.desk.openAccount({ name: email, email, password: null });
    const signedIn = await this.desk.personOf(accountId);
    const wanted = signedIn?.seats.find((held) => held.organizationId === organizationId)?.id ?? null;
    const seat = signedIn && seatInUse(signedIn, wanted);
    if (!signedIn || !seat) throw new Error(`${email} holds no seat`);
    return this.contextOf({ signedIn, viewer: viewerIn(signedIn, seat) });
  }

  /** The same person in the same seat, by the clock of this stage. */
  contextOf({ signedIn, viewer }: Pick<Context, 'signedIn' | 'viewer'>): Context {
    const { database, desk } = this;
    return contextOf({ database, desk, signedIn, viewer, now: () => new Date(`${this.#today}T12:00:00Z`) });
  }

  /** Asks one question as somebody, and lets go of the snapshot. */
  async ask<T>(context: Context, question: (tx: Work) => Promise<T>): Promise<T> {
    try {
      return await question(await context.reading.tx());
    } finally {
      await context.reading.close();
    }
  }
}

/** Plays a scene for each, several at once; the answers come in the order of the items. */
export async function playAll<T, R>(
  items: readonly T[],
  scene: (item: T, place: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const play = async () => {
    while (next < items.length) {
      const place = next;
      next += 1;
      results[place] = await scene(items[place] as T, place);
    }
  };
  await Promise.all(Array.from({ length: PLAYING_AT_ONCE }, play));
  return results;
}
