import type { DraftContentFragment } from '../generated/api/graphql.ts';
import {
  type Answer,
  asAnswer,
  asMeasured,
  type Measured,
  pathOfAnswer,
  SATISFACTION_PATH,
} from './assessment.ts';
import type { Cell } from './cells.ts';
import { asRow, pathOfRow, type Row } from './complaints.ts';

export type TextName = 'nilAttestation' | 'explanation';

/** One thing that is written into a draft: a figure, a row of complaints, an answer, a measurement, or words. */
export type Entry =
  | { kind: 'CELL'; cell: Cell }
  | { kind: 'ROW'; row: Row }
  | { kind: 'ANSWER'; answer: Answer }
  | { kind: 'MEASURED'; measured: Measured }
  | { kind: 'TEXT'; name: TextName; text: string };

/** An entry as it stands on the server: its revision, and who wrote it last. A text is known by what it says. */
export interface Held {
  entry: Entry;
  revision: number;
  changedBy: string | null;
}

/** Under which the server speaks of an entry. */
export function pathOfEntry(entry: Entry): string {
  switch (entry.kind) {
    case 'CELL':
      return `observations.${entry.cell.indicatorKey}.${entry.cell.breakdown || '_'}`;
    case 'ROW':
      return pathOfRow(entry.row);
    case 'ANSWER':
      return pathOfAnswer(entry.answer);
    case 'MEASURED':
      return SATISFACTION_PATH;
    case 'TEXT':
      return entry.name;
  }
}

/** True where the two say the same. */
export const sameEntry = (a: Entry | undefined, b: Entry): boolean => JSON.stringify(a) === JSON.stringify(b);

/** True where nobody has written since: figures are known by their revision, words by what they say. */
export function sameHeld(now: Held | undefined, before: Held | null): boolean {
  if (before?.entry.kind === 'TEXT') return sameEntry(now?.entry, before.entry);
  return (now?.revision ?? 0) === (before?.revision ?? 0);
}

/** Everything that stands in a draft on the server, by its path. */
export function heldIn({ current }: DraftContentFragment): Map<string, Held> {
  const held: Held[] = [
    ...(current?.observations ?? []).map(({ revision, changedBy, ...cell }): Held => {
      const { indicatorKey, breakdown, state, value, numerator, denominator, note } = cell;
      const own = { indicatorKey, breakdown, state, value, numerator, denominator, note };
      return { entry: { kind: 'CELL', cell: own }, revision, changedBy };
    }),
    ...(current?.complaints ?? []).map(({ revision, changedBy, ...row }): Held => {
      return { entry: { kind: 'ROW', row: asRow(row) }, revision, changedBy };
    }),
    ...(current?.selfAssessments ?? []).map(
      ({ revision, changedBy, ...answer }): Held => ({
        ...{ entry: { kind: 'ANSWER', answer: asAnswer(answer) }, revision, changedBy },
      }),
    ),
    ...measuredIn(current),
    ...(['nilAttestation', 'explanation'] as const).map(
      (name): Held => ({
        ...{ entry: { kind: 'TEXT', name, text: current?.[name] ?? '' }, revision: 0, changedBy: null },
      }),
    ),
  ];
  return new Map(held.map((one) => [pathOfEntry(one.entry), one]));
}

function measuredIn(current: DraftContentFragment['current']): Held[] {
  if (!current?.satisfaction) return [];
  const { revision, changedBy, ...measured } = current.satisfaction;
  return [
    { entry: { kind: 'MEASURED', measured: asMeasured(measured) }, revision, changedBy: changedBy ?? null },
  ];
}

/** What is sent to save entries, each with what its author saw before. */
export function inputOf(unsaved: ReadonlyMap<string, Entry>, seen: ReadonlyMap<string, Held>) {
  const entries = [...unsaved];
  const revision = (path: string) => seen.get(path)?.revision ?? 0;
  const texts = entries.flatMap(([path, entry]) => {
    if (entry.kind !== 'TEXT') return [];
    const before = seen.get(path)?.entry;
    const seenText = before?.kind === 'TEXT' ? before.text : '';
    return [
      [entry.name, entry.text],
      [`${entry.name}Seen`, seenText],
    ];
  });
  return {
    observations: entries.flatMap(([path, entry]) =>
      entry.kind === 'CELL' ? [{ ...entry.cell, seen: revision(path) }] : [],
    ),
    complaints: entries.flatMap(([path, entry]) =>
      entry.kind === 'ROW' ? [{ ...entry.row, seen: revision(path) }] : [],
    ),
    selfAssessments: entries.flatMap(([path, entry]) =>
      entry.kind === 'ANSWER' ? [{ ...entry.answer, seen: revision(path) }] : [],
    ),
    satisfaction:
      entries.flatMap(([path, entry]) =>
        entry.kind === 'MEASURED' ? [{ ...entry.measured, seen: revision(path) }] : [],
      )[0] ?? null,
    ...Object.fromEntries(texts),
  };
}
