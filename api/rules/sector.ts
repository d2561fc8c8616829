import { COMPLAINT_LEVELS, type SizeBand } from '../../schema/words.ts';
import type { Respondent } from './aggregate.ts';
import { breakdownIndicators, breakdownObservations } from './complaint-breakdowns.ts';
import { type ComplaintLists, NO_LISTS } from './complaint-lists.ts';
import type { ComplaintCount } from './complaint-row.ts';
import { countedRows } from './complaint-rows.ts';
import {
  complaintIndicators,
  complaintObservations,
  perThousandIndicators,
  perThousandObservations,
  RECEIVED,
} from './complaint-series.ts';
import type { Indicator, Observation, Reported } from './indicator.ts';
import { comparableFigures, type MeasuringEdition, measuresOf } from './measure.ts';

/** A firm that was due, and its accepted return, if any. */
export interface DueFirm {
  firmId: string;
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  accepted: {
    editionId: string;
    observations: readonly Observation[];
    complaints: readonly ComplaintCount[];
  } | null;
}

type Edition = MeasuringEdition & {
  complaintCategories: readonly string[];
  complaintLists?: ComplaintLists;
};

/**
 * What a report of these editions shows: their indicators, and the built-in series that no indicator of theirs has the key of. A series
 * that tells of another's figures is there only where that one is built in too.
 */
export function reportedIndicators(editions: readonly Edition[]): Reported[] {
  const measures = measuresOf(editions);
  return [...measures, ...builtIn(editions, measures)];
}

function builtIn(editions: readonly Edition[], measures: readonly Indicator[]): Reported[] {
  const categories = categoriesOf(editions);
  const lists = listsOf(editions);
  const own = new Set(measures.map(({ key }) => key));
  const others = COMPLAINT_LEVELS.filter((level) => level !== 'FIRM' && lists.levels.includes(level));
  const series = [
    ...complaintIndicators(categories),
    ...breakdownIndicators(lists),
    ...(own.has(RECEIVED) ? [] : perThousandIndicators(measures, categories)),
    ...others.flatMap((level) => complaintIndicators(categories, level)),
  ];
  return series.filter(({ key, totalOf }) => !own.has(key) && !(totalOf && own.has(totalOf)));
}

/** The sector as it is aggregated: what is measured, and what each firm that was due has said about it. */
export function sectorOf(
  editions: readonly Edition[],
  firms: readonly DueFirm[],
): { indicators: Reported[]; due: Respondent[] } {
  const measures = measuresOf(editions);
  const further = builtIn(editions, measures);
  const keys = new Set(further.map(({ key }) => key));
  const own = new Map(editions.map(({ id, indicators: defined }) => [id, defined]));
  const counted = { categories: categoriesOf(editions), lists: listsOf(editions) };
  const due = firms.map(({ accepted, ...firm }) => {
    if (!accepted) return { ...firm, observations: null };
    const figures = comparableFigures(accepted.observations, own.get(accepted.editionId) ?? [], measures);
    const besides = complaintsOf(accepted.complaints, figures, counted);
    return {
      ...firm,
      observations: [...figures, ...besides.filter(({ indicatorKey }) => keys.has(indicatorKey))],
    };
  });
  return { indicators: [...measures, ...further], due };
}

function complaintsOf(
  counts: readonly ComplaintCount[],
  figures: readonly Observation[],
  { categories, lists }: { categories: readonly string[]; lists: ComplaintLists },
): Observation[] {
  return [
    ...COMPLAINT_LEVELS.flatMap((level) => complaintObservations(counts, categories, level)),
    ...breakdownObservations(countedRows(counts, 'FIRM', categories), lists),
    ...perThousandObservations(counts, figures, categories),
  ];
}

/** Firms that were due, that reported, and that reported a nil: a return of which every figure is nil. */
export function coverage(firms: readonly DueFirm[]): { due: number; reported: number; nil: number } {
  const returns = firms.flatMap(({ accepted }) => accepted ?? []);
  const nil = returns.filter(
    ({ observations }) => observations.length > 0 && observations.every(({ state }) => state === 'NIL'),
  );
  return { due: firms.length, reported: returns.length, nil: nil.length };
}

const latestFirst = (editions: readonly Edition[]): Edition[] =>
  [...editions].sort((a, b) => b.number - a.number);

function categoriesOf(editions: readonly Edition[]): string[] {
  return [...new Set(latestFirst(editions).flatMap(({ complaintCategories }) => complaintCategories))];
}

/** The lists of the latest edition that declares any; what firms counted by others stands under `NOT_SAID`. */
function listsOf(editions: readonly Edition[]): ComplaintLists {
  const declaring = latestFirst(editions).flatMap(({ complaintLists }) => complaintLists ?? []);
  return (
    declaring.find((lists) => Object.values(lists).some((one) => one !== null && one.length > 0)) ?? NO_LISTS
  );
}
