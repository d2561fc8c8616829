import { type Known, type Secrets, truthOf } from './secrets.ts';

/** How far each unknown can go up and down in the eyes of a reader, and each sum that is zero at most, up. */
export interface Room {
  up: Float64Array;
  down: Float64Array;
  slack: Float64Array;
}

/** How far an unknown can go in the eyes of all. */
const openUp = ({ values, high }: Secrets, at: number): number =>
  Math.max(0, (high[at] ?? Infinity) - (values[at] ?? 0));
const openDown = ({ values, low }: Secrets, at: number): number =>
  Math.max(0, (values[at] ?? 0) - (low[at] ?? -Infinity));

/** How far an unknown can go in the eyes of one who knows a part of it. What others gave is not below zero either; where there is no bound, there is none for them. */
export function roomBeside(
  secrets: Secrets,
  { at, amount, most, sole }: Known,
): { up: number; down: number } {
  if (sole) return { up: 0, down: 0 };
  const { values, low, high } = secrets;
  const rest = (values[at] ?? 0) - amount;
  const down = (low[at] ?? -Infinity) === -Infinity ? Infinity : Math.min(rest, openDown(secrets, at));
  return { up: Math.max(0, (high[at] ?? Infinity) - most - rest), down: Math.max(0, down) };
}

/** Of each viewer, how far sums that are zero at most can go in its eyes: what others gave is zero at most, too. Those it knows nothing of are left out. */
export function slackBeside(secrets: Secrets): ReadonlyMap<number, number>[] {
  const rowsOf = new Map<number, { row: number; times: number }[]>();
  secrets.atMost.forEach(({ at, times }, row) => {
    at.forEach((unknown, term) => {
      rowsOf.set(unknown, [...(rowsOf.get(unknown) ?? []), { row, times: times[term] ?? 0 }]);
    });
  });
  return secrets.knows.map((own) => {
    const parts = new Map<number, number>();
    for (const { at, amount } of own)
      for (const { row, times } of rowsOf.get(at) ?? [])
        parts.set(row, (parts.get(row) ?? 0) + amount * times);
    return new Map([...parts].map(([row, part]) => [row, Math.max(0, openSlack(secrets, row) + part)]));
  });
}

const openSlack = (secrets: Secrets, row: number): number =>
  Math.max(0, -truthOf(secrets, secrets.atMost[row] ?? { at: [], times: [] }));

/** How far each unknown can go in the eyes of each of these viewers alone; of none, in the eyes of an outsider. */
export function roomFor(
  secrets: Secrets,
  beside: readonly ReadonlyMap<number, number>[],
  viewers: readonly number[],
): Room {
  const up = Float64Array.from(secrets.values, (_, at) => openUp(secrets, at));
  const down = Float64Array.from(secrets.values, (_, at) => openDown(secrets, at));
  const slack = Float64Array.from(secrets.atMost, (_, row) => openSlack(secrets, row));
  for (const viewer of viewers) {
    for (const [row, most] of beside[viewer] ?? []) slack[row] = Math.min(slack[row] ?? 0, most);
    for (const known of secrets.knows[viewer] ?? []) {
      const beside = roomBeside(secrets, known);
      up[known.at] = Math.min(up[known.at] ?? 0, beside.up);
      down[known.at] = Math.min(down[known.at] ?? 0, beside.down);
    }
  }
  return { up, down, slack };
}

/** A room in which no unknown by itself breaks a sum that is zero at most. */
export function narrowed({ up, down, slack }: Room, { atMost }: Secrets): Room {
  const within = { up: up.slice(), down: down.slice(), slack };
  atMost.forEach(({ at, times }, row) => {
    at.forEach((unknown, term) => {
      const side = (times[term] ?? 0) > 0 ? within.up : within.down;
      side[unknown] = Math.min(side[unknown] ?? 0, slack[row] ?? 0);
    });
  });
  return within;
}
