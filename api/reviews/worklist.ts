import { type PageRequest, pageOfList } from '../../db/page.ts';
import { reportsWaiting } from '../../db/reports/waiting.ts';
import { adoptionsWaiting, gapsPast } from '../../db/reviews/waiting.ts';
import type { Work } from '../../db/scope.ts';
import type { Viewer } from '../context.ts';
import type { Ask } from '../loaders.ts';
import { mayRole } from '../rules/access.ts';
import { count, dayInWords } from '../rules/in-words.ts';
import { type BreachWork, breachesToTend, noticesToSee } from './breach-work.ts';
import { extensionsToRule } from './extensions-to-rule.ts';
import { overdueMoves } from './overdue-moves.ts';
import { lateReturns, openQueries, outlyingFigures, returnsToReview, returnsToSign } from './return-work.ts';
import { about, dayOf, shortened, type WaitingWork } from './work-item.ts';

/** Who asks what waits. */
type Worker = Pick<Viewer, 'role' | 'personId'>;

/** All that waits for a person in a seat of this role, oldest first. Who may read no returns has nothing to do here. */
export async function worklist(
  tx: Work,
  ask: Ask,
  { role, personId }: Worker,
  today: string,
): Promise<WaitingWork[]> {
  const parts = await Promise.all([
    mayRole(role, 'COMMIT') ? commitmentsToSign(tx) : [],
    mayRole(role, 'REGISTER_ADOPTION') ? adoptionsToRegister(tx) : [],
    mayRole(role, 'RULE_ON_EXTENSION') ? rulingsAwaited(tx) : [],
    mayRole(role, 'EXTEND') ? extensionsRuledOn(tx) : [],
    mayRole(role, 'SANCTION_ADOPTION') || mayRole(role, 'MOVE_TO_EDITION') ? movesOverdue(tx, today) : [],
    mayRole(role, 'SANCTION_ADOPTION') || mayRole(role, 'CLOSE_GAP') ? gapsOverdue(tx, today) : [],
    mayRole(role, 'READ_RETURNS') ? lateReturns(tx, today) : [],
    mayRole(role, 'REVIEW_RETURN') ? returnsToReview(tx) : [],
    mayRole(role, 'REVIEW_RETURN') ? outlyingFigures(tx, ask) : [],
    mayRole(role, 'SUBMIT_RETURN') ? returnsToSign(tx) : [],
    mayRole(role, 'ANSWER_QUERY') || mayRole(role, 'REVIEW_RETURN') ? openQueries(tx) : [],
    mayRole(role, 'NOTIFY_BREACH') ? aboutBreaches(breachesToTend(tx, today)) : [],
    mayRole(role, 'NOTE_BREACH') ? aboutBreaches(noticesToSee(tx)) : [],
    mayRole(role, 'PUBLISH_REPORT') ? reportsToPublish(tx, personId) : [],
  ]);
  return parts.flat().sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Orders the list: since when, then by id. */
const placeOf = ({ since, id }: WaitingWork): string => `${since} ${id}`;

const aboutBreaches = async (work: Promise<BreachWork[]>): Promise<WaitingWork[]> =>
  (await work).map((item) => ({ ...about({}), ...item }));

async function commitmentsToSign(tx: Work): Promise<WaitingWork[]> {
  return (await adoptionsWaiting(tx, 'ASSESSED')).map(({ id, codeTitle, since }) => ({
    id: `COMMITMENT_TO_SIGN:${id}`,
    kind: 'COMMITMENT_TO_SIGN',
    title: `The commitment to the ${codeTitle} waits for the signature of an approver`,
    since: since ?? dayOf(null),
    ...about({ adoptionId: id }),
  }));
}

async function movesOverdue(tx: Work, today: string): Promise<WaitingWork[]> {
  return (await overdueMoves(tx, today)).map(({ adoptionId, firmName, codeTitle, editionNumber, until }) => ({
    id: `MOVE_OVERDUE:${adoptionId}`,
    kind: 'MOVE_OVERDUE',
    title: `${firmName} had to move to edition ${editionNumber} of the ${codeTitle} by ${dayInWords(until)}`,
    since: until,
    ...about({ firmName, adoptionId }),
  }));
}

async function gapsOverdue(tx: Work, today: string): Promise<WaitingWork[]> {
  return (await gapsPast(tx, today)).map(({ id, adoptionId, firmName, codeTitle, action, dueOn }) => ({
    id: `GAP_OVERDUE:${id}`,
    kind: 'GAP_OVERDUE',
    title: `${firmName} was to do this for the ${codeTitle} by ${dayInWords(dueOn)}: “${shortened(action, 120)}”`,
    since: dueOn,
    ...about({ firmName, adoptionId }),
  }));
}

async function adoptionsToRegister(tx: Work): Promise<WaitingWork[]> {
  return (await adoptionsWaiting(tx, 'COMMITTED')).map(({ id, firmName, codeTitle, committedAt }) => ({
    id: `ADOPTION_TO_REGISTER:${id}`,
    kind: 'ADOPTION_TO_REGISTER',
    title: `${firmName} has committed to the ${codeTitle}: register or decline it`,
    since: dayOf(committedAt),
    ...about({ adoptionId: id }),
  }));
}

async function rulingsAwaited(tx: Work): Promise<WaitingWork[]> {
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

async function extensionsRuledOn(tx: Work): Promise<WaitingWork[]> {
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

async function reportsToPublish(tx: Work, personId: string): Promise<WaitingWork[]> {
  return (await reportsWaiting(tx)).flatMap(({ id, periodLabel, compiledAt, proposedAt, ...by }) => {
    // It takes two people: whoever said so first is not the one it waits for.
    if (proposedAt !== null && by.proposedById === personId) return [];
    const said =
      proposedAt === null
        ? 'is compiled: look at it, and propose or publish it'
        : 'is proposed: publish it, or withhold it';
    return [
      {
        id: `REPORT_TO_PUBLISH:${id}`,
        kind: 'REPORT_TO_PUBLISH' as const,
        title: `The sector report for ${periodLabel} ${said}`,
        since: dayOf(proposedAt ?? compiledAt),
        ...about({ reportId: id }),
      },
    ];
  });
}

/** One page of the list. */
export const pageOfWork = (items: readonly WaitingWork[], request: PageRequest) =>
  pageOfList(items, request, placeOf);
