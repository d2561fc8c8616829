import { uuidv7 } from 'uuidv7';
import { registersByAdoption } from '../../db/breaches/read.ts';
import { addNotices } from '../../db/breaches/write.ts';
import { organizationsById } from '../../db/identity/read.ts';
import { entriesOfReturns } from '../../db/returns/due.ts';
import type { ReturnRow } from '../../db/returns/read.ts';
import type { Change } from '../act.ts';
import { asking } from '../loaders.ts';
import { found } from '../refusal.ts';
import { frozenNotice, isAsTold } from '../rules/breach-notice.ts';
import { foundWithin } from '../rules/breach-register.ts';
import { expected } from '../rules/due.ts';

/**
 * Tells the association, with a return, of the breaches that were found on its days: those of which it was not told yet, and what has
 * changed about the others (ISO 10001:2018, 8.1). What is told is kept as it is.
 */
export async function handInBreaches(
  { tx, viewer, now, today }: Change,
  row: Pick<ReturnRow, 'id' | 'adoptionId' | 'associationId'>,
): Promise<void> {
  const ask = asking(tx);
  const register = found(await ask(registersByAdoption, row.adoptionId), 'adoption');
  if (register.breaches.length === 0) return;
  const days = expected(found(await ask(entriesOfReturns, row.id), 'return'));
  const { breachNoticeDays } = found(await ask(organizationsById, row.associationId), 'association');
  const untold = foundWithin(register.breaches, days).filter((breach) => !isAsTold(register, breach));
  const told = {
    returnId: row.id,
    way: 'WITH_RETURN',
    notifiedById: viewer.personId,
    notifiedAt: now,
  } as const;
  await addNotices(
    tx,
    untold.map((breach) => ({
      ...frozenNotice(register, breach, breachNoticeDays, today),
      ...{ id: uuidv7(), ...told },
    })),
  );
}
