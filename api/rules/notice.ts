import type { SeatRole } from '../../schema/words.ts';
import { NOTICE_KINDS, type NoticeKind } from '../../schema/words-notice.ts';

const OFFICERS: readonly SeatRole[] = ['ASSOCIATION_OFFICER', 'ASSOCIATION_ADMIN'];
const REPORTERS: readonly SeatRole[] = ['MEMBER_REPORTER', 'MEMBER_APPROVER'];
const FIRM: readonly SeatRole[] = [...REPORTERS, 'MEMBER_ADMIN'];
const APPROVERS: readonly SeatRole[] = ['MEMBER_APPROVER'];
const FIRMS_ADMINS: readonly SeatRole[] = ['MEMBER_ADMIN'];

interface Told {
  /** Whoever holds one of these seats, all on one side of the membership. */
  to: readonly SeatRole[];
  /** Whether a mail goes out too, unless the person wishes otherwise. */
  mailed: boolean;
}

/** Who is told of what (ISO 10001:2018, 6.7, 8.1): what waits for somebody comes by mail too, what is only good to know does not. */
export const TOLD: Record<NoticeKind, Told> = {
  RETURN_DUE: { to: REPORTERS, mailed: true },
  RETURN_OVERDUE: { to: FIRM, mailed: true },
  FIRM_REMINDED: { to: FIRM, mailed: true },
  RETURN_PREPARED: { to: APPROVERS, mailed: true },
  RETURN_SUBMITTED: { to: OFFICERS, mailed: false },
  RETURN_ASSIGNED: { to: OFFICERS, mailed: true },
  RETURN_QUERIED: { to: REPORTERS, mailed: true },
  QUERY_ANSWERED: { to: OFFICERS, mailed: true },
  RETURN_CORRECTED: { to: OFFICERS, mailed: false },
  RETURN_APPROVED: { to: OFFICERS, mailed: true },
  RETURN_ACCEPTED: { to: REPORTERS, mailed: true },
  BREACH_NOTIFIED: { to: OFFICERS, mailed: true },
  BREACH_SEEN: { to: REPORTERS, mailed: false },
  ADOPTION_COMMITTED: { to: OFFICERS, mailed: true },
  ADOPTION_REGISTERED: { to: FIRMS_ADMINS, mailed: true },
  ADOPTION_DECLINED: { to: FIRMS_ADMINS, mailed: true },
  RULING_ASKED: { to: OFFICERS, mailed: true },
  RULING_GIVEN: { to: FIRMS_ADMINS, mailed: true },
  EDITION_PUBLISHED: { to: FIRMS_ADMINS, mailed: true },
  PREVIEW_OPENED: { to: FIRM, mailed: true },
};

/** The kinds that a seat of this role is told of. */
export function kindsFor(role: SeatRole): NoticeKind[] {
  return NOTICE_KINDS.filter((kind) => TOLD[kind].to.includes(role));
}

/** The two sides of what is told. */
export interface Sides {
  associationId: string;
  memberId: string;
}

/** What is told, and to whom; one row for each person comes of it. */
export interface Notice {
  associationId: string;
  /** The organization whose people are told. */
  organizationId: string;
  roles: readonly SeatRole[];
  /** The one person who is told, where it concerns one; the others where that one has left. */
  personId: string | null;
  kind: NoticeKind;
  /** The same key is told once to a person. */
  key: string;
  title: string;
  body: string;
  /** Path of the screen that it is about. */
  link: string;
  mailed: boolean;
}

type Said = Pick<Notice, 'title' | 'body' | 'link'>;

/** A notice of this kind to the side that is told of it. `occasion` tells it from others about the same thing. */
export function notice(
  kind: NoticeKind,
  { associationId, memberId }: Sides,
  occasion: string,
  said: Said,
  personId: string | null = null,
): Notice {
  const { to, mailed } = TOLD[kind];
  const organizationId = to === OFFICERS ? associationId : memberId;
  return {
    associationId,
    organizationId,
    roles: to,
    personId,
    kind,
    key: `${kind}:${occasion}`,
    mailed,
    ...said,
  };
}

/** A return as people call it. */
export interface ReturnSubject extends Sides {
  returnId: string;
  firmName: string;
  periodLabel: string;
  codeTitle: string;
}

type ReturnKind =
  | 'RETURN_PREPARED'
  | 'RETURN_SUBMITTED'
  | 'RETURN_ASSIGNED'
  | 'RETURN_QUERIED'
  | 'QUERY_ANSWERED'
  | 'RETURN_CORRECTED'
  | 'RETURN_APPROVED'
  | 'RETURN_ACCEPTED';

const OF_RETURNS: Record<ReturnKind, (about: ReturnSubject) => readonly [title: string, body: string]> = {
  RETURN_PREPARED: ({ periodLabel, codeTitle }) => [
    `The return for ${periodLabel} waits for your signature`,
    `The return for ${periodLabel} on the ${codeTitle} is prepared. Look it through, then submit it or send it back.`,
  ],
  RETURN_SUBMITTED: ({ firmName, periodLabel, codeTitle }) => [
    `${firmName} has submitted ${periodLabel}`,
    `The return of ${firmName} for ${periodLabel} on the ${codeTitle} is in: accept it or ask.`,
  ],
  RETURN_ASSIGNED: ({ firmName, periodLabel, codeTitle }) => [
    `${firmName}, ${periodLabel}: yours to look after`,
    `The return of ${firmName} for ${periodLabel} on the ${codeTitle} was given to you to look after.`,
  ],
  RETURN_QUERIED: ({ periodLabel, codeTitle }) => [
    `The association asks about your return for ${periodLabel}`,
    `There is a query about your return for ${periodLabel} on the ${codeTitle}. Answer it, or correct the return.`,
  ],
  QUERY_ANSWERED: ({ firmName, periodLabel, codeTitle }) => [
    `${firmName} has answered your query about ${periodLabel}`,
    `Your query about the return of ${firmName} for ${periodLabel} on the ${codeTitle} has an answer.`,
  ],
  RETURN_CORRECTED: ({ firmName, periodLabel, codeTitle }) => [
    `${firmName} corrects its return for ${periodLabel}`,
    `${firmName} has begun to correct its return for ${periodLabel} on the ${codeTitle}. What it submitted stays until the correction is signed.`,
  ],
  RETURN_APPROVED: ({ firmName, periodLabel, codeTitle }) => [
    `${firmName}, ${periodLabel}: a second officer is wanted`,
    `The return of ${firmName} for ${periodLabel} on the ${codeTitle} is approved by one officer: another accepts it or asks.`,
  ],
  RETURN_ACCEPTED: ({ periodLabel, codeTitle }) => [
    `Your return for ${periodLabel} is accepted`,
    `The association has accepted your return for ${periodLabel} on the ${codeTitle}.`,
  ],
};

/** What is told of a return. Figures and what was asked or answered stay on its screen. */
export function noticeOfReturn(
  kind: ReturnKind,
  about: ReturnSubject,
  occasion: string | number,
  personId: string | null = null,
): Notice {
  const [title, body] = OF_RETURNS[kind](about);
  const link = `/returns/${about.returnId}/show`;
  return notice(kind, about, `${about.returnId}:${occasion}`, { title, body, link }, personId);
}

/** An adoption as people call it. */
export interface AdoptionSubject extends Sides {
  adoptionId: string;
  firmName: string;
  codeTitle: string;
}

type AdoptionKind =
  | 'ADOPTION_COMMITTED'
  | 'ADOPTION_REGISTERED'
  | 'ADOPTION_DECLINED'
  | 'RULING_ASKED'
  | 'RULING_GIVEN';

const OF_ADOPTIONS: Record<AdoptionKind, (about: AdoptionSubject) => readonly [title: string, body: string]> =
  {
    ADOPTION_COMMITTED: ({ firmName, codeTitle }) => [
      `${firmName} has committed to the ${codeTitle}`,
      `${firmName} has signed its commitment to the ${codeTitle}: register or decline it.`,
    ],
    ADOPTION_REGISTERED: ({ codeTitle }) => [
      `Your adoption of the ${codeTitle} is registered`,
      `Your firm stands on the public register of the ${codeTitle}, with its certificate.`,
    ],
    ADOPTION_DECLINED: ({ codeTitle }) => [
      `Your commitment to the ${codeTitle} was not accepted`,
      `The association has declined your commitment to the ${codeTitle} and says why. Mend the assessment and commit again.`,
    ],
    RULING_ASKED: ({ firmName, codeTitle }) => [
      `${firmName} asks for a ruling`,
      `${firmName} would change the ${codeTitle} in a way that an officer has to rule on.`,
    ],
    RULING_GIVEN: ({ codeTitle }) => [
      `The association has ruled on your changes to the ${codeTitle}`,
      `There is a ruling on something in your extension of the ${codeTitle}.`,
    ],
  };

/** What is told of an adoption. */
export function noticeOfAdoption(
  kind: AdoptionKind,
  about: AdoptionSubject,
  occasion: string | number,
): Notice {
  const [title, body] = OF_ADOPTIONS[kind](about);
  const link = `/adoptions/${about.adoptionId}/show`;
  return notice(kind, about, `${about.adoptionId}:${occasion}`, { title, body, link });
}
