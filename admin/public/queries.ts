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

export const FirmQuery = graphql(`
  query Firm($certificate: String!, $on: Date) {
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
    }
    effectiveCode(certificateNumber: $certificate, on: $on) {
      editionNumber
      extensionNumber
      inForceFrom
      clauses {
        key
        number
        depth
        heading
        text
        strengthened
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
      editions {
        number
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
        heading
        text
        strengthened
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

export const ReportListQuery = graphql(`
  query ReportList {
    publications {
      reference
      number
      title
      associationName
      publishedAt
      due
      reported
      nil
    }
  }
`);

export const ReportQuery = graphql(`
  query Report($reference: String!) {
    publication(reference: $reference) {
      reference
      number
      title
      associationName
      codeKey
      codeTitle
      editionNumber
      periodLabel
      periodStartsOn
      periodEndsOn
      publishedAt
      digest
      due
      reported
      nil
      minimumRespondents
      comparedWith
      series {
        indicatorKey
        label
        kind
        unit
        numeratorLabel
        denominatorLabel
        target
        cells {
          dimension
          category
          due
          respondents
          value
          numerator
          denominator
          rate
          q1
          median
          q3
          meetingTarget
          change
          suppression
        }
      }
    }
  }
`);
