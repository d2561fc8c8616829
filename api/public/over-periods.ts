import type { pointsOf } from '../../db/publications/vintage-reads.ts';
import { sameMeasure } from '../rules/measure.ts';

type Row = Awaited<ReturnType<typeof pointsOf>>[number];

const MEASURE = [
  ['kind', 'kind'],
  ['unit', 'unit'],
  ['numeratorLabel', 'what is counted'],
  ['denominatorLabel', 'what it is held against'],
] as const;

/** A run of periods in which the indicator measured the same thing. */
export interface Stretch {
  kind: Row['series']['kind'];
  unit: string;
  numeratorLabel: string;
  denominatorLabel: string | null;
  /** Why it is not continued from the stretch before; null for the first. */
  because: string | null;
  points: ReturnType<typeof pointOf>[];
}

/**
 * Points in the order of their periods, cut wherever the definition of what is measured changed: figures on the two sides of such a cut are
 * of different things. (ISO 10001:2018, 4.7, 8.2.)
 */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const { kind, unit, numeratorLabel, denominatorLabel } = row.series;
    const measure = { kind, unit, numeratorLabel, denominatorLabel };
    const before = stretches.at(-1);
    if (before && sameMeasure(before, measure)) before.points.push(pointOf(row));
    else {
      const because = before ? changeOf(before, measure, row.publication.periodLabel) : null;
      stretches.push({ ...measure, because, points: [pointOf(row)] });
    }
  }
  return stretches;
}

type Measure = Pick<Stretch, 'kind' | 'unit' | 'numeratorLabel' | 'denominatorLabel'>;

function changeOf(before: Measure, after: Measure, period: string): string {
  const said = MEASURE.flatMap(([name, words]) => {
    const [was, is] = [before[name], after[name]];
    return was === is ? [] : [`${words}: “${was ?? 'nothing'}” before, “${is ?? 'nothing'}” since`];
  });
  return `From ${period} on another thing is measured (${said.join('; ')}).`;
}

function pointOf({ publication, series, cell }: Row) {
  const { reference, vintage, editionNumber, periodLabel, periodStartsOn, periodEndsOn, publishedAt } =
    publication;
  const { label, target } = series;
  return {
    ...{ reference, vintage, editionNumber, periodLabel, periodStartsOn, periodEndsOn, publishedAt },
    ...{ label, target, cell },
  };
}
