import type { NoticeWay } from '../../schema/words-breach.ts';
import { type AdoptionSubject, type Notice, notice } from './notice.ts';

/** What was told of a breach: the notice by its id, which of the breach's it is, and in which way it was told. */
export interface ToldBreach {
  noticeId: string;
  number: number;
  way: NoticeWay;
}

/** Tells the association that a firm has told of a breach. What it was stands on its screen. */
export function noticeOfBreach(about: AdoptionSubject, { noticeId, number, way }: ToldBreach): Notice {
  const { firmName, codeTitle } = about;
  const said =
    way === 'WITHDRAWAL'
      ? ([`${firmName} takes a breach back`, 'it was logged by mistake. Look at why.'] as const)
      : number > 1
        ? ([`${firmName} tells more of a breach`, 'something of it has changed. Look at it.'] as const)
        : ([`${firmName} tells of a breach`, 'look at it, and say that it was seen.'] as const);
  const [title, words] = said;
  const body = `${firmName} has told of a breach of the ${codeTitle}: ${words}`;
  return notice('BREACH_NOTIFIED', about, noticeId, { title, body, link: `/breach-notices/${noticeId}` });
}

/** Tells the firm that an officer has seen its notice. The officer's words stand on its screen. */
export function noticeOfSighting(
  about: AdoptionSubject,
  { noticeId, breachId }: { noticeId: string; breachId: string },
): Notice {
  const title = 'The association has seen your notice of a breach';
  const body = `An officer has seen what you told of a breach of the ${about.codeTitle}, and writes to you about it.`;
  return notice('BREACH_SEEN', about, noticeId, { title, body, link: `/breaches/${breachId}/show` });
}
