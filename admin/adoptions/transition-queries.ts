import { graphql } from '../generated/api/index.ts';

export const Move = graphql(`
  query Move($id: ID!) {
    transition(id: $id) {
      id
      status
      version
      undecided
      conflicts
      canBeUndone
      effectiveFrom
      appliedAt
      undoneAt
      adoption {
        id
        viewerCan
        member {
          name
        }
        code {
          title
        }
        extension {
          effectiveFrom
        }
      }
      fromEdition {
        ...MoveEdition
      }
      toEdition {
        ...MoveEdition
      }
      operations {
        name
        kind
        state
        why
        answers
        fields {
          field
          old
          next
          own
        }
        decision {
          answer
          value
          text
          parentKey
          key
        }
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

export const MoveEdition = graphql(`
  fragment MoveEdition on Edition {
    id
    number
    effectiveOn
    clauses {
      key
      number
      heading
      policy
    }
    parameters {
      clauseKey
      key
      label
      type
      unit
      stronger
      floor
      choices
    }
  }
`);

export const RewordedClauses = graphql(`
  query RewordedClauses($from: ID!, $to: ID!) {
    comparison(fromEditionId: $from, toEditionId: $to) {
      clauses {
        key
        before {
          heading
          text
        }
        after {
          heading
          text
        }
        heading {
          change
          text
        }
        text {
          change
          text
        }
      }
    }
  }
`);

export const AdoptionMoves = graphql(`
  query AdoptionMoves($id: ID!) {
    adoption(id: $id) {
      id
      version
      endedOn
      viewerCan
      edition {
        id
        number
      }
      nextEdition {
        id
        number
        effectiveOn
        releaseNotes
      }
      deadline {
        until
        reason
        past
      }
      transitions {
        id
        status
        version
        undecided
        canBeUndone
        effectiveFrom
        appliedAt
        undoneAt
        fromEdition {
          number
        }
        toEdition {
          number
        }
      }
    }
  }
`);

export const BeginTransition = graphql(`
  mutation BeginTransition($input: BeginTransitionInput!) {
    beginTransition(input: $input) {
      id
    }
  }
`);

export const DecideOperation = graphql(`
  mutation DecideOperation($input: DecideOperationInput!) {
    decideOperation(input: $input) {
      id
    }
  }
`);

export const ApplyTransition = graphql(`
  mutation ApplyTransition($input: ApplyTransitionInput!) {
    applyTransition(input: $input) {
      id
    }
  }
`);

export const UndoTransition = graphql(`
  mutation UndoTransition($input: TransitionActInput!) {
    undoTransition(input: $input) {
      id
    }
  }
`);

export const BoardOfEdition = graphql(`
  query BoardOfEdition($id: ID!) {
    edition(id: $id) {
      id
      number
      effectiveOn
      adoptBy
      code {
        title
      }
    }
    transitionBoard(editionId: $id) {
      counts {
        stage
        firms
      }
      rows {
        adoptionId
        memberName
        editionNumber
        stage
        undecided
        conflicts
        deadline
        deadlineReason
        effectiveFrom
      }
    }
  }
`);

export const AdoptionVersion = graphql(`
  query AdoptionVersion($id: ID!) {
    adoption(id: $id) {
      id
      version
      viewerCan
    }
  }
`);

export const ExtendDeadline = graphql(`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      id
    }
  }
`);
