import { graphql } from '../generated/api/index.ts';

export const UnreadNotices = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

export const Notices = graphql(`
  query Notices($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {
    notices(first: $first, after: $after, unread: $unread, kind: $kind) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        title
        body
        link
        createdAt
        readAt
        mailState
      }
    }
    unreadNotices
    mailWishes {
      kind
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input)
  }
`);

export const MarkAllNoticesRead = graphql(`
  mutation MarkAllNoticesRead($input: MarkAllNoticesReadInput!) {
    markAllNoticesRead(input: $input)
  }
`);

export const MailWishes = graphql(`
  query MailWishes {
    mailWishes {
      kind
      wanted
    }
  }
`);

export const SetMailWish = graphql(`
  mutation SetMailWish($input: SetMailWishInput!) {
    setMailWish(input: $input) {
      kind
      wanted
    }
  }
`);
