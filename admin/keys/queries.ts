import { graphql } from '../generated/api/index.ts';

export const ApiKeys = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      role
      prefix
      lastDay
      issuedAt
      lastUsedAt
      revokedAt
      works
      issuedBy {
        name
      }
      revokedBy {
        name
      }
    }
  }
`);

export const IssueApiKey = graphql(`
  mutation IssueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      secret
      key {
        id
        name
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      id
    }
  }
`);
