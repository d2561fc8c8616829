import { graphql } from '../generated/api/index.ts';

export const ExpectedReturns = graphql(`
  query ExpectedReturns(
    $periodId: ID!
    $after: String
    $search: String
    $state: DueState
    $receipt: Receipt
    $nil: Boolean
    $cut: BoardCut
    $category: String
  ) {
    period(id: $periodId) {
      id
      label
      startsOn
      endsOn
      dueOn
      timelyOn
      lockOn
      code {
        id
        title
        viewerCan
      }
    }
    expectedReturns(
      periodId: $periodId
      first: 50
      after: $after
      search: $search
      state: $state
      receipt: $receipt
      nil: $nil
      cut: $cut
      category: $category
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        adoptionId
        firmName
        groupName
        segment
        sizeBand
        state
        receipt
        nil
        coveredBy
        startsOn
        endsOn
        offCalendar
        dueOn
        extended
        status
        returnId
        firstSubmittedAt
      }
    }
  }
`);

export const OpenCalendar = graphql(`
  mutation OpenCalendar($input: OpenCalendarInput!) {
    openCalendar(input: $input) {
      id
    }
  }
`);

export const GrantTerms = graphql(`
  mutation GrantTerms($input: GrantTermsInput!) {
    grantTerms(input: $input) {
      id
    }
  }
`);

export const CoverFirm = graphql(`
  mutation CoverFirm($input: CoverFirmInput!) {
    coverFirm(input: $input) {
      id
    }
  }
`);
