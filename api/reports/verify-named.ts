import { previewsOfReports } from '../../db/reports/previews.ts';
import type { Work } from '../../db/scope.ts';
import { canonical } from '../rules/canonical.ts';
import type { NamedFigure } from '../rules/named.ts';
import type { FirmAnswer, FirmFigure } from '../rules/publication.ts';
import { underCertificates } from './preview.ts';

const FIELDS = ['place', 'firmName', 'value', 'numerator', 'denominator', 'rate', 'smallBase'] as const;

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

/** Figures by firm that differ, in words. */
export function differingByFirm(what: string, before: readonly Line[], after: readonly Line[]): string[] {
  const [then, now] = [before, after].map((lines) => new Map(lines.map((line) => [whose(line), line])));
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((line) => {
    const [was, is] = [then?.get(line), now?.get(line)];
    const { indicatorKey = '', breakdown = '', certificateNumber = '' } = was ?? is ?? {};
    const place = [indicatorKey, breakdown, certificateNumber].filter((part) => part !== '').join(' ');
    return FIELDS.filter((field) => (was?.[field] ?? null) !== (is?.[field] ?? null)).map(
      (field) =>
        `${place}: the ${field} was ${what} as ${was?.[field] ?? 'nothing'} and comes out as ${is?.[field] ?? 'nothing'}.`,
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
  const [then, now] = [printed, given].map((all) => new Map(all.map((one) => [one.certificateNumber, one])));
  return [...new Set([...(then?.keys() ?? []), ...(now?.keys() ?? [])])]
    .filter((certificate) => saidBy(then?.get(certificate)) !== saidBy(now?.get(certificate)))
    .map(
      (certificate) => `${certificate}: what the firm had to say was printed otherwise than it was given.`,
    );
}

const saidBy = (answer: FirmAnswer | undefined): string =>
  canonical({
    ...{ firmName: answer?.firmName ?? null, response: answer?.response ?? null },
    disputes: (answer?.disputes ?? []).map(({ indicatorKey, reason }) => ({ indicatorKey, reason })),
  });
