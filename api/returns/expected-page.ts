import { type PageOf, type PageRequest, pageOfList } from '../../db/page.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import type { DueState } from '../../schema/words-return.ts';
import { expected } from '../rules/due.ts';
import { asExpectedNode } from './expect-due.ts';

interface Wanted extends PageRequest {
  state?: DueState | null;
  status?: ReturnStatus | null;
  search?: string | null;
}

type Node = ReturnType<typeof asExpectedNode>;

const placeOf = ({ firmName, adoptionId }: Node): string => `${firmName.toLowerCase()} ${adoptionId}`;

/**
 * One page of the firms beside a period. Who owes a return is for the rules to say and not for the database, so that the list, which
 * is bounded, stands complete in memory.
 */
export async function expectedPage(
  tx: Work,
  periodIds: readonly string[],
  { state, status, search, ...request }: Wanted,
): Promise<PageOf<Node>> {
  const wanted = search?.trim().toLowerCase() ?? '';
  const nodes = (await expectedReturns(tx, periodIds))
    .map((entry) => asExpectedNode(expected(entry)))
    .filter((node) => !state || node.state === state)
    .filter((node) => !status || (node.state === 'DUE' && node.status === status))
    .filter((node) => node.firmName.toLowerCase().includes(wanted))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return pageOfList(nodes, request, placeOf);
}
