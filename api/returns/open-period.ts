import { uuidv7 } from 'uuidv7';
import { codeForUpdate } from '../../db/codes/read.ts';
import { periodList } from '../../db/returns/read.ts';
import { addPeriod } from '../../db/returns/write.ts';
import { act } from '../act.ts';
import type { Context } from '../context.ts';
import { expectEntries, found, refuse } from '../refusal.ts';
import { textRemarks } from '../rules/entry.ts';
import { overlaps } from '../rules/period.ts';

export interface OpenPeriodInput {
  idempotencyKey: string;
  codeId: string;
  label: string;
  startsOn: string;
  endsOn: string;
  dueOn: string;
}

const LONGEST_LABEL = 60;

/**
 * Opens a period in which the adopters of a code report; the answer is its id.
 * Refuses NOT_FOUND (code), BAD_INPUT (label, dates in disorder), ALREADY_EXISTS (label or days taken).
 */
export function openPeriod(context: Context, input: OpenPeriodInput): Promise<string> {
  return act(context, { action: 'openPeriod', input }, async ({ tx }) => {
    const code = found(await codeForUpdate(tx, input.codeId), 'code');
    const label = input.label.trim();
    expectEntries(textRemarks('label', label, LONGEST_LABEL));
    if (input.startsOn > input.endsOn) {
      refuse('BAD_INPUT', 'The last day comes after the first.', { path: ['endsOn'] });
    }
    if (input.dueOn < input.endsOn) {
      refuse('BAD_INPUT', 'Returns fall due when the period has ended, or later.', { path: ['dueOn'] });
    }
    const other = (await periodList(tx, code.id)).find(
      (period) => period.label === label || overlaps(period, input),
    );
    if (other)
      refuse(
        'ALREADY_EXISTS',
        `${other.label} (${other.startsOn} to ${other.endsOn}) is open for these days already.`,
      );
    const id = uuidv7();
    const { startsOn, endsOn, dueOn } = input;
    await addPeriod(tx, {
      id,
      associationId: code.associationId,
      codeId: code.id,
      label,
      startsOn,
      endsOn,
      dueOn,
    });
    return id;
  });
}
