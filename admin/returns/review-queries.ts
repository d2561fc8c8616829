import { graphql } from '../generated/api/index.ts';

export const Officers = graphql(`
  query Officers {
    officers {
      id
      name
    }
  }
`);

export const AssignReturnMutation = graphql(`
  mutation AssignReturn($input: AssignReturnInput!) {
    assignReturn(input: $input) {
      id
    }
  }
`);

export const AssignReturns = graphql(`
  mutation AssignReturns($input: AssignReturnsInput!) {
    assignReturns(input: $input) {
      id
    }
  }
`);

export const AcceptReturns = graphql(`
  mutation AcceptReturns($input: AcceptReturnsInput!) {
    acceptReturns(input: $input) {
      id
    }
  }
`);

export const ReviewPolicyQuery = graphql(`
  query ReviewPolicy {
    me {
      seat {
        organization {
          id
          acceptances
        }
      }
    }
  }
`);

export const SetReviewPolicy = graphql(`
  mutation SetReviewPolicy($input: ReviewPolicyInput!) {
    setReviewPolicy(input: $input) {
      id
    }
  }
`);
