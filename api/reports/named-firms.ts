import { firmsOfAdoptions, namedOfIndicator } from '../../db/reports/named.ts';
import type { ReportRow } from '../../db/reports/read.ts';
import type { Work } from '../../db/scope.ts';
import { type NamedFigure, withPlaces } from '../rules/named.ts';
import { reportedIndicators } from '../rules/sector.ts';
import { editionsOfSources } from './sources.ts';

/** What is told by firm, with the firm behind each figure, its name and its certificate as they stand now. */
export async function withFirms(tx: Work, figures: readonly NamedFigure[]) {
  const ids = [...new Set(figures.map(({ adoptionId }) => adoptionId))];
  const firms = await firmsOfAdoptions(tx, ids);
  return figures.map((figure) => {
    const firm = firms.get(figure.adoptionId);
    if (!firm?.certificateNumber) throw new Error(`The adoption ${figure.adoptionId} has no certificate`);
    const { memberId, firmName, certificateNumber } = firm;
    return { ...figure, memberId, firmName, certificateNumber };
  });
}

/** What a report tells by firm of one indicator, as a whole ('') or in one part, with the places as they would be printed. */
export async function namedInReport(
  tx: Work,
  report: ReportRow,
  { indicatorKey, part }: { indicatorKey: string; part: string },
) {
  const indicators = reportedIndicators(await editionsOfSources(tx, report));
  const indicator = indicators.find(({ key }) => key === indicatorKey);
  if (!indicator) return [];
  return withPlaces(indicator, await namedOfIndicator(tx, { reportId: report.id, indicatorKey, part }));
}
