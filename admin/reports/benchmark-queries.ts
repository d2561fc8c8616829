import { graphql } from '../generated/api/index.ts';

export const BenchmarkReleases = graphql(`
  query BenchmarkReleases($memberId: ID!) {
    benchmarkReleases(memberId: $memberId) {
      reference
      title
      associationName
      vintage
      supersededBy
    }
  }
`);

export const BenchmarkPageQuery = graphql(`
  query BenchmarkPage($memberId: ID!, $reference: String!) {
    benchmark(memberId: $memberId, reference: $reference) {
      segment
      sizeBand
      region
      returnVersion
      restatedSince
      release {
        reference
        title
        associationName
        publishedAt
        vintage
        supersededBy
        minimumRespondents
      }
      rows {
        indicatorKey
        label
        kind
        unit
        numeratorLabel
        denominatorLabel
        target
        stronger
        answer
        meetsTarget
        own {
          value
          numerator
          denominator
          rate
        }
        released {
          dimension
          category
          respondents
          value
          numerator
          denominator
          rate
          q1
          median
          q3
          suppression
          standing
          words
        }
        parts {
          category
          own {
            value
            numerator
            denominator
            rate
          }
          released {
            dimension
            category
            value
            numerator
            denominator
            rate
            median
            suppression
          }
        }
      }
    }
  }
`);
