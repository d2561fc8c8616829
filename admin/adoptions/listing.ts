import type { AdoptionStatus } from '../generated/api/graphql.ts';
import { graphql } from '../generated/api/index.ts';
import { ask } from '../parts/ask.ts';
import type { Listing } from '../parts/listing.ts';

const Adoptions = graphql(`
  query Adoptions($first: Int!, $after: String, $status: AdoptionStatus, $search: String) {
    adoptions(first: $first, after: $after, status: $status, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        status
        certificateNumber
        registeredOn
        broughtOver
        member {
          name
        }
        code {
          title
        }
        edition {
          number
        }
        membership {
          segment
          sizeBand
        }
      }
    }
  }
`);

export const adoptionListing: Listing = async ({ first, after, filter }) =>
  (
    await ask(Adoptions, {
      first,
      after,
      status: (filter.status || null) as AdoptionStatus | null,
      search: filter.q ?? null,
    })
  ).adoptions;
