import { adoptersOf, deadlinesByAdoption } from '../../db/adoptions/transitions.ts';
import { codeList, editionsByCode } from '../../db/codes/read.ts';
import type { Work } from '../../db/scope.ts';
import { deadlineFor } from '../rules/deadline.ts';
import { nextEdition } from '../rules/edition.ts';

/** An adoption that should have moved to an edition by a day that is over. */
interface OverdueMove {
  adoptionId: string;
  firmName: string;
  codeTitle: string;
  editionNumber: number;
  until: string;
}

/** Every adoption that goes on, stands on an edition before the latest, and has let its day for that one pass (ISO 10001:2018, 8.5). */
export async function overdueMoves(tx: Work, today: string): Promise<OverdueMove[]> {
  const codes = await codeList(tx);
  const editions = await editionsByCode(
    tx,
    codes.map(({ id }) => id),
  );
  const overdue: OverdueMove[] = [];
  for (const { id, title } of codes) {
    const own = (editions.get(id) ?? []).filter(({ status }) => status !== 'DRAFT');
    if (own.length < 2) continue;
    const behind = (await adoptersOf(tx, id)).flatMap(({ editionId, ...adopter }) => {
      const edition = nextEdition(own, editionId);
      return edition ? [{ ...adopter, edition }] : [];
    });
    const granted = await deadlinesByAdoption(
      tx,
      behind.map((adopter) => adopter.id),
    );
    for (const { id: adoptionId, memberName, edition } of behind) {
      const until = deadlineFor(edition, granted.get(adoptionId) ?? [])?.until;
      if (until !== undefined && until < today) {
        overdue.push({
          adoptionId,
          firmName: memberName,
          codeTitle: title,
          editionNumber: edition.number,
          until,
        });
      }
    }
  }
  return overdue;
}
