import type { Seriousness } from '../../schema/words-breach.ts';
import { type Clock, noticeBy, noticeClock, type Timed } from './breach-clock.ts';
import { holds, type Span } from './period.ts';
import { type Linked, scoreTogether, type Whole } from './significance.ts';

/** A logged breach as the register looks at it. */
export interface Logged extends Linked {
  id: string;
  foundOn: string;
  seriousness: Seriousness;
  rootCauseId: string | null;
  withdrawnAt: Date | null;
}

/** What lies behind several breaches; `seriousness` null: as it is proposed. */
export interface RootCause {
  id: string;
  title: string;
  seriousness: Seriousness | null;
}

/** When the association was told of a breach, version after version. */
export interface Told {
  breachId: string;
  number: number;
  noticeBy: string | null;
  late: boolean;
  notifiedAt: Date;
}

/** All of one firm under one adoption. */
export interface BreachRegister {
  breaches: readonly Logged[];
  rootCauses: readonly RootCause[];
  notices: readonly Told[];
}

/** The breaches behind which one root cause lies, without those that were withdrawn. */
export function linkedBy(register: Pick<BreachRegister, 'breaches'>, rootCauseId: string): Logged[] {
  return register.breaches.filter((one) => one.rootCauseId === rootCauseId && one.withdrawnAt === null);
}

/** Breaches of one root cause as one, and how grave the firm finds them together; its word goes before what is proposed. */
export function wholeOf(
  register: Pick<BreachRegister, 'breaches'>,
  cause: RootCause,
): Whole & { seriousness: Seriousness | null; lastFoundOn: string | null } {
  const linked = linkedBy(register, cause.id);
  const whole = scoreTogether(linked);
  const days = linked.map(({ foundOn }) => foundOn).sort();
  return {
    ...whole,
    seriousness: cause.seriousness ?? whole.proposal?.seriousness ?? null,
    lastFoundOn: days.at(-1) ?? null,
  };
}

/** The breach as its clock looks at it. One breach alone is no whole. */
export function timedOf(register: BreachRegister, breach: Logged): Timed {
  const cause = register.rootCauses.find(({ id }) => id === breach.rootCauseId);
  const first = register.notices.find(({ breachId, number }) => breachId === breach.id && number === 1);
  return {
    foundOn: breach.foundOn,
    seriousness: breach.seriousness,
    withdrawn: breach.withdrawnAt !== null,
    whole: cause ? wholeFor(register, cause) : null,
    notified: first
      ? { on: first.notifiedAt.toISOString().slice(0, 10), by: first.noticeBy, late: first.late }
      : null,
  };
}

function wholeFor(register: BreachRegister, cause: RootCause): Timed['whole'] {
  const { breaches, seriousness, lastFoundOn } = wholeOf(register, cause);
  return breaches > 1 && seriousness !== null && lastFoundOn !== null ? { seriousness, lastFoundOn } : null;
}

/** Where a breach of the register stands towards the day by which the association must be told. */
export const clockOf = (register: BreachRegister, breach: Logged, days: number, today: string): Clock =>
  noticeClock(timedOf(register, breach), days, today);

/** Every breach of these registers with its clock on a day. */
export function standing<T extends Logged>(
  registers: readonly {
    register: Omit<BreachRegister, 'breaches'> & { breaches: readonly T[] };
    days: number;
  }[],
  today: string,
): { breach: T; clock: Clock }[] {
  return registers.flatMap(({ register, days }) =>
    register.breaches.map((breach) => ({ breach, clock: clockOf(register, breach, days, today) })),
  );
}

/**
 * By when the association had to be told of it, and whether it is late on this day: what the first notice keeps for good. Those that
 * follow add to it, and are never late.
 */
export function stampOf(
  register: BreachRegister,
  breach: Logged,
  days: number,
  today: string,
): { noticeBy: string | null; late: boolean } {
  const { notified, ...timed } = timedOf(register, breach);
  if (notified) return { noticeBy: notified.by, late: false };
  const by = noticeBy(timed, days);
  return { noticeBy: by, late: by !== null && today > by };
}

/** Of these, what was found within the days and not withdrawn: what a return for them has to tell. */
export function foundWithin<T extends { foundOn: string; withdrawnAt: Date | null }>(
  breaches: readonly T[],
  days: Span,
): T[] {
  return breaches.filter(({ foundOn, withdrawnAt }) => withdrawnAt === null && holds(days, foundOn));
}
