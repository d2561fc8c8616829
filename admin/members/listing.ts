import { graphql } from '../generated/api/index.ts';
import { ask } from '../parts/ask.ts';
import type { Listing } from '../parts/listing.ts';

const Members = graphql(`
  query Members($first: Int!, $after: String, $search: String) {
    memberships(first: $first, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        segment
        sizeBand
        region
        since
        until
        member {
          id
          name
        }
        group {
          name
        }
      }
    }
  }
`);

export const memberListing: Listing = async ({ first, after, filter }) =>
  (await ask(Members, { first, after, search: filter.q ?? null })).memberships;
