import type { RaRecord } from 'react-admin';

/** One page of a list, as the server answers it. */
export interface ListPage {
  nodes: RaRecord[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  totalCount: number;
}

/** Asks for one page of a noun's list. */
export type Listing = (request: {
  first: number;
  after: string | null;
  filter: Record<string, string | undefined>;
}) => Promise<ListPage>;
