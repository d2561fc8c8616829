import type { NoticesQuery } from '../generated/api/graphql.ts';

export type Notice = NoticesQuery['notices']['nodes'][number];

/** What a person may be told of, as a choice and a switch name it. */
export const KINDS: Record<Notice['kind'], string> = {
  RETURN_DUE: 'A return falls due',
  RETURN_OVERDUE: 'A return is late',
  FIRM_REMINDED: 'The association reminds us',
  RETURN_PREPARED: 'A return waits for a signature',
  RETURN_SUBMITTED: 'A firm submits a return',
  RETURN_ASSIGNED: 'A return is given to me',
  RETURN_QUERIED: 'The association asks about a return',
  QUERY_ANSWERED: 'A firm answers my query',
  RETURN_CORRECTED: 'A firm corrects a return',
  RETURN_APPROVED: 'A return waits for a second officer',
  RETURN_ACCEPTED: 'A return is accepted',
  BREACH_NOTIFIED: 'A firm tells of a breach',
  BREACH_SEEN: 'The association sees our notice of a breach',
  ADOPTION_COMMITTED: 'A firm commits to a code',
  ADOPTION_REGISTERED: 'Our adoption is registered',
  ADOPTION_DECLINED: 'Our commitment is declined',
  RULING_ASKED: 'A firm asks for a ruling',
  RULING_GIVEN: 'The association rules on our changes',
  EDITION_PUBLISHED: 'A new edition is out',
  PREVIEW_OPENED: 'A report will name our firm',
};
