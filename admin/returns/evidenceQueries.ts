import { graphql } from '../generated/api/index.ts';

export const ReturnEvidence = graphql(`
  query ReturnEvidence($id: ID!) {
    evidenceTaken {
      kinds
      endings
      largest
      most
    }
    return(id: $id) {
      id
      versions {
        id
        number
        submittedAt
        evidence {
          id
          where
          fileName
          bytes
          hash
          addedAt
          addedBy
        }
      }
    }
  }
`);

export const RemoveEvidence = graphql(`
  mutation RemoveEvidence($input: RemoveEvidenceInput!) {
    removeEvidence(input: $input) {
      id
    }
  }
`);
