import { graphql } from '../generated/api/index.ts';

export const AdoptionPageQuery = graphql(`
  query AdoptionPage($id: ID!) {
    adoption(id: $id) {
      ...AdoptionWay
      certificateNumber
      registeredOn
      endedOn
      broughtOver
      member {
        name
      }
      code {
        title
      }
      edition {
        id
        number
        clauses {
          key
          number
          heading
        }
      }
      membership {
        segment
        sizeBand
        association {
          name
        }
      }
      shortForm
      withPlan
      questions {
        key
        group
        text
        clauseOfStandard
      }
      gaps {
        id
        clauseKey
        gap
        action
        owner
        dueOn
        closedOn
      }
      commitment {
        text
        textHash
        signerName
        signedAt
      }
      effectiveCode {
        editionNumber
        extensionNumber
        clauses {
          key
          number
          depth
          heading
          text
          origin
          delivery
          notApplicable
          parameters {
            key
            label
            unit
            floor
            value
            own
          }
        }
      }
    }
  }

  fragment AdoptionWay on Adoption {
    id
    status
    version
    viewerCan
    viewerActs
    signers
    assessment {
      question
      answer
      note
      evidence
      action
      owner
      dueOn
    }
    path {
      step
      state
      done
      of
      turn
      remarks {
        level
        code
        where
        why
      }
    }
    commitmentText
    commitmentTextHash
    events {
      id
      status
      on
      reason
      personName
    }
  }
`);

export const ConsiderCode = graphql(`
  mutation ConsiderCode($input: ConsiderCodeInput!) {
    considerCode(input: $input) {
      id
    }
  }
`);

export const AnswerAssessment = graphql(`
  mutation AnswerAssessment($input: AnswerAssessmentInput!) {
    answerAssessment(input: $input) {
      ...AdoptionWay
    }
  }
`);

export const CompleteAssessment = graphql(`
  mutation CompleteAssessment($input: AdoptionActInput!) {
    completeAssessment(input: $input) {
      id
    }
  }
`);

export const CommitAdoption = graphql(`
  mutation CommitAdoption($input: CommitAdoptionInput!) {
    commitAdoption(input: $input) {
      id
    }
  }
`);

export const RegisterAdoption = graphql(`
  mutation RegisterAdoption($input: RegisterAdoptionInput!) {
    registerAdoption(input: $input) {
      id
    }
  }
`);

export const DeclineAdoption = graphql(`
  mutation DeclineAdoption($input: ReasonedAdoptionActInput!) {
    declineAdoption(input: $input) {
      id
    }
  }
`);

export const WithdrawAdoption = graphql(`
  mutation WithdrawAdoption($input: ReasonedAdoptionActInput!) {
    withdrawAdoption(input: $input) {
      id
    }
  }
`);

export const PutGap = graphql(`
  mutation PutGap($input: PutGapInput!) {
    putGap(input: $input) {
      id
    }
  }
`);

export const RemoveGap = graphql(`
  mutation RemoveGap($input: RemoveGapInput!) {
    removeGap(input: $input) {
      id
    }
  }
`);

export const PutUnderRemedy = graphql(`
  mutation PutUnderRemedy($input: ReasonedAdoptionActInput!) {
    putUnderRemedy(input: $input) {
      id
    }
  }
`);

export const SuspendAdoption = graphql(`
  mutation SuspendAdoption($input: ReasonedAdoptionActInput!) {
    suspendAdoption(input: $input) {
      id
    }
  }
`);

export const ReinstateAdoption = graphql(`
  mutation ReinstateAdoption($input: ReasonedAdoptionActInput!) {
    reinstateAdoption(input: $input) {
      id
    }
  }
`);

export const TerminateAdoption = graphql(`
  mutation TerminateAdoption($input: ReasonedAdoptionActInput!) {
    terminateAdoption(input: $input) {
      id
    }
  }
`);

export const LapseAdoption = graphql(`
  mutation LapseAdoption($input: ReasonedAdoptionActInput!) {
    lapseAdoption(input: $input) {
      id
    }
  }
`);

export const AdoptionFileQuery = graphql(`
  query AdoptionFile($adoptionId: ID!, $format: AdoptionFormat!, $on: Date) {
    adoptionFile(adoptionId: $adoptionId, format: $format, on: $on) {
      fileName
      mediaType
      base64
    }
  }
`);
