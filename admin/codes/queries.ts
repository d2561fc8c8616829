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
        releaseNotes
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
      complaintCategories
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
      remarks {
        level
        code
        where
        why
      }
    }
  }
`);

export const CreateCode = graphql(`
  mutation CreateCode($input: CreateCodeInput!) {
    createCode(input: $input) {
      id
    }
  }
`);

export const DraftEdition = graphql(`
  mutation DraftEdition($input: DraftEditionInput!) {
    draftEdition(input: $input) {
      id
    }
  }
`);

export const PutClause = graphql(`
  mutation PutClause($input: PutClauseInput!) {
    putClause(input: $input) {
      id
    }
  }
`);

export const RemoveClause = graphql(`
  mutation RemoveClause($input: RemoveClauseInput!) {
    removeClause(input: $input) {
      id
    }
  }
`);

export const PutParameter = graphql(`
  mutation PutParameter($input: PutParameterInput!) {
    putParameter(input: $input) {
      id
    }
  }
`);

export const PutIndicator = graphql(`
  mutation PutIndicator($input: PutIndicatorInput!) {
    putIndicator(input: $input) {
      id
    }
  }
`);

export const PublishEdition = graphql(`
  mutation PublishEdition($input: PublishEditionInput!) {
    publishEdition(input: $input) {
      id
    }
  }
`);
