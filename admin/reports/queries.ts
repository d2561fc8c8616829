import { graphql } from '../generated/api/index.ts';

export const Reports = graphql(`
  query Reports {
    reports {
      id
      status
      compiledAt
      due
      reported
      publicationReference
      progress {
        done
        total
      }
      period {
        label
      }
      code {
        title
      }
    }
    periods {
      id
      label
      endsOn
      code {
        title
      }
    }
  }
`);

export const ReportPageQuery = graphql(`
  query ReportPage($id: ID!) {
    report(id: $id) {
      id
      status
      version
      compiledAt
      due
      reported
      nil
      minimumRespondents
      comparedWith
      publicationReference
      viewerCan
      refusal
      compiledBy
      proposedBy
      proposedAt
      embargoUntil
      previewUntil
      answers {
        firmName
        response
        answeredAt
        disputes {
          indicatorKey
          reason
        }
      }
      reason
      corrects
      engine
      ledger
      progress {
        done
        total
      }
      protection {
        primary
        further
        cost
        bound
        proven
        remarks {
          level
          code
          where
          why
        }
      }
      policy {
        number
        minimum
      }
      code {
        title
      }
      period {
        id
        label
      }
      edition {
        number
      }
      series {
        indicatorKey
        label
        kind
        unit
        audience
        namedParts
      }
      cells {
        indicatorKey
        dimension
        category
        due
        reported
        nil
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
`);

export const CompileReport = graphql(`
  mutation CompileReport($input: CompileReportInput!) {
    compileReport(input: $input) {
      id
    }
  }
`);

export const PublishReport = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      id
      publicationReference
    }
  }
`);

export const ProposeReport = graphql(`
  mutation ProposeReport($input: ProposeReportInput!) {
    proposeReport(input: $input) {
      id
    }
  }
`);

export const WithholdReport = graphql(`
  mutation WithholdReport($input: WithholdReportInput!) {
    withholdReport(input: $input) {
      id
    }
  }
`);

export const ReportChanges = graphql(`
  query ReportChanges($id: ID!) {
    report(id: $id) {
      id
      changes {
        indicatorKey
        dimension
        category
        field
        was
        now
      }
    }
  }
`);

export const ReportNamed = graphql(`
  query ReportNamed($id: ID!, $indicatorKey: String!, $part: String!) {
    report(id: $id) {
      id
      named(indicatorKey: $indicatorKey, part: $part, first: 500) {
        place
        firmName
        certificateNumber
        value
        numerator
        denominator
        rate
        smallBase
      }
    }
  }
`);
