import type { Database } from '../db/client.ts';
import { type Asker, type Work, within } from '../db/scope.ts';
import type { SeatRole } from '../schema/words.ts';
import { Loaders } from './loaders.ts';

/** A seat as its holder sees it. */
export interface HeldSeat {
  id: string;
  role: SeatRole;
  organizationId: string;
}

/** Who asks: one person in one of their seats, or a program by an API key in the name of the person who issued it. */
export interface Viewer extends Asker {
  name: string;
  email: string;
  seatId: string;
}

/** The seat that an API key was issued for, and the person who issued it. */
export interface KeyHolder {
  keyId: string;
  organizationId: string;
  role: SeatRole;
  personId: string;
  name: string;
  email: string;
}

/** A person who has signed in; they may hold no seat yet. */
export interface SignedIn {
  personId: string;
  name: string;
  email: string;
  seats: HeldSeat[];
}

/** The sign-in desk: all that Accord knows of accounts, passwords and sessions. */
export interface Desk {
  /** Opens an account, or finds the one that has this e-mail address; answers its id. */
  openAccount(person: { name: string; email: string; password: string | null }): Promise<string>;
  /** Answers the cookies to set, or null where e-mail and password do not fit. */
  signIn(email: string, password: string): Promise<{ cookies: string[]; accountId: string } | null>;
  /** Answers the cookies that end the session in the browser. */
  signOut(headers: Headers): Promise<string[]>;
  /** The account of a living session, or null. */
  accountOf(headers: Headers): Promise<string | null>;
  /** The person and the seats of an account, or null where nobody stands behind it. */
  personOf(accountId: string): Promise<SignedIn | null>;
  /** The seat of the API key with this secret and who issued it; null for an unknown, a revoked and a spent one. */
  keyOf(secret: string, now: Date): Promise<KeyHolder | null>;
  /** Whether the installation has an operator yet. */
  hasOperator(): Promise<boolean>;
  /** The person with this e-mail address in the whole installation, or null. */
  personIdOf(email: string): Promise<string | null>;
}

/** The one transaction in which a request reads: opened by the first question, one snapshot for all of them. */
export class Reading {
  #open: Promise<Work> | null = null;
  #finished: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    private asker: Asker | null,
    private readonly door: 'app' | 'public',
  ) {}

  /** The handle to ask with. Rejects when no connection can be had. */
  tx(): Promise<Work> {
    this.#open ??= this.begin();
    return this.#open;
  }

  /** Ends the snapshot; the next question opens a new one. Safe to call when nothing was read. */
  async close(): Promise<void> {
    this.#release();
    this.#open = null;
    await this.#finished;
  }

  /** From now on reads for somebody else: who has just signed in. */
  async turnTo(asker: Asker | null): Promise<void> {
    await this.close();
    this.asker = asker;
  }

  private begin(): Promise<Work> {
    return new Promise<Work>((resolve, reject) => {
      const transaction = within(this.database[this.door], this.asker, { access: 'READ' }, (tx) => {
        resolve(tx);
        return new Promise<void>((release) => {
          this.#release = release;
        });
      });
      // A failure belongs to the question that met it, which has it already; here the connection only goes back.
      this.#finished = transaction.catch(reject);
    });
  }
}

/** What every resolver and action is handed. */
export interface Context {
  database: Database;
  viewer: Viewer | null;
  signedIn: SignedIn | null;
  desk: Desk;
  headers: Headers;
  /** Where browsers find the installation, without a slash at the end. */
  address: string;
  reading: Reading;
  loaders: Loaders;
  now(): Date;
  setCookies(cookies: string[]): void;
}

interface Parts {
  database: Database;
  viewer: Viewer | null;
  signedIn: SignedIn | null;
  desk: Desk;
  headers?: Headers;
  address?: string;
  now?: () => Date;
  setCookies?: (cookies: string[]) => void;
  door?: 'app' | 'public';
}

/** Puts a context together for one request, or for a caller inside the house (seeds), who may bring a clock. */
export function contextOf(parts: Parts): Context {
  const reading = new Reading(parts.database, parts.viewer, parts.door ?? 'app');
  return {
    database: parts.database,
    viewer: parts.viewer,
    signedIn: parts.signedIn,
    desk: parts.desk,
    headers: parts.headers ?? new Headers(),
    address: parts.address ?? 'http://127.0.0.1:4000',
    reading,
    loaders: new Loaders(reading),
    now: parts.now ?? (() => new Date()),
    setCookies: parts.setCookies ?? (() => undefined),
  };
}

/** Today in the time zone of record, which is UTC: `YYYY-MM-DD`. */
export function today(context: Pick<Context, 'now'>): string {
  return context.now().toISOString().slice(0, 10);
}
