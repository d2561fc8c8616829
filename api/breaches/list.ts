import { type BreachRow, latestNotices, registersOfFirm } from '../../db/breaches/read.ts';
import { type PageRequest, pageOfList } from '../../db/page.ts';
import type { Work } from '../../db/scope.ts';
import type { BreachFilter } from '../../schema/words-breach.ts';
import { isRemedyOverdue } from '../rules/breach.ts';
import type { Clock } from '../rules/breach-clock.ts';
import { standing } from '../rules/breach-register.ts';

interface Wanted extends PageRequest {
  filter?: BreachFilter | null;
  clauseKey?: string | null;
  rootCauseId?: string | null;
}

const MATCHES: Record<BreachFilter, (breach: BreachRow, clock: Clock, today: string) => boolean> = {
  OPEN: ({ remedyStatus, withdrawnAt }) => remedyStatus !== 'DONE' && withdrawnAt === null,
  REMEDY_OVERDUE: (breach, _clock, today) => breach.withdrawnAt === null && isRemedyOverdue(breach, today),
  NOTICE_DUE: (_breach, { state }) => state === 'DUE' || state === 'OVERDUE',
  WITHDRAWN: ({ withdrawnAt }) => withdrawnAt !== null,
};

/** A place in a list of which the last day comes first. */
const backwards = (digits: string): string => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** Where a list by its last day has the thing: later days first, then by id. */
const placeBy = (day: string, id: string): string => `${backwards(day)} ${id}`;

/** The breaches of the viewer's firm with their clocks, the last found first, one page; without a filter, all that were not withdrawn. */
export async function breachPage(tx: Work, wanted: Wanted, today: string) {
  const rows = standing(await registersOfFirm(tx), today).filter(
    ({ breach, clock }) =>
      (wanted.filter ? MATCHES[wanted.filter](breach, clock, today) : breach.withdrawnAt === null) &&
      (!wanted.clauseKey || breach.clauseKey === wanted.clauseKey) &&
      (!wanted.rootCauseId || breach.rootCauseId === wanted.rootCauseId),
  );
  return pageOfList(inPlace(rows.map(({ breach }) => breach)), wanted, byFound);
}

const byFound = ({ foundOn, id }: BreachRow): string => placeBy(foundOn, id);

const inPlace = (rows: BreachRow[]): BreachRow[] => rows.sort((a, b) => (byFound(a) < byFound(b) ? -1 : 1));

interface WantedNotices extends PageRequest {
  unseen: boolean;
  late: boolean;
  search?: string | null;
}

/** The latest notice of each breach that the viewer may see, the newest first, one page of ids. */
export async function noticePage(tx: Work, wanted: WantedNotices) {
  const search = wanted.search?.trim().toLowerCase() ?? '';
  const rows = (await latestNotices(tx)).filter(
    ({ seen, late, firmName }) =>
      (!wanted.unseen || !seen) && (!wanted.late || late) && firmName.toLowerCase().includes(search),
  );
  const placeOf = ({ notifiedAt, id }: { notifiedAt: Date; id: string }) =>
    placeBy(notifiedAt.toISOString(), id);
  return pageOfList(
    rows.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    wanted,
    placeOf,
  );
}
