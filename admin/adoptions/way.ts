import type { AdoptionAct, AdoptionStatus, PathStepKind, SeatRole } from '../generated/api/graphql.ts';
import type { Adoption } from './AdoptionPage.tsx';

export type WayStep = Adoption['path'][number];

/** What each step is called, in the order of the way. */
export const STEP_TITLES: Record<PathStepKind, string> = {
  WEIGH: 'Weigh it',
  PLAN: 'Gaps and plan',
  SIGN: 'Sign',
  REGISTER: 'Registration',
  KEEP: 'Keep it',
};

export const addressOf = (step: PathStepKind): string => step.toLowerCase();

/** The step that an address names, or null where it names none. */
export const stepNamed = (steps: readonly WayStep[], address: string | null): WayStep | null =>
  steps.find(({ step }) => addressOf(step) === address) ?? null;

/** Where the way goes on: keeping the code once it is kept, else the first step that waits. */
export function presentStep(steps: readonly WayStep[]): WayStep | undefined {
  const last = steps.at(-1);
  return last?.state === 'LATER' ? (steps.find(({ state }) => state === 'NOW') ?? steps[0]) : last;
}

/** Whose turn it is, as everybody reads it. */
export const WHO: Partial<Record<SeatRole, string>> = {
  MEMBER_ADMIN: 'the firm’s administrator',
  MEMBER_APPROVER: 'an approver of the firm',
  ASSOCIATION_OFFICER: 'an officer of the association',
};

/** Whose turn a step is, as a sentence. `yours`: whether the viewer may do it. */
export function turnInWords({ state, turn }: WayStep, yours: boolean): string {
  if (state === 'LATER') return 'Not yet: an earlier step comes first.';
  if (turn === null) return 'Nobody’s: nothing waits here.';
  const who = WHO[turn] ?? 'somebody else';
  return yours ? `Yours, as ${who}.` : `${who.charAt(0).toUpperCase()}${who.slice(1)}.`;
}

/** How far a step is, in few words. */
export function progressOf({ step, state, done, of }: WayStep): string {
  if (step === 'WEIGH' && of > 0) return `${done} of ${of} answered`;
  if (step === 'PLAN' && of > 0) return of === done ? 'All gaps closed' : `${of - done} of ${of} open`;
  if (step === 'PLAN') return state === 'LATER' ? '' : 'No gap noted';
  if (step === 'KEEP') return { DONE: 'Ended', NOW: 'Kept now', LATER: '' }[state];
  return { DONE: 'Done', NOW: 'Waits', LATER: '' }[state];
}

/** What names an adoption, in the version that is seen, for an act on it. */
export const place = ({ id, version }: Pick<Adoption, 'id' | 'version'>) => ({
  adoptionId: id,
  expectedVersion: version,
});

/** A step of the way by its name. */
export function stepOf({ path }: Adoption, wanted: PathStepKind): WayStep {
  const found = path.find(({ step }) => step === wanted);
  if (!found) throw new Error(`The way has no step ${wanted}.`);
  return found;
}

export const mayAct = (adoption: Adoption, act: AdoptionAct): boolean => adoption.viewerActs.includes(act);

/** The event by which the adoption has the status that it has. */
export const lastEvent = ({ events, status }: Adoption) =>
  events.findLast((event) => event.status === status) ?? null;

interface Meaning {
  severity: 'warning' | 'info' | 'error';
  title: string;
  means: string;
  toDo: string;
}

const AFTERWARDS =
  'What the firm promised before that day still counts for that time, and stays readable on the public register where it had a certificate. The same firm can adopt the code anew, from the list of codes.';

/** What a status other than the ordinary ones means, and what can be done. */
export const MEANINGS: Partial<Record<AdoptionStatus, Meaning>> = {
  UNDER_REMEDY: {
    severity: 'warning',
    title: 'Under remedy',
    means:
      'The association wants something put right. The firm stays on the register, is held to every promise, and can go on extending the code and moving to the next edition. The register says that it is under remedy; the reason is not public.',
    toDo: 'The firm puts it right and tells the association. An officer then reinstates it; where nothing happens, an officer can suspend or terminate it.',
  },
  SUSPENDED: {
    severity: 'error',
    title: 'Suspended',
    means:
      'Until this is lifted the firm may not present itself as one that keeps the code. It can not change what it promises. The register says that it is suspended; the reason is not public.',
    toDo: 'The firm puts right what the reason names and tells the association. An officer then reinstates it, or terminates it. The firm can also withdraw.',
  },
  WITHDRAWN: {
    severity: 'info',
    title: 'Withdrawn',
    means: 'The firm gave the code up by its own will.',
    toDo: AFTERWARDS,
  },
  TERMINATED: {
    severity: 'error',
    title: 'Terminated',
    means: 'The association ended the adoption, because the code was not kept.',
    toDo: AFTERWARDS,
  },
  LAPSED: {
    severity: 'error',
    title: 'Lapsed',
    means: 'The adoption ended because the firm did not do in time what keeping it asks.',
    toDo: AFTERWARDS,
  },
};
