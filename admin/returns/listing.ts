import type { ReturnStatus } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { ask } from '../parts/ask.ts';
import type { Listing } from '../parts/listing.ts';

const Returns = graphql(`
  query Returns($first: Int!, $after: String, $periodId: ID, $status: ReturnStatus, $search: String) {
    returns(first: $first, after: $after, periodId: $periodId, status: $status, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        late
        viewerCan
        assignee {
          name
        }
        member {
          name
        }
        period {
          id
          label
          dueOn
        }
      }
    }
  }
`);

export const returnListing: Listing = async ({ first, after, filter }) =>
  (
    await ask(Returns, {
      first,
      after,
      periodId: filter.periodId ?? null,
      status: (filter.status || null) as ReturnStatus | null,
      search: filter.q ?? null,
    })
  ).returns;
