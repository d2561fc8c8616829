import type { Person } from '../ask.ts';

/** A notice as its tests look at it. */
export interface SeenNotice {
  id: string;
  kind: string;
  title: string;
  body: string;
  link: string;
  readAt: string | null;
  mailState: string;
}

interface Seen {
  notices: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: SeenNotice[];
  };
  unreadNotices: number;
}

/** What somebody was told, latest first. */
export const noticesOf = (who: Person, page: object = {}) =>
  who.ask<Seen>(
    `query($first: Int, $after: String, $unread: Boolean, $kind: NoticeKind) {
      notices(first: $first, after: $after, unread: $unread, kind: $kind) { totalCount
        pageInfo { hasNextPage endCursor } nodes { id kind title body link readAt mailState } } unreadNotices }`,
    { first: 100, ...page },
  );

/** The kinds of what somebody was told of a thing, first to last. */
export const toldOf = async (who: Person, thing: string) =>
  (await noticesOf(who)).notices.nodes
    .filter(({ link }) => link.includes(thing))
    .map(({ kind }) => kind)
    .reverse();
