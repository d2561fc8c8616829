import { graphql } from '../generated/api/index.ts';

export const ExtensionOf = graphql(`
  query ExtensionOf($id: ID!) {
    adoption(id: $id) {
      id
      status
      version
      viewerCan
      member {
        name
      }
      code {
        title
      }
      edition {
        number
        effectiveOn
        clauses {
          key
          number
          depth
          heading
          text
        }
        parameters {
          ...ValuedParameter
        }
      }
      extension {
        number
        effectiveFrom
        operations {
          ...FirmOperation
        }
      }
      draftExtension {
        number
        status
        operations {
          ...FirmOperation
        }
        remarks {
          level
          code
          where
          why
        }
      }
      rulings {
        operationName
        ruling
        reason
        personName
        ruledAt
      }
    }
  }
`);

export const ValuedParameter = graphql(`
  fragment ValuedParameter on Parameter {
    clauseKey
    key
    label
    type
    unit
    stronger
    floor
    choices
  }
`);

export const FirmOperation = graphql(`
  fragment FirmOperation on Operation {
    name
    kind
    clauseKey
    parameterKey
    value
    key
    parentKey
    position
    clauseKind
    heading
    text
    reason
    needsRuling {
      why
    }
    ruling {
      ruling
      reason
      personName
      ruledAt
    }
  }
`);

export const ExtendedCode = graphql(`
  query ExtendedCode($id: ID!, $on: Date!) {
    adoption(id: $id) {
      id
      draftCode {
        ...ReadCode
      }
      effectiveCode(on: $on) {
        ...ReadCode
      }
    }
  }
`);

export const ReadCode = graphql(`
  fragment ReadCode on EffectiveCode {
    on
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
      takes
    }
  }
`);

export const OperationRemarks = graphql(`
  query OperationRemarks($adoptionId: ID!, $operation: OperationInput!) {
    operationRemarks(adoptionId: $adoptionId, operation: $operation) {
      level
      code
      where
      why
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

export const RemoveOperation = graphql(`
  mutation RemoveOperation($input: RemoveOperationInput!) {
    removeOperation(input: $input) {
      id
    }
  }
`);

export const DiscardExtension = graphql(`
  mutation DiscardExtension($input: AdoptionActInput!) {
    discardExtension(input: $input) {
      id
    }
  }
`);

export const AskForRuling = graphql(`
  mutation AskForRuling($input: AdoptionActInput!) {
    askForRuling(input: $input) {
      id
    }
  }
`);

export const ReopenExtension = graphql(`
  mutation ReopenExtension($input: AdoptionActInput!) {
    reopenExtension(input: $input) {
      id
    }
  }
`);

export const RuleOnOperation = graphql(`
  mutation RuleOnOperation($input: RuleOnOperationInput!) {
    ruleOnOperation(input: $input) {
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
