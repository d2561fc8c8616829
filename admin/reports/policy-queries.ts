import { graphql } from '../generated/api/index.ts';

export const Policies = graphql(`
  query Policies {
    disclosurePolicy {
      ...PolicyTold
    }
    disclosurePolicies {
      ...PolicyTold
    }
    disclosureWaivers {
      id
      since
      until
      statement
      recordedBy
      firm {
        id
        name
      }
    }
  }
  fragment PolicyTold on DisclosurePolicy {
    id
    number
    minimum
    p
    dominance {
      n
      k
    }
    zeros
    same
    range
    smallBase
    setAt
    setBy
  }
`);

export const WaivingFirms = graphql(`
  query WaivingFirms {
    memberships(first: 100) {
      nodes {
        id
        until
        member {
          id
          name
        }
      }
    }
  }
`);

export const TryPolicy = graphql(`
  query TryPolicy($policy: PolicyTrialInput!) {
    policyTrial(policy: $policy) {
      reference
      before {
        shown
        primary
        further
      }
      after {
        shown
        primary
        further
      }
      indicators {
        indicatorKey
        label
        before {
          shown
          primary
          further
        }
        after {
          shown
          primary
          further
        }
      }
      remarks {
        level
        code
        where
        why
      }
    }
  }
`);

export const SetPolicy = graphql(`
  mutation SetPolicy($input: DisclosurePolicyInput!) {
    setDisclosurePolicy(input: $input) {
      id
    }
  }
`);

export const RecordWaiver = graphql(`
  mutation RecordWaiver($input: RecordWaiverInput!) {
    recordWaiver(input: $input) {
      id
    }
  }
`);

export const EndWaiver = graphql(`
  mutation EndWaiver($input: EndWaiverInput!) {
    endWaiver(input: $input) {
      id
    }
  }
`);
