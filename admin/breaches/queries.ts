import { graphql } from '../generated/api/index.ts';

export const FactsOfBreach = graphql(`
  fragment FactsOfBreach on BreachFacts {
    clauseKey
    clauseNumber
    clauseHeading
    clauseText
    editionNumber
    extensionNumber
    happenedFrom
    happenedUntil
    foundOn
    foundHow
    foundHowWords
    cause
    causeWords
    description
    customersAffected
    moneyLost
    currency
    remedy
    remedyStatus
    remedyDueOn
    remedyDoneOn
    factors {
      factor
      weight
      words
    }
    seriousness
    seriousnessReason
    systemic
  }
`);

export const BreachesQuery = graphql(`
  query Breaches($first: Int!, $after: String, $filter: BreachFilter, $clauseKey: String, $rootCauseId: ID) {
    breaches(
      first: $first
      after: $after
      filter: $filter
      clauseKey: $clauseKey
      rootCauseId: $rootCauseId
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        withdrawnAt
        remedyOverdue
        facts {
          clauseNumber
          clauseHeading
          description
          foundOn
          customersAffected
          seriousness
          systemic
          remedyStatus
          remedyDueOn
        }
        clock {
          state
          by
          daysLeft
          words
        }
        rootCause {
          id
          title
        }
      }
    }
  }
`);

export const RootCausesQuery = graphql(`
  query RootCauses {
    rootCauses {
      id
      title
      version
      seriousness
      seriousnessReason
      customersAffected
      customersUnknown
      money {
        currency
        amount
      }
      proposal {
        seriousness
        why
      }
      breaches {
        id
      }
    }
  }
`);

export const KeptCodesQuery = graphql(`
  query KeptCodes {
    adoptions(first: 100) {
      nodes {
        id
        registeredOn
        code {
          title
        }
      }
    }
  }
`);

export const ObligationsQuery = graphql(`
  query Obligations($adoptionId: ID!, $on: Date!) {
    obligations(adoptionId: $adoptionId, on: $on) {
      clauseKey
      clauseNumber
      clauseHeading
      clauseText
    }
  }
`);

export const BreachPreviewQuery = graphql(`
  query BreachPreview($adoptionId: ID!, $breachId: ID, $breach: BreachInput!) {
    breachPreview(adoptionId: $adoptionId, breachId: $breachId, breach: $breach) {
      proposal {
        seriousness
        why
      }
      clock {
        state
        words
      }
      remarks {
        level
        code
        where
        why
      }
    }
  }
`);

export const BreachQuery = graphql(`
  query Breach($id: ID!) {
    breach(id: $id) {
      id
      version
      loggedAt
      loggedBy
      withdrawnAt
      withdrawnReason
      asTold
      viewerCan
      adoption {
        id
        code {
          title
        }
      }
      facts {
        ...FactsOfBreach
      }
      clock {
        state
        words
      }
      proposal {
        why
      }
      remarks {
        level
        code
        where
        why
      }
      rootCause {
        id
        title
      }
      notices {
        id
        number
        way
        late
        notifiedAt
        notifiedBy
        contentHash
        seen {
          words
          seenAt
          seenBy
        }
      }
    }
  }
`);

export const NoticesQuery = graphql(`
  query BreachNotices($first: Int!, $after: String, $unseen: Boolean!, $late: Boolean!, $search: String) {
    breachNotices(first: $first, after: $after, unseen: $unseen, late: $late, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        way
        notifiedAt
        member {
          name
        }
        facts {
          clauseNumber
          clauseHeading
          seriousness
          systemic
        }
        clock {
          state
        }
        seen {
          seenAt
          seenBy
        }
      }
    }
  }
`);

export const NoticeQuery = graphql(`
  query BreachNotice($id: ID!) {
    breachNotice(id: $id) {
      id
      number
      way
      notifiedAt
      notifiedBy
      contentHash
      rootCause
      withdrawnReason
      viewerCan
      member {
        name
      }
      clock {
        state
        words
      }
      facts {
        ...FactsOfBreach
      }
      versions {
        id
        number
        way
        notifiedAt
      }
      seen {
        words
        seenAt
        seenBy
      }
    }
  }
`);
