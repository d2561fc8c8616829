import { graphql } from '../generated/api/index.ts';

export const LogBreach = graphql(`
  mutation LogBreach($input: LogBreachInput!) {
    logBreach(input: $input) {
      id
    }
  }
`);

export const AmendBreach = graphql(`
  mutation AmendBreach($input: AmendBreachInput!) {
    amendBreach(input: $input) {
      id
    }
  }
`);

export const NotifyBreach = graphql(`
  mutation NotifyBreach($input: BreachActInput!) {
    notifyBreach(input: $input) {
      id
    }
  }
`);

export const WithdrawBreach = graphql(`
  mutation WithdrawBreach($input: WithdrawBreachInput!) {
    withdrawBreach(input: $input) {
      id
    }
  }
`);

export const LinkBreach = graphql(`
  mutation LinkBreach($input: LinkBreachInput!) {
    linkBreach(input: $input) {
      id
    }
  }
`);

export const AmendRootCause = graphql(`
  mutation AmendRootCause($input: AmendRootCauseInput!) {
    amendRootCause(input: $input) {
      id
    }
  }
`);

export const NoteBreach = graphql(`
  mutation NoteBreach($input: NoteBreachInput!) {
    noteBreach(input: $input) {
      id
    }
  }
`);

export const SetNoticePolicy = graphql(`
  mutation SetNoticePolicy($input: NoticePolicyInput!) {
    setNoticePolicy(input: $input) {
      id
      noticeDays
    }
  }
`);

export const NoticePolicyQuery = graphql(`
  query NoticePolicy {
    me {
      seat {
        organization {
          id
          noticeDays
        }
      }
    }
  }
`);
