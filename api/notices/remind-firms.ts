import { expectedReturns } from '../../db/returns/due.ts';
import type { Work } from '../../db/scope.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { type Entry, expected } from '../rules/due.ts';
import { optionalTextRemarks } from '../rules/entry.ts';
import { isLate } from '../rules/period.ts';
import { type OwedReturn, remind } from './remind.ts';

export interface RemindFirmsInput {
  idempotencyKey: string;
  periodId: string;
  adoptionIds: string[];
  words?: string | null;
}

type Expected = OwedReturn & Pick<ReturnType<typeof expected<Entry>>, 'state'>;

/** True where the firm owes a return, has submitted none, and its due day has passed. */
const owesLate = ({ state, firstSubmittedAt, dueOn }: Expected, today: string): boolean =>
  state === 'DUE' && firstSubmittedAt === null && isLate(dueOn, today);

const MOST_AT_ONCE = 500;

/** The firms that are late with their return for a period, by name: as many as can be reminded at once. */
export async function lateReturns(tx: Work, periodIds: readonly string[], today: string) {
  const firms = (await expectedReturns(tx, periodIds, { unsubmitted: true })).map(expected);
  return firms
    .filter((firm) => owesLate(firm, today))
    .slice(0, MOST_AT_ONCE)
    .map((firm) => ({
      ...firm,
      ...{ id: `${firm.adoptionId}:${firm.periodId}`, status: firm.status ?? ('NOT_BEGUN' as const) },
    }));
}

const LONGEST_WORDS = 1_000;

/**
 * An officer reminds firms that are late with their return for a period, in words of their own where wanted; the answer is the id of the
 * period (ISO 10001:2018, 8.1). Who was reminded by hand today already is not again. Refuses BAD_INPUT (none, more than 500, words too
 * long), NOT_FOUND, WRONG_STATUS (one of them is not late), ALREADY_EXISTS (all were reminded today).
 */
export function remindFirms(context: Context, input: RemindFirmsInput): Promise<string> {
  return act(context, { action: 'remindFirms', input }, async ({ tx, viewer, now, today }) => {
    const ids = [...new Set(input.adoptionIds)];
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
      refuse('BAD_INPUT', `Name 1 to ${MOST_AT_ONCE} firms at once.`, { path: ['adoptionIds'] });
    }
    expectEntries(optionalTextRemarks('words', input.words, LONGEST_WORDS));
    const firms = (await expectedReturns(tx, [input.periodId], { adoptionIds: ids })).map(expected);
    if (firms.length < ids.length) found(null, 'firm that keeps the code');
    const notLate = firms.find((firm) => !owesLate(firm, today));
    if (notLate) {
      refuse('WRONG_STATUS', `${notLate.firmName} is not late with its return for ${notLate.periodLabel}.`, {
        path: ['adoptionIds'],
      });
    }
    const reminded = await remind(
      tx,
      firms.map((firm) => ({ firm, occasion: 'BY_HAND' as const })),
      { now, today, personId: viewer.personId, words: input.words?.trim() || null },
    );
    if (reminded === 0) refuse('ALREADY_EXISTS', 'They were reminded today already. Try again tomorrow.');
    return input.periodId;
  });
}
