import { graphql } from '../generated/api/index.ts';

export const AdoptionPageQuery = graphql(`
  query AdoptionPage($id: ID!) {
    adoption(id: $id) {
      id
      status
      version
      certificateNumber
      registeredOn
      endedOn
      broughtOver
      viewerCan
      member {
        name
      }
      code {
        title
      }
      edition {
        id
        number
        parameters {
          clauseKey
          key
          label
          unit
          floor
          stronger
        }
      }
      membership {
        segment
        sizeBand
      }
      questions {
        key
        group
        text
        clauseOfStandard
      }
      assessment {
        question
        answer
        note
        action
        owner
        dueOn
      }
      assessmentRemarks {
        level
        code
        where
        why
      }
      commitmentText
      commitmentTextHash
      commitment {
        text
        textHash
        signerName
        signedAt
      }
      events {
        id
        status
        on
        reason
        personName
      }
      draftExtension {
        number
        status
        operations {
          name
          kind
          clauseKey
          parameterKey
          value
        }
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
      id
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

export const PutOperation = graphql(`
  mutation PutOperation($input: PutOperationInput!) {
    putOperation(input: $input) {
      id
    }
  }
`);

export const PublishExtension = graphql(`
  mutation PublishExtension($input: PublishExtensionInput!) {
    publishExtension(input: $input) {
      id
    }
  }
`);
