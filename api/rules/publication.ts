import type { IndicatorKind } from '../../schema/words.ts';
import type { Cell } from './aggregate.ts';
import { canonical, digest } from './canonical.ts';
import { placeOf } from './cell-place.ts';
import type { Indicator } from './indicator.ts';
import { sameMeasure } from './measure.ts';
import { type NamedFigure, withPlaces } from './named.ts';
import type { PublicContents } from './public-contents.ts';
import { type PublishedCell, publishable } from './publishable.ts';
import type { FigureChange } from './release-changes.ts';

/** An indicator as it was defined when it was published; `target` is an exact decimal as text. */
export interface SeriesDefinition {
  indicatorKey: string;
  label: string;
  kind: IndicatorKind;
  unit: string;
  numeratorLabel: string;
  denominatorLabel: string | null;
  target: string | null;
}

export interface Series extends SeriesDefinition {
  cells: PublishedCell[];
  /** By part, place and name; only where it is told by firm. */
  named?: NamedLine[];
}

/** A figure of one firm as it is published: whose it is, and the place among those of its part. */
export type NamedLine = Omit<NamedFigure, 'adoptionId'> & {
  place: number | null;
  firmName: string;
  certificateNumber: string;
};

/** What a firm that is named has to say: of all of it, and of figures that it disputes. */
export interface FirmAnswer {
  certificateNumber: string;
  firmName: string;
  response: string | null;
  disputes: { indicatorKey: string; reason: string }[];
}

/** What is told by firm, with the name and the certificate of each as they stood. */
export type FirmFigure = NamedFigure & Pick<NamedLine, 'firmName' | 'certificateNumber'>;

/**
 * What is published of a report: the indicators that are for the public, with nothing of what is suppressed; not those of which the report
 * has no cell. Those that have figures by firm are told as they are. (ISO 10001:2018, 4.4, 4.10.)
 */
export function publicSeries(
  indicators: readonly Indicator[],
  cells: readonly Omit<Cell, 'figures'>[],
  minimum: number,
  named: readonly FirmFigure[] = [],
): Series[] {
  return indicators
    .filter(({ audience }) => audience !== 'ASSOCIATION')
    .map(({ key, label, kind, unit, numeratorLabel, denominatorLabel, target, stronger }) => {
      const own = named.filter(({ indicatorKey }) => indicatorKey === key);
      const lines = withPlaces({ kind, stronger }, own).map(({ adoptionId: _, ...line }) => line);
      return {
        ...{ indicatorKey: key, label, kind, unit, numeratorLabel, denominatorLabel, target },
        cells: cells
          .filter(({ indicatorKey }) => indicatorKey === key)
          .map((cell) => publishable(cell, minimum, own.length > 0))
          .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
        ...(lines.length > 0 ? { named: lines } : {}),
      };
    })
    .filter(({ cells: own }) => own.length > 0);
}

/** True where at least one figure of the whole sector is shown: a publication without any says nothing. */
export function showsAnything(series: readonly Series[]): boolean {
  return series.some(({ cells }) =>
    cells.some(({ dimension, suppression }) => dimension === 'SECTOR' && suppression === 'NONE'),
  );
}

/** The figures of an earlier publication that can be compared: those of series that measured the same thing. */
export function comparableCells<T extends { indicatorKey: string }>(
  previous: { series: readonly SeriesDefinition[]; cells: readonly T[] },
  indicators: readonly Indicator[],
): T[] {
  const now = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const same = new Set(
    previous.series
      .filter((series) => {
        const indicator = now.get(series.indicatorKey);
        return indicator !== undefined && sameMeasure(indicator, series);
      })
      .map(({ indicatorKey }) => indicatorKey),
  );
  return previous.cells.filter(({ indicatorKey }) => same.has(indicatorKey));
}

/** All that is frozen about a publication besides its series. `publishedAt` is ISO text in UTC, with milliseconds. */
export interface PublicationHead {
  reference: string;
  number: number;
  title: string;
  associationName: string;
  codeKey: string;
  codeTitle: string;
  editionNumber: number;
  periodLabel: string;
  periodStartsOn: string;
  periodEndsOn: string;
  publishedAt: string;
  due: number;
  reported: number;
  nil: number;
  minimumRespondents: number;
  comparedWith: string | null;
  /** Which vintage that one was, and of what period. */
  comparedVintage: number | null;
  comparedPeriod: string | null;
  /** 1 as first printed, 2 the first correction, … of the same code and period. */
  vintage: number;
  supersedes: string | null;
  /** Why it corrects the vintage before. */
  reason: string | null;
  /** What differs from the vintage before, generated from both. */
  changes: FigureChange[];
  /** What it tells beside its figures; absent where it was published before that was. */
  contents?: PublicContents | null;
  engine: string;
  licence: string;
}

/**
 * SHA-256 over the canonical text of everything that is published under a reference, under the names that the public endpoint gives it;
 * series by key, cells by dimension and category, each in code-unit order; figures by firm as they are listed, what firms have to say by
 * certificate, and what it tells beside figures, none of them where there is none. So anybody can check that nothing was altered.
 */
export function publicationDigest(
  head: PublicationHead,
  series: readonly Series[],
  answers: readonly FirmAnswer[] = [],
): string {
  const sorted = [...series].sort((a, b) => (a.indicatorKey < b.indicatorKey ? -1 : 1));
  const { contents, ...rest } = head;
  return digest({
    ...rest,
    ...(contents ? { contents: plainContents(contents) } : {}),
    changes: head.changes.map((change) => ({ ...change })),
    ...(answers.length > 0 ? { answers: answers.map((answer) => ({ ...answer })) } : {}),
    series: sorted.map(({ cells, named = [], ...definition }) => ({
      ...definition,
      ...(named.length > 0 ? { named: named.map(({ indicatorKey: _, ...line }) => line) } : {}),
      cells: [...cells]
        .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        .map(({ indicatorKey: _, ...cell }) => cell),
    })),
  });
}

const plainContents = ({ excluded, bands, adoption, parameters }: PublicContents) => ({
  excluded: excluded.map((one) => ({ ...one })),
  bands: bands.map((one) => ({ ...one })),
  adoption: adoption.map((one) => ({ ...one })),
  parameters: parameters.map((one) => ({ ...one, values: one.values.map((value) => ({ ...value })) })),
});

/** True where both tell the same beside figures, or nothing. */
export function sameContents(one: PublicContents | null, other: PublicContents | null): boolean {
  const text = (contents: PublicContents | null) => contents && canonical(plainContents(contents));
  return text(one) === text(other);
}
