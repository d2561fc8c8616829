import { graphql } from '../generated/public/index.ts';

export const ReportListQuery = graphql(`
  query ReportList($codeKey: String) {
    publications(codeKey: $codeKey) {
      reference
      number
      title
      associationName
      codeKey
      codeTitle
      periodStartsOn
      periodEndsOn
      publishedAt
      due
      reported
      nil
    }
  }
`);

/** What every print of a report says of itself. */
export const PrintsQuery = graphql(`
  query Prints($codeKey: String!, $periodLabel: String!) {
    publicationsOf(codeKey: $codeKey, periodLabel: $periodLabel) {
      reference
      vintage
      publishedAt
      supersedes
      reason
    }
  }
`);

export const DifferenceQuery = graphql(`
  query Difference($from: String!, $to: String!, $first: Int!) {
    publicationDifference(from: $from, to: $to) {
      from {
        reference
        title
        codeKey
        periodLabel
        vintage
        publishedAt
        minimumRespondents
        reason
      }
      to {
        reference
        title
        codeKey
        periodLabel
        vintage
        publishedAt
        minimumRespondents
        reason
        supersedes
      }
      counts {
        name
        from
        to
      }
      cells(first: $first) {
        totalCount
        nodes {
          indicatorKey
          label
          dimension
          category
          comparable
          kind
          unit
          from {
            ...Figures
          }
          to {
            ...Figures
          }
        }
      }
    }
  }
  fragment Figures on PublishedCell {
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
    meetingBase
    change
    changeShare
    suppression
  }
`);

export const SeriesQuery = graphql(`
  query Series(
    $codeKey: String!
    $indicatorKey: String!
    $dimension: Dimension!
    $category: String!
    $asOf: Date
  ) {
    series(
      codeKey: $codeKey
      indicatorKey: $indicatorKey
      dimension: $dimension
      category: $category
      asOf: $asOf
    ) {
      label
      stretches {
        kind
        unit
        numeratorLabel
        denominatorLabel
        because
        points {
          reference
          vintage
          periodLabel
          periodStartsOn
          publishedAt
          target
          cell {
            dimension
            category
            respondents
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
    publications(codeKey: $codeKey, first: 1) {
      reference
      codeTitle
      minimumRespondents
      series {
        indicatorKey
        label
        cells {
          dimension
          category
        }
      }
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
      coverage
      due
      reported
      nil
      minimumRespondents
      comparedWith
      comparedVintage
      vintage
      supersedes
      supersededBy
      reason
      citation
      caveats
      terms {
        name
        address
      }
      publicSince
      comparedPeriod
      changes(dimension: SECTOR) {
        indicatorKey
        field
        was
        now
      }
      contents {
        excluded {
          reason
          firms
        }
        bands {
          sizeBands
          due
          reported
        }
        adoption {
          editionNumber
          status
          firms
        }
        parameters {
          clauseKey
          heading
          label
          unit
          floor
          firms
          more
          values {
            value
            firms
          }
        }
      }
      series {
        indicatorKey
        label
        kind
        unit
        numeratorLabel
        denominatorLabel
        target
        selfAssessment
        sentence
        namedParts {
          part
          firms
        }
        cells {
          ...Figures
        }
      }
    }
  }
`);

export const NamedFirmsQuery = graphql(`
  query NamedFirms($reference: String!, $indicatorKey: String!, $part: String!) {
    publication(reference: $reference) {
      reference
      series(indicatorKey: $indicatorKey) {
        named(part: $part, first: 500) {
          place
          firmName
          certificateNumber
          value
          numerator
          denominator
          rate
          smallBase
          dispute
          response
        }
      }
    }
  }
`);
