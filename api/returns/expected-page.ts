import { type PageOf, type PageRequest, pageOfList } from '../../db/page.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import type { Work } from '../../db/scope.ts';
import type { ReturnStatus } from '../../schema/words.ts';
import type { BoardCut, DueState, Receipt } from '../../schema/words-return.ts';
import { groupOf } from '../rules/board.ts';
import { expected } from '../rules/due.ts';
import { asExpectedNode } from './expect-due.ts';

interface Wanted extends PageRequest {
  state?: DueState | null;
  status?: ReturnStatus | null;
  receipt?: Receipt | null;
  nil?: boolean | null;
  /** The firms of one group of a board; both or neither. */
  cut?: BoardCut | null;
  category?: string | null;
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
  { state, status, receipt, nil, cut, category, search, ...request }: Wanted,
  today: string,
): Promise<PageOf<Node>> {
  const sought = search?.trim().toLowerCase() ?? '';
  const nodes = (await expectedReturns(tx, periodIds))
    .map((entry) => asExpectedNode(expected(entry), today))
    .filter((node) => !state || node.state === state)
    .filter((node) => !status || (node.state === 'DUE' && node.status === status))
    .filter((node) => !receipt || node.receipt === receipt)
    .filter((node) => !nil || (node.state === 'DUE' && node.nil))
    .filter((node) => !cut || typeof category !== 'string' || groupOf(node, cut) === category)
    .filter((node) => node.firmName.toLowerCase().includes(sought))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return pageOfList(nodes, request, placeOf);
}
