import { COMPLAINT_LEVELS, type SizeBand } from '../../schema/words.ts';
import type { ReturnAsk } from '../../schema/words-assessment.ts';
import type { Respondent } from './aggregate.ts';
import { assessedIndicators, assessedObservations, type GivenAnswer } from './assessed-series.ts';
import {
  type BreachLists,
  breachIndicators,
  breachObservations,
  type NamedClause,
  type ToldBreach,
} from './breach-series.ts';
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
import { isNilReturn } from './coverage.ts';
import type { Indicator, Observation, Reported } from './indicator.ts';
import { comparableFigures, type MeasuringEdition, measuresOf } from './measure.ts';

/** A firm that was due, and its accepted return, if any. */
export interface DueFirm {
  firmId: string;
  adoptionId?: string;
  groupId: string | null;
  segment: string;
  sizeBand: SizeBand;
  region: string | null;
  accepted: {
    editionId: string;
    observations: readonly Observation[];
    complaints: readonly ComplaintCount[];
    answers?: readonly GivenAnswer[];
    /** Found on the days that the return reports on. */
    breaches?: readonly ToldBreach[];
    /** How the firm looked for what it did not find. */
    nilAttestation?: string | null;
  } | null;
}

type Edition = MeasuringEdition & {
  complaintCategories: readonly string[];
  complaintLists?: ComplaintLists;
  clauses?: readonly NamedClause[];
  asks?: readonly { what: ReturnAsk }[];
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
  const asked = new Set(editions.flatMap(({ asks = [] }) => asks.map(({ what }) => what)));
  const others = COMPLAINT_LEVELS.filter((level) => level !== 'FIRM' && lists.levels.includes(level));
  const series = [
    ...complaintIndicators(categories),
    ...breakdownIndicators(lists),
    ...(own.has(RECEIVED) ? [] : perThousandIndicators(measures, categories)),
    ...others.flatMap((level) => complaintIndicators(categories, level)),
    ...breachIndicators(breachListsOf(editions)),
    ...assessedIndicators(clausesOf(editions), asked),
  ];
  return series.filter(({ key, totalOf }) => !own.has(key) && !(totalOf && own.has(totalOf)));
}

/**
 * The sector as it is aggregated: what is measured, and what each firm that was due has said about it. A built-in series of which nobody
 * has said anything is left out.
 */
export function sectorOf(
  editions: readonly Edition[],
  firms: readonly DueFirm[],
): { indicators: Reported[]; due: Respondent[] } {
  const measures = measuresOf(editions);
  const further = builtIn(editions, measures);
  const keys = new Set(further.map(({ key }) => key));
  const own = new Map(editions.map((edition) => [edition.id, edition]));
  const counted: Counted = {
    categories: categoriesOf(editions),
    lists: listsOf(editions),
    breachLists: breachListsOf(editions),
    clauses: clausesOf(editions),
  };
  const due = firms.map(({ accepted, ...firm }) => {
    if (!accepted) return { ...firm, observations: null };
    const { indicators = [], clauses = [] } = own.get(accepted.editionId) ?? {};
    const figures = comparableFigures(accepted.observations, indicators, measures);
    const besides = besidesFigures(accepted, figures, clauses, counted);
    return {
      ...firm,
      observations: [...figures, ...besides.filter(({ indicatorKey }) => keys.has(indicatorKey))],
    };
  });
  const said = new Set(
    due.flatMap(({ observations }) => observations ?? []).map(({ indicatorKey }) => indicatorKey),
  );
  return { indicators: [...measures, ...further.filter(({ key }) => said.has(key))], due };
}

interface Counted {
  categories: readonly string[];
  lists: ComplaintLists;
  breachLists: BreachLists;
  clauses: readonly NamedClause[];
}

/** What a return says beside its figures, as figures of the built-in series. */
function besidesFigures(
  { complaints, breaches = [], nilAttestation = null, answers = [] }: NonNullable<DueFirm['accepted']>,
  figures: readonly Observation[],
  own: readonly NamedClause[],
  { categories, lists, breachLists, clauses }: Counted,
): Observation[] {
  return [
    ...COMPLAINT_LEVELS.flatMap((level) => complaintObservations(complaints, categories, level)),
    ...breakdownObservations(countedRows(complaints, 'FIRM', categories), lists),
    ...perThousandObservations(complaints, figures, categories),
    ...breachObservations(breaches, nilAttestation, breachLists),
    ...assessedObservations(answers, own, clauses),
  ];
}

/** Firms that were due, that reported, and that reported a nil: a return of which every figure is nil. */
export function coverage(firms: readonly DueFirm[]): { due: number; reported: number; nil: number } {
  const returns = firms.flatMap(({ accepted }) => accepted ?? []);
  return { due: firms.length, reported: returns.length, nil: returns.filter(isNilReturn).length };
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

/** The clauses of the latest edition. */
const clausesOf = (editions: readonly Edition[]): readonly NamedClause[] =>
  latestFirst(editions)[0]?.clauses ?? [];

const CURRENCY = /^[A-Z]{3}$/;

/** Money is counted in the currency in which redress is asked for, else in that of the code's first amount. */
function breachListsOf(editions: readonly Edition[]): BreachLists {
  const amounts = measuresOf(editions).filter(({ kind }) => kind === 'AMOUNT');
  const units = [listsOf(editions).redressUnit, ...amounts.map(({ unit }) => unit)];
  const currency = units.find((unit) => unit !== null && CURRENCY.test(unit)) ?? null;
  return { clauses: clausesOf(editions), currency };
}
