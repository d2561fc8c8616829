import type { SizeBand } from '../../schema/words.ts';
import type { Respondent } from './aggregate.ts';
import type { ComplaintCount } from './complaint-row.ts';
import { complaintIndicators, complaintObservations } from './complaint-series.ts';
import type { Indicator, Observation } from './indicator.ts';
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

type Edition = MeasuringEdition & { complaintCategories: readonly string[] };

/** What a report of these editions shows: their indicators, and the complaint series that no indicator of theirs has the key of. */
export function reportedIndicators(editions: readonly Edition[]): Indicator[] {
  const measures = measuresOf(editions);
  const own = new Set(measures.map(({ key }) => key));
  const builtIn = complaintIndicators(categoriesOf(editions)).filter(({ key }) => !own.has(key));
  return [...measures, ...builtIn];
}

/** The sector as it is aggregated: what is measured, and what each firm that was due has said about it. */
export function sectorOf(
  editions: readonly Edition[],
  firms: readonly DueFirm[],
): { indicators: Indicator[]; due: Respondent[] } {
  const measures = measuresOf(editions);
  const indicators = reportedIndicators(editions);
  const own = new Map(editions.map(({ id, indicators: defined }) => [id, defined]));
  const builtIn = new Set(
    indicators.filter((indicator) => !measures.includes(indicator)).map(({ key }) => key),
  );
  const categories = categoriesOf(editions);
  const due = firms.map(({ accepted, ...firm }) => ({
    ...firm,
    observations: accepted && [
      ...comparableFigures(accepted.observations, own.get(accepted.editionId) ?? [], measures),
      ...complaintObservations(accepted.complaints, categories).filter(({ indicatorKey }) =>
        builtIn.has(indicatorKey),
      ),
    ],
  }));
  return { indicators, due };
}

/** Firms that were due, that reported, and that reported a nil: a return of which every figure is nil. */
export function coverage(firms: readonly DueFirm[]): { due: number; reported: number; nil: number } {
  const returns = firms.flatMap(({ accepted }) => accepted ?? []);
  const nil = returns.filter(
    ({ observations }) => observations.length > 0 && observations.every(({ state }) => state === 'NIL'),
  );
  return { due: firms.length, reported: returns.length, nil: nil.length };
}

function categoriesOf(editions: readonly Edition[]): string[] {
  const latestFirst = [...editions].sort((a, b) => b.number - a.number);
  return [...new Set(latestFirst.flatMap(({ complaintCategories }) => complaintCategories))];
}
