import { type Context, contextOf, type Desk } from '../api/context.ts';
import { seatInUse, viewerIn } from '../api/identity/sign-in.ts';
import type { Database } from '../db/client.ts';
import type { Work } from '../db/scope.ts';

/** Where the demonstration plays: people act in their own seats, by the same actions as everybody, at the moments the play tells. */
export class Stage {
  #acts = 0;
  #today = '2024-01-01';

  constructor(
    readonly database: Database,
    readonly desk: Desk,
  ) {}

  /** From now on it is noon of this day. */
  on(day: string): void {
    this.#today = day;
  }

  /** A key for the next act: the play is always the same, and so are its keys. */
  key(): { idempotencyKey: string } {
    this.#acts += 1;
    return { idempotencyKey: `demonstration-${this.#acts}` };
  }

  /** The person with this e-mail address, in their seat in the organization where told. */
  async person(email: string, organizationId?: string): Promise<Context> {
    const accountId = await this.desk.openAccount({ name: email, email, password: null });
    const signedIn = await this.desk.personOf(accountId);
    const wanted = signedIn?.seats.find((held) => held.organizationId === organizationId)?.id ?? null;
    const seat = signedIn && seatInUse(signedIn, wanted);
    if (!signedIn || !seat) throw new Error(`${email} holds no seat`);
    return contextOf({
      database: this.database,
      desk: this.desk,
      signedIn,
      viewer: viewerIn(signedIn, seat),
      now: () => new Date(`${this.#today}T12:00:00Z`),
    });
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
