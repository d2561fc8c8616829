import type { Ability, AdoptionStatus, SeatRole, SizeBand } from '../../schema/words.ts';
import type { PathState, PathStepKind } from '../../schema/words-path.ts';
import { ROLES_OF } from './access.ts';
import { type AssessmentEntry, assessmentRemarks, questionsFor } from './annexg.ts';
import type { Remark } from './remark.ts';

/** How far an adoption is, and all that the way to it left behind. */
export interface Walk {
  status: AdoptionStatus;
  /** True where the association brought it over from paper: nothing was weighed or signed here. */
  broughtOver: boolean;
  sizeBand: SizeBand;
  answers: readonly AssessmentEntry[];
  gaps: readonly WalkGap[];
  /** What has become of it, oldest first. */
  events: readonly { status: AdoptionStatus; reason: string | null }[];
}

interface WalkGap {
  clauseKey: string;
  heading: string;
  dueOn: string;
  closedOn: string | null;
}

/** A step of the way: how many of its parts are done, whose turn it is (null: nobody's), and what is missing. */
export interface PathStep {
  step: PathStepKind;
  state: PathState;
  done: number;
  of: number;
  turn: SeatRole | null;
  remarks: Remark[];
}

const WEIGHED: readonly AdoptionStatus[] = ['ASSESSED', 'COMMITTED', 'REGISTERED'];
const SIGNED: readonly AdoptionStatus[] = ['COMMITTED', 'REGISTERED'];
const ANSWERING: readonly AdoptionStatus[] = ['CONSIDERING', 'ASSESSED'];
const ENDED: readonly AdoptionStatus[] = ['WITHDRAWN', 'TERMINATED', 'LAPSED'];
const KEPT: readonly AdoptionStatus[] = ['REGISTERED', 'UNDER_REMEDY', 'SUSPENDED'];
const NOT_KEPT_FROM_DAY_ONE = 'from-day-one';

/**
 * The way of an adoption in five steps, in their order, each with its state on a day (ISO 10001:2018, clause 7 and Annex G). It says
 * nothing that the table of steps does not allow: it tells a firm and its association who has to do what next.
 */
export function adoptionPath(walk: Walk, today: string): PathStep[] {
  return [weighing(walk), planning(walk, today), signing(walk), registering(walk), keeping(walk)];
}

const whoMay = (ability: Ability): SeatRole | null => ROLES_OF[ability][0] ?? null;

/** True where the adoption has this status, or had it before it went on or ended. A commitment that was declined counts as none. */
function reached({ status, broughtOver, events }: Walk, wanted: readonly AdoptionStatus[]): boolean {
  if (broughtOver || wanted.includes(status)) return true;
  return !ANSWERING.includes(status) && events.some((event) => wanted.includes(event.status));
}

const stateOf = (done: boolean, now: boolean): PathState => (done ? 'DONE' : now ? 'NOW' : 'LATER');

function weighing(walk: Walk): PathStep {
  const asked = questionsFor(walk.sizeBand);
  const given = new Set(walk.answers.map(({ question }) => question));
  const now = walk.status === 'CONSIDERING';
  return {
    step: 'WEIGH',
    state: stateOf(reached(walk, WEIGHED), now),
    done: asked.filter(({ key }) => given.has(key)).length,
    of: walk.broughtOver ? 0 : asked.length,
    turn: now ? whoMay('ASSESS') : null,
    remarks: ANSWERING.includes(walk.status) ? assessmentRemarks(walk.answers, walk.sizeBand) : [],
  };
}

function planning(walk: Walk, today: string): PathStep {
  const ended = ENDED.includes(walk.status);
  const open = walk.gaps.filter(({ closedOn }) => closedOn === null);
  const now = walk.status === 'CONSIDERING' || (KEPT.includes(walk.status) && open.length > 0);
  return {
    step: 'PLAN',
    state: stateOf(!now && reached(walk, WEIGHED), now),
    done: walk.gaps.length - open.length,
    of: walk.gaps.length,
    turn: now && open.length > 0 ? whoMay(KEPT.includes(walk.status) ? 'CLOSE_GAP' : 'ASSESS') : null,
    remarks: ended ? [] : [...unnamed(walk), ...overdue(open, today)],
  };
}

/** The firm says that it can not keep everything, but not what. */
function unnamed({ status, answers, gaps }: Walk): Remark[] {
  const said = answers.find(({ question }) => question === NOT_KEPT_FROM_DAY_ONE)?.answer;
  if (!ANSWERING.includes(status) || gaps.length > 0 || (said !== 'WITH_A_PLAN' && said !== 'NO')) return [];
  const why =
    'Your answers say that not every promise can be kept from the first day: name the clauses, and what closes each gap.';
  return [{ level: 'ADVICE', code: 'GAP_UNNAMED', where: 'gaps', why }];
}

const overdue = (open: readonly WalkGap[], today: string): Remark[] =>
  open
    .filter(({ dueOn }) => dueOn < today)
    .map(({ clauseKey, heading, dueOn }) => ({
      ...{ level: 'WARNING', code: 'GAP_OVERDUE', where: `gaps.${clauseKey}` },
      why: `The gap at “${heading}” was to be closed by ${dueOn}: close it, or tell the association.`,
    }));

function signing(walk: Walk): PathStep {
  const now = walk.status === 'ASSESSED';
  const done = reached(walk, SIGNED);
  const declined = now ? lastDecline(walk) : null;
  return {
    step: 'SIGN',
    state: stateOf(done, now),
    done: done ? 1 : 0,
    of: 1,
    turn: now ? whoMay('COMMIT') : null,
    remarks: declined
      ? [
          {
            level: 'WARNING',
            code: 'DECLINED',
            where: 'commitment',
            why: `Not accepted as it was: ${declined}`,
          },
        ]
      : [],
  };
}

/** The reason for which the last commitment was not accepted, until the next one is signed. */
function lastDecline({ events }: Walk): string | null {
  const signed = events.findLastIndex(({ status }) => status === 'COMMITTED');
  if (signed < 0) return null;
  return events.slice(signed).find(({ status, reason }) => status === 'ASSESSED' && reason)?.reason ?? null;
}

function registering(walk: Walk): PathStep {
  const now = walk.status === 'COMMITTED';
  const done = reached(walk, ['REGISTERED']);
  return {
    step: 'REGISTER',
    state: stateOf(done, now),
    done: done ? 1 : 0,
    of: 1,
    turn: now ? whoMay('REGISTER_ADOPTION') : null,
    remarks: [],
  };
}

function keeping(walk: Walk): PathStep {
  const now = KEPT.includes(walk.status);
  const wanting = now && walk.status !== 'REGISTERED';
  const ended = !now && reached(walk, ['REGISTERED']);
  return {
    step: 'KEEP',
    state: stateOf(ended, now),
    done: ended ? 1 : 0,
    of: 1,
    turn: wanting ? whoMay('SANCTION_ADOPTION') : null,
    remarks: [],
  };
}
