import { graphql } from '../generated/api/index.ts';

export const ReturnPageQuery = graphql(`
  query ReturnPage($id: ID!) {
    return(id: $id) {
      id
      status
      version
      late
      acceptedAt
      viewerCan
      member {
        name
      }
      period {
        id
        label
        dueOn
      }
      edition {
        number
        complaintCategories
        complaintLists {
          levels
          products
          channels
          outcomes {
            name
          }
          timeBands {
            name
          }
          redressUnit
          redressParts
        }
        indicators {
          key
          kind
          label
          numeratorLabel
          denominatorLabel
          unit
          breakdown
        }
      }
      previousObservations {
        indicatorKey
        breakdown
        state
        value
        numerator
        denominator
      }
      breaches {
        id
        facts {
          foundOn
          description
        }
      }
      breachNotices {
        id
        facts {
          foundOn
          description
        }
      }
      previousComplaints {
        level
        category
        product
        state
        openAtEnd
      }
      queries {
        id
        indicatorKey
        breakdown
        cell
        reopens
        question
        askedAt
        askedBy
        answer
        answeredAt
        answeredBy
      }
      versions {
        id
        number
        source
        preparedBy
        submittedBy
        submittedAt
        approvedBy
        acceptedBy
        restatementReason
        contentHash
        changes {
          cell
          before
          after
        }
      }
      covers
      joint
      assignee {
        name
      }
      expected {
        startsOn
        endsOn
        offCalendar
        dueOn
        extended
        lockOn
      }
      ...BesideAsked
      ...DraftContent
    }
  }
`);

export const DraftContent = graphql(`
  fragment DraftContent on Return {
    id
    status
    version
    remarks {
      level
      code
      where
      why
    }
    current {
      id
      number
      restates
      restatementReason
      openCells
      nilAttestation
      explanation
      ...BesideContent
      observations {
        indicatorKey
        breakdown
        state
        value
        numerator
        denominator
        note
        revision
        changedBy
      }
      complaints {
        level
        category
        product
        state
        openAtStart
        received
        closed
        upheld
        openAtEnd
        redressCount
        redressAmount
        parts {
          dimension
          part
          figure
        }
        note
        revision
        changedBy
      }
    }
  }
`);

export const ReturnDraft = graphql(`
  query ReturnDraft($id: ID!) {
    return(id: $id) {
      ...DraftContent
    }
  }
`);

export const CellHistory = graphql(`
  query CellHistory($id: ID!, $cell: String!) {
    return(id: $id) {
      id
      history(cell: $cell) {
        id
        revision
        before
        after
        at
        personName
      }
    }
  }
`);

export const BeginReturnMutation = graphql(`
  mutation BeginReturn($input: BeginReturnInput!) {
    beginReturn(input: $input) {
      id
    }
  }
`);

export const FillReturn = graphql(`
  mutation FillReturn($input: FillReturnInput!) {
    fillReturn(input: $input) {
      ...DraftContent
    }
  }
`);

export const PrepareReturn = graphql(`
  mutation PrepareReturn($input: ReturnActInput!) {
    prepareReturn(input: $input) {
      id
    }
  }
`);

export const ReopenReturn = graphql(`
  mutation ReopenReturn($input: ReturnActInput!) {
    reopenReturn(input: $input) {
      id
    }
  }
`);

export const SubmitReturn = graphql(`
  mutation SubmitReturn($input: ReturnActInput!) {
    submitReturn(input: $input) {
      id
    }
  }
`);

export const CorrectReturn = graphql(`
  mutation CorrectReturn($input: ReturnActInput!) {
    correctReturn(input: $input) {
      id
    }
  }
`);

export const AcceptReturn = graphql(`
  mutation AcceptReturn($input: ReturnActInput!) {
    acceptReturn(input: $input) {
      id
    }
  }
`);

export const ApproveReturn = graphql(`
  mutation ApproveReturn($input: ReturnActInput!) {
    approveReturn(input: $input) {
      id
    }
  }
`);

export const RestateReturn = graphql(`
  mutation RestateReturn($input: RestateReturnInput!) {
    restateReturn(input: $input) {
      id
    }
  }
`);

export const QueryReturn = graphql(`
  mutation QueryReturn($input: QueryReturnInput!) {
    queryReturn(input: $input) {
      id
    }
  }
`);

export const AnswerQuery = graphql(`
  mutation AnswerQuery($input: AnswerQueryInput!) {
    answerQuery(input: $input) {
      id
    }
  }
`);
