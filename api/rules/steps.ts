import type { Ability, AdoptionAct, AdoptionStatus, ReturnStatus } from '../../schema/words.ts';

/** One way from status to status: from which, by what act, to which, and who is entitled. */
export interface Step<Status, Act> {
  from: readonly Status[];
  act: Act;
  to: Status;
  by: Ability;
}

/** The life of an adoption (ISO 10001:2018, clause 7 and Annex G). */
export const ADOPTION_STEPS: readonly Step<AdoptionStatus, AdoptionAct>[] = [
  { from: ['CONSIDERING'], act: 'ASSESS', to: 'ASSESSED', by: 'ASSESS' },
  { from: ['ASSESSED'], act: 'COMMIT', to: 'COMMITTED', by: 'COMMIT' },
  { from: ['COMMITTED'], act: 'REGISTER', to: 'REGISTERED', by: 'REGISTER_ADOPTION' },
  { from: ['COMMITTED'], act: 'DECLINE', to: 'ASSESSED', by: 'REGISTER_ADOPTION' },
  { from: ['REGISTERED'], act: 'PUT_UNDER_REMEDY', to: 'UNDER_REMEDY', by: 'SANCTION_ADOPTION' },
  { from: ['REGISTERED', 'UNDER_REMEDY'], act: 'SUSPEND', to: 'SUSPENDED', by: 'SANCTION_ADOPTION' },
  { from: ['UNDER_REMEDY', 'SUSPENDED'], act: 'REINSTATE', to: 'REGISTERED', by: 'SANCTION_ADOPTION' },
  {
    from: ['CONSIDERING', 'ASSESSED', 'COMMITTED', 'REGISTERED', 'UNDER_REMEDY', 'SUSPENDED'],
    act: 'WITHDRAW',
    to: 'WITHDRAWN',
    by: 'WITHDRAW_ADOPTION',
  },
  { from: ['UNDER_REMEDY', 'SUSPENDED'], act: 'TERMINATE', to: 'TERMINATED', by: 'SANCTION_ADOPTION' },
  { from: ['REGISTERED', 'UNDER_REMEDY', 'SUSPENDED'], act: 'LAPSE', to: 'LAPSED', by: 'SANCTION_ADOPTION' },
];

export type ReturnAct =
  | 'BEGIN'
  | 'PREPARE'
  | 'REOPEN'
  | 'SUBMIT'
  | 'QUERY'
  | 'ANSWER'
  | 'CORRECT'
  | 'ACCEPT'
  | 'ACCEPT_RESTATEMENT'
  | 'RESTATE';

/** The life of a return (ISO 10001:2018, 8.1): what is submitted stays; a correction is a further version. */
export const RETURN_STEPS: readonly Step<ReturnStatus, ReturnAct>[] = [
  { from: ['NOT_BEGUN'], act: 'BEGIN', to: 'DRAFT', by: 'FILL_RETURN' },
  { from: ['DRAFT'], act: 'PREPARE', to: 'PREPARED', by: 'FILL_RETURN' },
  { from: ['PREPARED'], act: 'REOPEN', to: 'DRAFT', by: 'FILL_RETURN' },
  { from: ['PREPARED'], act: 'SUBMIT', to: 'SUBMITTED', by: 'SUBMIT_RETURN' },
  { from: ['SUBMITTED'], act: 'QUERY', to: 'QUERIED', by: 'REVIEW_RETURN' },
  { from: ['QUERIED'], act: 'ANSWER', to: 'SUBMITTED', by: 'ANSWER_QUERY' },
  { from: ['QUERIED'], act: 'CORRECT', to: 'DRAFT', by: 'FILL_RETURN' },
  { from: ['SUBMITTED'], act: 'ACCEPT', to: 'ACCEPTED', by: 'REVIEW_RETURN' },
  { from: ['SUBMITTED'], act: 'ACCEPT_RESTATEMENT', to: 'RESTATED', by: 'REVIEW_RETURN' },
  { from: ['ACCEPTED', 'RESTATED'], act: 'RESTATE', to: 'DRAFT', by: 'RESTATE_RETURN' },
];

/** Where the act leads from here, or null where it is not open. */
export function next<Status, Act>(
  table: readonly Step<Status, Act>[],
  from: Status,
  act: Act,
): Status | null {
  return table.find((step) => step.act === act && step.from.includes(from))?.to ?? null;
}

/** The acts that are open from here. */
export function allowedActs<Status, Act>(table: readonly Step<Status, Act>[], from: Status): Act[] {
  return table.filter((step) => step.from.includes(from)).map((step) => step.act);
}

/** Statuses of the table that no way leads to from the start. */
export function unreachable<Status, Act>(table: readonly Step<Status, Act>[], start: Status): Status[] {
  const reached = new Set([start]);
  for (const status of reached) {
    for (const step of table) if (step.from.includes(status)) reached.add(step.to);
  }
  return [...statusesOf(table)].filter((status) => !reached.has(status));
}

/** Statuses of the table that have no way out and are not meant to be the end. */
export function dead<Status, Act>(
  table: readonly Step<Status, Act>[],
  terminal: readonly Status[],
): Status[] {
  return [...statusesOf(table)].filter(
    (status) => !terminal.includes(status) && allowedActs(table, status).length === 0,
  );
}

const statusesOf = <Status, Act>(table: readonly Step<Status, Act>[]): Set<Status> =>
  new Set(table.flatMap((step) => [...step.from, step.to]));
