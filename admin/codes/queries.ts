import { graphql } from '../generated/api/index.ts';

export const Codes = graphql(`
  query Codes {
    codes {
      id
      key
      title
      summary
      viewerCan
      association {
        name
      }
      currentEdition {
        id
        number
        effectiveOn
      }
      editions {
        id
        number
        status
        effectiveOn
        adoptBy
        language
        publishedAt
        withdrawnOn
        complaintCategories
      }
    }
  }
`);

export const EditionContent = graphql(`
  query EditionContent($id: ID!) {
    edition(id: $id) {
      id
      number
      status
      version
      effectiveOn
      adoptBy
      releaseNotes
      contentHash
      language
      withdrawnOn
      withdrawnReason
      complaintCategories
      asks {
        what
        frequency
      }
      complaintLists {
        levels
        products
        channels
        outcomes {
          name
          upheld
        }
        timeBands {
          name
          days
          business
        }
        redressUnit
        redressParts
        others
        otherShare
      }
      viewerCan
      code {
        id
        key
        title
      }
      clauses {
        id
        key
        parentKey
        number
        depth
        position
        kind
        policy
        heading
        text
      }
      parameters {
        id
        clauseKey
        key
        label
        type
        unit
        stronger
        floor
        choices
      }
      indicators {
        id
        key
        clauseKey
        kind
        label
        numeratorLabel
        denominatorLabel
        unit
        stronger
        target
        audience
        breakdown
      }
      checks {
        key
        kind
        frequency
        indicatorKey
        least
        most
        ratio
        robustZ
        smallBase
        first
        improbableAbove
        breaches
        left
        relation
        right
        empties
        level
        says
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

export const TranslatedEdition = graphql(`
  query TranslatedEdition($id: ID!) {
    edition(id: $id) {
      id
      number
      status
      version
      language
      viewerCan
      code {
        title
      }
      clauses {
        key
        number
        heading
        text
        texts {
          language
          heading
          text
          stale
        }
      }
    }
  }
`);

export const EditionFile = graphql(`
  query EditionFile($editionId: ID!, $format: EditionFormat!) {
    editionFile(editionId: $editionId, format: $format) {
      fileName
      mediaType
      base64
    }
  }
`);

export const CodeSchema = graphql(`
  query CodeSchema {
    codeSchema {
      fileName
      mediaType
      base64
    }
  }
`);

export const CodeTemplates = graphql(`
  query CodeTemplates {
    codeTemplates {
      key
      title
      forWhom
      summary
      clauseCount
      parameterCount
      indicatorCount
      complaintCategories
      clauses {
        key
        number
        depth
        heading
        text
      }
    }
  }
`);

export const CheckTrial = graphql(`
  query CheckTrial(
    $editionId: ID!
    $left: String!
    $relation: CheckRelation!
    $right: String!
    $empties: CheckEmpties!
    $figures: [TriedFigureInput!]!
  ) {
    checkTrial(
      editionId: $editionId
      left: $left
      relation: $relation
      right: $right
      empties: $empties
      figures: $figures
    ) {
      named
      left
      right
      holds
      remarks {
        where
        why
      }
    }
  }
`);
