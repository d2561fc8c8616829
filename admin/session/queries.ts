import { graphql } from '../generated/api/index.ts';

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      person {
        name
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const Me = graphql(`
  query Me {
    me {
      person {
        id
        name
        email
      }
      abilities
      seat {
        id
        role
        organization {
          id
          name
          kind
        }
      }
      seats {
        id
        role
        organization {
          id
          name
        }
      }
    }
  }
`);
