import { graphql } from '../generated/api/index.ts';

export const OwnReturns = graphql(`
  query OwnReturns {
    ownReturns {
      id
      next
      daysLeft
      errors
      warnings
      openQueries
      covers
      period {
        id
        label
      }
      adoption {
        id
        code {
          title
        }
      }
      return {
        id
        status
        viewerCan
      }
      expected {
        state
        status
        receipt
        nil
        dueOn
        extended
        lockOn
        offCalendar
        startsOn
        endsOn
        coveredBy
        firstSubmittedAt
      }
    }
  }
`);
