import { graphql } from '../generated/api/index.ts';

export const Previews = graphql(`
  query Previews {
    reportPreviews {
      reportId
      periodLabel
      codeTitle
      until
      open
      response
      disputes {
        indicatorKey
        reason
      }
      answeredAt
      version
      viewerCan
      figures {
        indicatorKey
        label
        kind
        unit
        part
        value
        numerator
        denominator
        rate
        smallBase
      }
    }
  }
`);

export const AnswerPreview = graphql(`
  mutation AnswerPreview($input: AnswerPreviewInput!) {
    answerPreview(input: $input) {
      reportId
      version
    }
  }
`);
