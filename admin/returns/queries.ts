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
      remarks {
        level
        code
        where
        why
      }
      previousObservations {
        indicatorKey
        breakdown
        state
        value
        numerator
        denominator
      }
      queries {
        id
        indicatorKey
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
        contentHash
      }
      current {
        id
        number
        nilAttestation
        explanation
        observations {
          indicatorKey
          breakdown
          state
          value
          numerator
          denominator
          note
        }
        complaints {
          level
          category
          openAtStart
          received
          closed
          upheld
          openAtEnd
        }
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
      id
      version
      remarks {
        level
        code
        where
        why
      }
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
