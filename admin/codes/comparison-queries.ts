import { graphql } from '../generated/api/index.ts';

export const EditionsCompared = graphql(`
  query EditionsCompared($from: ID!, $to: ID!) {
    from: edition(id: $from) {
      ...ComparedEdition
    }
    to: edition(id: $to) {
      ...ComparedEdition
    }
    comparison(fromEditionId: $from, toEditionId: $to) {
      clauses {
        key
        changes
        numberBefore
        numberAfter
        before {
          heading
          text
          kind
          policy
        }
        after {
          heading
          text
          kind
          policy
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
      parameters {
        clauseKey
        key
        change
        before {
          label
          unit
          floor
        }
        after {
          label
          unit
          floor
        }
      }
      asks {
        what
        before
        after
      }
      complaintLists {
        list
        before
        after
      }
      indicators {
        key
        change
        fields
        before {
          label
        }
        after {
          label
        }
      }
    }
  }
`);

export const ComparedEdition = graphql(`
  fragment ComparedEdition on Edition {
    id
    number
    code {
      id
      title
    }
    clauses {
      key
      number
      heading
    }
    parameters {
      clauseKey
      key
      label
      type
      unit
      stronger
      choices
    }
  }
`);

export const EditionsOfCode = graphql(`
  query EditionsOfCode($id: ID!) {
    edition(id: $id) {
      id
      number
      code {
        editions {
          id
          number
        }
      }
    }
  }
`);
