import { graphql } from '../generated/api/index.ts';

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

export const ImportEdition = graphql(`
  mutation ImportEdition($input: ImportEditionInput!) {
    importEdition(input: $input) {
      id
    }
  }
`);

export const PutClause = graphql(`
  mutation PutClause($input: PutClauseInput!) {
    putClause(input: $input) {
      id
      version
    }
  }
`);

export const MoveClause = graphql(`
  mutation MoveClause($input: MoveClauseInput!) {
    moveClause(input: $input) {
      id
      version
      clauses {
        key
        parentKey
        number
        depth
        heading
      }
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

export const RemoveParameter = graphql(`
  mutation RemoveParameter($input: RemoveParameterInput!) {
    removeParameter(input: $input) {
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

export const RemoveIndicator = graphql(`
  mutation RemoveIndicator($input: RemoveIndicatorInput!) {
    removeIndicator(input: $input) {
      id
    }
  }
`);

export const PutComplaintLists = graphql(`
  mutation PutComplaintLists($input: PutComplaintListsInput!) {
    putComplaintLists(input: $input) {
      id
    }
  }
`);

export const PutAsks = graphql(`
  mutation PutAsks($input: PutAsksInput!) {
    putAsks(input: $input) {
      id
    }
  }
`);

export const PutTranslation = graphql(`
  mutation PutTranslation($input: PutTranslationInput!) {
    putTranslation(input: $input) {
      id
    }
  }
`);

export const RemoveTranslation = graphql(`
  mutation RemoveTranslation($input: RemoveTranslationInput!) {
    removeTranslation(input: $input) {
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

export const WithdrawEdition = graphql(`
  mutation WithdrawEdition($input: WithdrawEditionInput!) {
    withdrawEdition(input: $input) {
      id
    }
  }
`);

export const PutFigureCheck = graphql(`
  mutation PutFigureCheck($input: PutFigureCheckInput!) {
    putFigureCheck(input: $input) {
      id
    }
  }
`);

export const RemoveFigureCheck = graphql(`
  mutation RemoveFigureCheck($input: RemoveFigureCheckInput!) {
    removeFigureCheck(input: $input) {
      id
    }
  }
`);
