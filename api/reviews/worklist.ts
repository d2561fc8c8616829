import { type PageRequest, pageOfList } from '../../db/page.ts';
import { reportsWaiting } from '../../db/reports/waiting.ts';
import { expectedReturns } from '../../db/returns/due.ts';
import { periodList } from '../../db/returns/read.ts';
import { adoptionsWaiting, queriesWaiting, returnsWaiting } from '../../db/reviews/waiting.ts';
import type { Work } from '../../db/scope.ts';
import type { SeatRole, WorkKind } from '../../schema/words.ts';
import { mayRole } from '../rules/access.ts';
import { expected } from '../rules/due.ts';
import { count } from '../rules/in-words.ts';
import { isLate } from '../rules/period.ts';
import { type BreachWork, breachesToTend, noticesToSee } from './breach-work.ts';
import { extensionsToRule } from './extensions-to-rule.ts';
import { overdueMoves } from './overdue-moves.ts';

/** Something that waits for the viewer's side. */
export interface WaitingWork {
  id: string;
  kind: WorkKind;
  title: string;
  since: string;
  adoptionId: string | null;
  returnId: string | null;
  reportId: string | null;
  breachId: string | null;
  breachNoticeId: string | null;
}

type WorkItem = WaitingWork;

const about = (links: Partial<WaitingWork>) => ({
  adoptionId: null,
  returnId: null,
  reportId: null,
  breachId: null,
  breachNoticeId: null,
  ...links,
});

const dayOf = (moment: Date | null): string => (moment ?? new Date(0)).toISOString().slice(0, 10);

/** All that waits for a seat of this role, oldest first. Who may read no returns has nothing to do here. */
export async function worklist(tx: Work, role: SeatRole, today: string): Promise<WorkItem[]> {
  const parts = await Promise.all([
    mayRole(role, 'COMMIT') ? commitmentsToSign(tx) : [],
    mayRole(role, 'REGISTER_ADOPTION') ? adoptionsToRegister(tx) : [],
    mayRole(role, 'RULE_ON_EXTENSION') ? rulingsAwaited(tx) : [],
    mayRole(role, 'EXTEND') ? extensionsRuledOn(tx) : [],
    mayRole(role, 'SANCTION_ADOPTION') || mayRole(role, 'MOVE_TO_EDITION') ? movesOverdue(tx, today) : [],
    mayRole(role, 'READ_RETURNS') ? lateReturns(tx, today) : [],
    mayRole(role, 'REVIEW_RETURN') ? returnsToReview(tx) : [],
    mayRole(role, 'SUBMIT_RETURN') ? returnsToSign(tx) : [],
    mayRole(role, 'ANSWER_QUERY') || mayRole(role, 'REVIEW_RETURN') ? openQueries(tx) : [],
    mayRole(role, 'NOTIFY_BREACH') ? aboutBreaches(breachesToTend(tx, today)) : [],
    mayRole(role, 'NOTE_BREACH') ? aboutBreaches(noticesToSee(tx)) : [],
    mayRole(role, 'PUBLISH_REPORT') ? reportsToPublish(tx) : [],
  ]);
  return parts.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Orders the list: since when, then by id. */
const placeOf = ({ since, id }: WorkItem): string => `${since} ${id}`;

const aboutBreaches = async (work: Promise<BreachWork[]>): Promise<WorkItem[]> =>
  (await work).map((item) => ({ ...about({}), ...item }));

async function commitmentsToSign(tx: Work): Promise<WorkItem[]> {
  return (await adoptionsWaiting(tx, 'ASSESSED')).map(({ id, codeTitle, since }) => ({
    id: `COMMITMENT_TO_SIGN:${id}`,
    kind: 'COMMITMENT_TO_SIGN',
    title: `The commitment to the ${codeTitle} waits for the signature of an approver`,
    since: since ?? dayOf(null),
    ...about({ adoptionId: id }),
  }));
}

async function movesOverdue(tx: Work, today: string): Promise<WorkItem[]> {
  return (await overdueMoves(tx, today)).map(({ adoptionId, firmName, codeTitle, editionNumber, until }) => ({
    id: `MOVE_OVERDUE:${adoptionId}`,
    kind: 'MOVE_OVERDUE',
    title: `${firmName} had to move to edition ${editionNumber} of the ${codeTitle} by ${IN_WORDS.format(new Date(until))}`,
    since: until,
    ...about({ adoptionId }),
  }));
}

async function adoptionsToRegister(tx: Work): Promise<WorkItem[]> {
  return (await adoptionsWaiting(tx, 'COMMITTED')).map(({ id, firmName, codeTitle, committedAt }) => ({
    id: `ADOPTION_TO_REGISTER:${id}`,
    kind: 'ADOPTION_TO_REGISTER',
    title: `${firmName} has committed to the ${codeTitle}: register or decline it`,
    since: dayOf(committedAt),
    ...about({ adoptionId: id }),
  }));
}

async function rulingsAwaited(tx: Work): Promise<WorkItem[]> {
  return (await extensionsToRule(tx))
    .filter(({ waiting }) => waiting > 0)
    .map(({ adoptionId, firmName, codeTitle, waiting, since }) => ({
      id: `RULING_AWAITED:${adoptionId}`,
      kind: 'RULING_AWAITED',
      title: `${firmName} asks for ${count(waiting, 'ruling')} on what it adds to the ${codeTitle}`,
      since,
      ...about({ adoptionId }),
    }));
}

async function extensionsRuledOn(tx: Work): Promise<WorkItem[]> {
  return (await extensionsToRule(tx))
    .filter(({ waiting }) => waiting === 0)
    .map(({ adoptionId, codeTitle, since }) => ({
      id: `EXTENSION_RULED_ON:${adoptionId}`,
      kind: 'EXTENSION_RULED_ON',
      title: `The association has ruled on what you add to the ${codeTitle}: publish it, or mend it`,
      since,
      ...about({ adoptionId }),
    }));
}

const IN_WORDS = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

async function lateReturns(tx: Work, today: string): Promise<WorkItem[]> {
  const past = (await periodList(tx, null)).filter(({ dueOn }) => isLate(dueOn, today));
  if (past.length === 0) return [];
  const ids = past.map(({ id }) => id);
  return (await expectedReturns(tx, ids, { unsubmitted: true }))
    .map(expected)
    .filter(({ state, dueOn }) => state === 'DUE' && isLate(dueOn, today))
    .map((row) => ({
      id: `RETURN_LATE:${row.adoptionId}:${row.periodId}`,
      kind: 'RETURN_LATE',
      title: `${row.firmName} has not submitted ${row.periodLabel}, due ${IN_WORDS.format(new Date(row.dueOn))}`,
      since: row.dueOn,
      ...about({ adoptionId: row.adoptionId, returnId: row.returnId }),
    }));
}

async function returnsToReview(tx: Work): Promise<WorkItem[]> {
  return (await returnsWaiting(tx, 'SUBMITTED')).map(({ id, firmName, periodLabel, submittedAt }) => ({
    id: `RETURN_TO_REVIEW:${id}`,
    kind: 'RETURN_TO_REVIEW',
    title: `${firmName} has submitted ${periodLabel}: accept it or ask`,
    since: dayOf(submittedAt),
    ...about({ returnId: id }),
  }));
}

async function returnsToSign(tx: Work): Promise<WorkItem[]> {
  return (await returnsWaiting(tx, 'PREPARED')).map(({ id, periodLabel, preparedAt }) => ({
    id: `RETURN_TO_REVIEW:${id}`,
    kind: 'RETURN_TO_REVIEW',
    title: `The return for ${periodLabel} is prepared: sign it or send it back`,
    since: dayOf(preparedAt),
    ...about({ returnId: id }),
  }));
}

async function openQueries(tx: Work): Promise<WorkItem[]> {
  return (await queriesWaiting(tx)).map(({ id, returnId, firmName, periodLabel, question, askedAt }) => ({
    id: `QUERY_UNANSWERED:${id}`,
    kind: 'QUERY_UNANSWERED',
    title: `${firmName}, ${periodLabel}: “${question.length > 120 ? `${question.slice(0, 119)}…` : question}”`,
    since: dayOf(askedAt),
    ...about({ returnId }),
  }));
}

async function reportsToPublish(tx: Work): Promise<WorkItem[]> {
  return (await reportsWaiting(tx)).map(({ id, periodLabel, compiledAt }) => ({
    id: `REPORT_TO_PUBLISH:${id}`,
    kind: 'REPORT_TO_PUBLISH',
    title: `The sector report for ${periodLabel} is compiled: look at it and publish it`,
    since: dayOf(compiledAt),
    ...about({ reportId: id }),
  }));
}

/** One page of the list. */
export const pageOfWork = (items: readonly WorkItem[], request: PageRequest) =>
  pageOfList(items, request, placeOf);
