import { previewsOfReports } from '../../db/reports/previews.ts';
import type { Work } from '../../db/scope.ts';
import { canonical } from '../rules/canonical.ts';
import { sideBySide } from '../rules/group.ts';
import type { NamedFigure } from '../rules/named.ts';
import type { FirmAnswer, FirmFigure } from '../rules/publication.ts';
import { underCertificates } from './preview.ts';

const FIELDS = ['place', 'firmName', 'value', 'numerator', 'denominator', 'rate', 'smallBase'] as const;

type Said = string | number | boolean | null | undefined;

type Line = Omit<NamedFigure, 'adoptionId'> & {
  place?: number | null;
  firmName: string;
  certificateNumber: string;
};

/** The figures as they come out anew, under the names that stand in the report; a firm that is not in it has none. */
export function underStoredNames(
  figures: readonly NamedFigure[],
  stored: readonly FirmFigure[],
): FirmFigure[] {
  const firms = new Map(stored.map((line) => [line.adoptionId, line]));
  return figures.map((figure) => {
    const { firmName = '', certificateNumber = figure.adoptionId } = firms.get(figure.adoptionId) ?? {};
    return { ...figure, firmName, certificateNumber };
  });
}

/** That one figure is not what it was, in words. */
export function otherwise(
  place: readonly string[],
  field: string,
  what: string,
  was: Said,
  now: Said,
): string {
  const where = place.filter((part) => part !== '').join(' ');
  return `${where}: the ${field} was ${what} as ${was ?? 'nothing'} and comes out as ${now ?? 'nothing'}.`;
}

/** Figures by firm that differ, in words. */
export function differingByFirm(what: string, before: readonly Line[], after: readonly Line[]): string[] {
  return sideBySide(before, after, whose).flatMap(({ was, is }) => {
    const { indicatorKey = '', breakdown = '', certificateNumber = '' } = was ?? is ?? {};
    const place = [indicatorKey, breakdown, certificateNumber];
    return FIELDS.filter((field) => (was?.[field] ?? null) !== (is?.[field] ?? null)).map((field) =>
      otherwise(place, field, what, was?.[field], is?.[field]),
    );
  });
}

const whose = ({ indicatorKey, breakdown, certificateNumber }: Line): string =>
  JSON.stringify([indicatorKey, breakdown, certificateNumber]);

/** What the firms that a report names have to say, as it stands in the report. */
export async function storedAnswers(tx: Work, reportId: string): Promise<FirmAnswer[]> {
  const previews = (await previewsOfReports(tx, [reportId])).get(reportId) ?? [];
  return underCertificates(tx, reportId, previews);
}

/** Answers of firms that were printed otherwise than they were given, in words. */
export function differingAnswers(printed: readonly FirmAnswer[], given: readonly FirmAnswer[]): string[] {
  return sideBySide(printed, given, ({ certificateNumber }) => certificateNumber)
    .filter(({ was, is }) => saidBy(was) !== saidBy(is))
    .map(({ was, is }) => (was ?? is)?.certificateNumber)
    .map((firm) => `${firm}: what the firm had to say was printed otherwise than it was given.`);
}

const saidBy = (answer: FirmAnswer | undefined): string =>
  canonical({
    ...{ firmName: answer?.firmName ?? null, response: answer?.response ?? null },
    disputes: (answer?.disputes ?? []).map(({ indicatorKey, reason }) => ({ indicatorKey, reason })),
  });
