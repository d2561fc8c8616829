import { ADOPTION_STATUSES, type AdoptionStatus } from '../../schema/words.ts';
import { groupBy } from './group.ts';
import { compareDecimals, isDecimal } from './number.ts';

/** What is public of a firm under a code on a day: how it stands, under which edition, and what it promises in numbers. */
export interface StandingFirm {
  status: AdoptionStatus;
  /** Day from which it stands so. */
  since: string;
  editionNumber: number;
  clauses: readonly {
    key: string;
    heading: string;
    parameters: readonly { label: string; unit: string; floor: string; value: string }[];
  }[];
}

/** How many firms stand so under an edition. */
export interface AdoptionCount {
  editionNumber: number;
  status: AdoptionStatus;
  firms: number;
}

/** What firms promise in one parameter of the code; `more` of them more than the floor asks. */
export interface ParameterSpread {
  clauseKey: string;
  heading: string;
  label: string;
  unit: string;
  floor: string;
  firms: number;
  more: number;
  /** Each value that is promised, and by how many; numbers in their order. */
  values: { value: string; firms: number }[];
}

const ENDED: readonly AdoptionStatus[] = ['WITHDRAWN', 'TERMINATED', 'LAPSED'];

/**
 * Firms by the edition that they keep and how they stand, on the last day of a period; who has left counts where that was within it
 * (ISO 10001:2018, 4.4, 8.1). All of it is on the public register, so that nothing has to be hidden.
 */
export function adoptionPicture(firms: readonly StandingFirm[], startsOn: string): AdoptionCount[] {
  const counted = firms.filter(({ status, since }) => !ENDED.includes(status) || since >= startsOn);
  return [...groupBy(counted, ({ editionNumber, status }) => `${editionNumber} ${status}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      return [{ editionNumber: first.editionNumber, status: first.status, firms: own.length }];
    })
    .sort(
      (a, b) =>
        b.editionNumber - a.editionNumber ||
        ADOPTION_STATUSES.indexOf(a.status) - ADOPTION_STATUSES.indexOf(b.status),
    );
}

/**
 * What the firms on the register promise in each parameter of the code, as they have extended it: how many more than the floor, and how the
 * values are spread. A firm never promises less, so that another value than the floor is more. A parameter with another floor, as another
 * edition has it, is one by itself. All of it is public, firm by firm.
 */
export function parameterSpreads(firms: readonly StandingFirm[]): ParameterSpread[] {
  const told = firms
    .filter(({ status }) => !ENDED.includes(status))
    .flatMap(({ clauses }) =>
      clauses.flatMap(({ key: clauseKey, heading, parameters }) =>
        parameters.map((parameter) => ({ clauseKey, heading, ...parameter })),
      ),
    );
  const groups = groupBy(told, ({ clauseKey, label, unit, floor }) =>
    JSON.stringify([clauseKey, label, unit, floor]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { value: _, ...named } = first;
    const values = [...groupBy(own, ({ value }) => value)]
      .map(([value, same]) => ({ value, firms: same.length }))
      .sort((a, b) => inOrder(a.value, b.value));
    const more = own.filter(({ value, floor }) => !isSame(value, floor)).length;
    return [{ ...named, firms: own.length, more, values }];
  });
}

function inOrder(a: string, b: string): number {
  if (isDecimal(a) && isDecimal(b)) return compareDecimals(a, b);
  return a < b ? -1 : a > b ? 1 : 0;
}

const isSame = (a: string, b: string): boolean =>
  a === b || (isDecimal(a) && isDecimal(b) && compareDecimals(a, b) === 0);
