import { graphql } from '../generated/public/index.ts';

export const HomeQuery = graphql(`
  query Home {
    codes {
      key
      title
      summary
      associationName
    }
    publications {
      reference
      title
      publishedAt
      associationName
      due
      reported
      nil
    }
    register(first: 1) {
      totalCount
    }
  }
`);

export const RegisterQuery = graphql(`
  query Register($search: String, $codeKey: String, $first: Int!, $after: String) {
    register(search: $search, codeKey: $codeKey, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        certificateNumber
        firmName
        codeTitle
        editionNumber
        status
        since
        until
      }
    }
  }
`);

export const CodeNamesQuery = graphql(`
  query CodeNames {
    codes {
      key
      title
      associationName
    }
  }
`);

export const FirmQuery = graphql(`
  query Firm($certificate: String!) {
    registerEntry(certificateNumber: $certificate) {
      certificateNumber
      firmName
      associationName
      codeKey
      codeTitle
      editionNumber
      status
      since
      until
      withPlan
      events {
        status
        on
      }
    }
  }
`);

export const PromiseFileQuery = graphql(`
  query PromiseFile($certificate: String!, $format: PromiseFormat!, $on: Date) {
    effectiveCodeFile(certificateNumber: $certificate, format: $format, on: $on) {
      fileName
      mediaType
      base64
    }
  }
`);

export const PromiseQuery = graphql(`
  query Promise($certificate: String!, $on: Date) {
    effectiveCode(certificateNumber: $certificate, on: $on) {
      status
      contentHash
      editionNumber
      extensionNumber
      inForceFrom
      clauses {
        key
        number
        depth
        kind
        heading
        text
        origin
        delivery
        notApplicable
        parameters {
          label
          unit
          floor
          value
        }
      }
    }
  }
`);

export const CodeQuery = graphql(`
  query Code($codeKey: String!, $number: Int) {
    codes {
      key
      summary
      associationName
      editions {
        number
        effectiveOn
      }
    }
    edition(codeKey: $codeKey, number: $number) {
      codeKey
      codeTitle
      number
      effectiveOn
      adoptBy
      contentHash
      clauses {
        key
        number
        depth
        kind
        heading
        text
        origin
        delivery
        notApplicable
        parameters {
          label
          unit
          floor
          value
        }
      }
    }
  }
`);
