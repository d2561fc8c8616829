import { graphql } from '../generated/api/index.ts';

export const BesideAsked = graphql(`
  fragment BesideAsked on Return {
    asks
    questions {
      topic
      key
      number
      group
      heading
      text
      notApplicable
    }
    previousSelfAssessments {
      topic
      key
      answer
      evidence
      reason
      action
      owner
      dueOn
    }
  }
`);

export const BesideContent = graphql(`
  fragment BesideContent on ReturnVersion {
    selfAssessments {
      topic
      key
      answer
      evidence
      reason
      action
      owner
      dueOn
      revision
      changedBy
    }
    satisfaction {
      state
      method
      methodWords
      asked
      answered
      score
      scaleLow
      scaleHigh
      takenFrom
      takenTo
      note
      revision
      changedBy
    }
  }
`);
